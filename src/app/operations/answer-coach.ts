import type { OperationOf } from '#contract/operations.ts'
import type { Refusal } from '#contract/refusals.ts'
import { counterpartOn, proposalId, proposalsOf } from '#method/coach/proposals.ts'
import type { Given } from '#method/coach/proposals.ts'
import { newSessionRef, openSession, QUESTIONS } from '#method/coach/session.ts'
import type { History } from '#method/history/history.ts'
import { planOf } from '#method/ladder/plan.ts'
import { parseEntry } from '#method/ledger/entry.ts'
import type { Entry } from '#method/ledger/entry.ts'
import { momentOf } from '#method/moment.ts'
import { formatInstant } from '#method/time/instant.ts'
import { askHistory } from '#store/ask-history.ts'
import { lastReading, questionNow } from '../coaching/place.ts'
import { earlierEntry, freshId } from '../recording/sent-entries.ts'
import { withoutPlace } from '../recording/without-place.ts'
import { writeDown } from '../recording/write-down.ts'
import type { Context, Run } from '../run.ts'

export const run: Run<OperationOf<'answer-coach'>> = async ({ account, ...given }, context) => {
  const { ports } = context
  const { store, workspace } = ports
  const id = freshId(0, context)
  if ((await earlierEntry(id, undefined, context)) === undefined) {
    const before = await askHistory(store, { workspace, account }, (history) => groundOf(history, ports.now()))
    if (before.refusals) return before
    const read = readAll(entriesOf({ account, given, id, ground: before.answer, context }))
    if (read.refusals) return { refusals: read.refusals }
    const written = await writeDown(read.entries, context)
    if (written.refusals) return { refusals: withoutPlace(written.refusals) }
  }
  // C2: the reply holds the next question and nothing else; only after the last one is there anything to read.
  const after = await askHistory(store, { workspace, account }, (history) => {
    const reading = given.question === QUESTIONS ? lastReading(history) : null
    return { question: reading === null ? questionNow(history, ports.now()) : null, reading }
  })
  return after.refusals ? after : { value: after.answer }
}

interface Ground {
  ref: string
  answers: readonly Given[]
  to: string | null
  plan: string | null
}

/** What the answer joins: the open session, or a new one; and what a proposal needs to know of the account. */
function groundOf(history: History, now: number): Ground {
  const open = openSession(history)
  const moment = momentOf(now, history.zone)
  return {
    ref: open?.ref ?? newSessionRef(history),
    answers: open?.answers.map(({ data }) => data) ?? [],
    to: counterpartOn(history, moment.day),
    plan: planOf(history, moment)?.ref ?? null,
  }
}

interface Answering {
  account: string
  given: Omit<Given, 'ref'>
  id: string
  ground: Ground
  context: Context
}

/** The answer, and after the last one the entries the five speak for, which wait for a person. */
function entriesOf({ account, given, id, ground, context }: Answering): object[] {
  const { ref, answers } = ground
  const common = { v: 1, account, at: formatInstant(context.ports.now()), by: context.caller?.by ?? '' }
  const data = { ref, ...given }
  const answer = { ...common, id, kind: 'coach.answered', data }
  if (given.question !== QUESTIONS) return [answer]
  const proposals = proposalsOf([...answers, data], ground).map((proposal) => ({
    ...common,
    ...proposal,
    id: proposalId(account, ref, proposal.kind),
    status: 'proposed',
  }))
  return [answer, ...proposals]
}

function readAll(
  sent: readonly object[],
): { entries: Entry[]; refusals?: undefined } | { refusals: readonly Refusal[]; entries?: undefined } {
  const [answer, ...proposals] = sent.map((entry) => parseEntry(entry))
  // An answer that can't be read makes proposals that can't be read: the answer is what its sender can mend.
  if (answer?.refusals) return { refusals: answer.refusals }
  const refusals = proposals.flatMap((read) => read.refusals ?? [])
  if (refusals.length > 0) return { refusals }
  return { entries: [answer, ...proposals].map((read) => read?.entry).filter((entry) => entry !== undefined) }
}
