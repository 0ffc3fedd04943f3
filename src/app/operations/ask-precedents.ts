import type { OperationOf } from '#contract/operations.ts'
import { formatInstant } from '#method/time/instant.ts'
import { findPrecedents, questionRef } from '../precedents/precedents-of.ts'
import { freshId, readSentEntries, told } from '../recording/sent-entries.ts'
import { writeDown } from '../recording/write-down.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'ask-precedents'>> = async ({ account }, context) => {
  const { ports } = context
  const found = await findPrecedents(account, ports)
  if (found.refusals) return found
  const asked = new Set(found.asked.map(({ ref }) => ref))
  const questions = found.precedents
    .flatMap((precedent) => precedent.past.signals.map((signal) => ({ precedent: precedent.account, signal })))
    .map(({ precedent, signal }) => ({ precedent, signal, ref: questionRef(precedent, signal) }))
    .filter(({ ref }) => !asked.has(ref))
  const at = formatInstant(ports.now())
  const sent = questions.map(({ precedent, ref, signal: { text, risk, entry } }, index) => ({
    id: freshId(index, context),
    account,
    kind: 'precedent.raised',
    at,
    data: told({ ref, precedent, signal: text ?? undefined, risk: risk ?? undefined, entry: entry ?? undefined }),
  }))
  const read = readSentEntries(sent, context)
  if (read.refusals) return { refusals: read.refusals }
  const written = await writeDown(read.entries, context)
  return written.refusals ? written : { value: { entries: written.value } }
}
