/** Longest note or description taken over, as in the ledger: more is refused, never cut. */
export { TEXT_MAX } from '#method/ledger/atoms.ts'
/** Longest name of a firm or person: above it the cell holds something else. */
export const NAME_MAX = 200
/** Largest CSV, JSON or calendar file read as one piece. */
export const FILE_MEGABYTES = 64
