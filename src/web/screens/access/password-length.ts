/** The contract's PASSWORD_MIN, which a test holds equal: reading it there would load the schemas. */
export const PASSWORD_LENGTH = 10
