/**
 * The method's worked case (L17): IBM 1990–2001 as one invented account, told from public facts. Its ledger is the file
 * in `examples/`, which is also what the product opens; here stands what the product must know of it.
 */
export const WORKED_EXAMPLE = {
  account: 'teaching-case-ibm',
  /** The last day its ledger tells of: how it ends, and where to start looking back from. */
  lastDay: '2001-12-31',
} as const

/** What a workspace can be filled with to look around in. */
export const SAMPLES = ['firm', 'worked-example'] as const
export type Sample = (typeof SAMPLES)[number]
