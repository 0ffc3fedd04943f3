/** The name under which a firm's ledger stands in its database. */
export const WORKSPACE = 'main'
