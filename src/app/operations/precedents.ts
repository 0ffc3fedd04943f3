import type { OperationOf } from '#contract/operations.ts'
import type { Engagement } from '#method/portfolio/engagement.ts'
import type { Comparison } from '#method/portfolio/likeness.ts'
import type { Precedent } from '#method/portfolio/precedents.ts'
import { findPrecedents, questionRef } from '../precedents/precedents-of.ts'
import type { FoundPrecedents } from '../precedents/precedents-of.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'precedents'>> = async ({ account }, { ports }) => {
  const found = await findPrecedents(account, ports)
  if (found.refusals) return found
  const precedents = found.precedents.map((precedent) => toldOf(precedent, found))
  const open = precedents
    .flatMap(({ signals }) => signals)
    .filter(({ status }) => status === 'unasked' || status === 'open').length
  return { value: { account, of: found.of, precedents, rates: found.rates, open, outdated: found.outdated } }
}

function toldOf({ account, score, compared, attributes, engagement, past }: Precedent, found: FoundPrecedents) {
  const statuses = new Map(found.asked.map(({ ref, status }) => [ref, status]))
  return {
    account,
    name: found.names.get(account) ?? account,
    score,
    compared,
    attributes: attributes.map((each) => besideEachOther(each, found.ours, engagement)),
    outcome: past.outcome,
    endedOn: past.endedOn,
    entry: past.entry,
    signals: past.signals.map((signal) => {
      const ref = questionRef(account, signal)
      return { ref, ...signal, status: statuses.get(ref) ?? ('unasked' as const) }
    }),
  }
}

function besideEachOther({ attribute, likeness, weight }: Comparison, ours: Engagement, theirs: Engagement) {
  return { attribute, likeness, weight, ours: ours[attribute], theirs: theirs[attribute] }
}
