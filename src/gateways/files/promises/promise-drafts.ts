import type { Source } from '#method/ledger/entry.ts'
import { entryId } from '../ids.ts'
import type { Draft, DraftEntry, Place } from '../reading.ts'
import type { Moment } from '../time/moment.ts'
import { findPromises } from '#method/promises/find-promises.ts'

/** A text and who speaks in it. */
export interface SpokenText {
  text: string
  madeOn: Moment
  side: 'us' | 'client'
  /** Who gives the word: a member's e-mail, or a person's key. */
  owner: string
  to: string
  place: Place
  /** Id, account, recorder and source of the entry the text stands in. */
  head: { id: string; account: string; by: string; source: Source }
}

/** Proposed promises found in a text, each with the sentence it came from as its `what`. */
export function promiseDrafts(spoken: SpokenText): Draft[] {
  return findPromises(spoken.text, spoken.madeOn.day).map(({ words, due }, index) => {
    const id = entryId(spoken.head.id, 'promise', String(index + 1))
    const entry: DraftEntry<'commitment.made'> = {
      ...spoken.head,
      id,
      kind: 'commitment.made',
      at: spoken.madeOn.at,
      status: 'proposed',
      data: { ref: id, what: words, side: spoken.side, owner: spoken.owner, to: spoken.to, due },
    }
    return { line: spoken.place.line, what: `promise in ${spoken.place.what}`, entry }
  })
}
