import type { Refusal } from '#contract/refusals.ts'

/** Refusals of an entry that nobody sent in a list: which of several it is says nothing. */
export function withoutPlace(refusals: readonly Refusal[]): Refusal[] {
  return refusals.map((refusal) => {
    const told = { ...refusal }
    delete told.index
    return told
  })
}
