import { formatOf } from '../format.ts'
import type { RemarkParams } from '../params/remarks.ts'
import type { Sentences } from '../table.ts'
import { ledgerLabels } from './labels-ledger.ts'
import { standingLabels } from './labels-standing.ts'

const { count, number } = formatOf('en')
const { signal: signals } = ledgerLabels
const { trust } = standingLabels

/** What an entry will not count for, said when it is written and wherever it is shown. */
export const remarks = {
  'remark.unchecked': ({ signal }) =>
    `"${signals[signal]}" names neither people nor a source, so nobody could check it: it is kept and counts for nothing in our favour. Say who was there, or where it can be looked up.`,
  'remark.social': () => 'Dinners and gifts are recorded, and worth nothing on the ladder.',
  'remark.same_day_promise': ({ ref }) =>
    `Commitment ${ref} was made on the day it falls due, so keeping it shows nothing. Promise at least a day ahead.`,
  'remark.big_promise': ({ ref, days, most }) =>
    `Commitment ${ref} is ${count(days, { one: 'day', other: 'days' })} out; a small promise is at most ${number(most)}. Split it into steps with a day each.`,
  'remark.requested_need': () => 'They had asked for it, so this does not answer the stop-rule.',
  'remark.blank_need': () =>
    'The stop-rule is answered only when it says what the need was, how we knew, and what changed. Correct the entry to fill in what is blank.',
  'remark.opinion': ({ dimension }) =>
    `The rating of ${trust[dimension].toLowerCase()} rests on no observation: it is shown as opinion, and not used. Name entries that tell what happened.`,
  'remark.review_internal': () =>
    'Without the client a quarterly review agrees nothing with them: what it decides is still to be reviewed together.',
} satisfies Sentences<RemarkParams>
