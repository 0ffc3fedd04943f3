import type { Standing } from '#method/standing-types.ts'
import type { Language } from '../language/language.tsx'
import { capName, conditionName } from '../screens/client/rule-names.ts'

export interface Difference {
  what: string
  from: string
  to: string
}

type Words = Pick<Language, 't' | 'label' | 'labelOrName' | 'format'>
type Reader = (standing: Standing) => string

/** Where two standings of one client differ, line by line, the rung first. */
export function differences(before: Standing, after: Standing, words: Words): Difference[] {
  return readers(before, after, words)
    .map(({ what, read }) => ({ what, from: read(before), to: read(after) }))
    .filter(({ from, to }) => from !== to)
}

function readers(
  before: Standing,
  after: Standing,
  { t, label, labelOrName, format }: Words,
): { what: string; read: Reader }[] {
  const c = t.client
  const rung = (value: number | null) => (value === null ? t.entry.rungNone : String(value))
  const conditions = before.ladder.conditions.map(({ id }) => ({
    what: conditionName({ t }, id),
    read: ({ ladder }: Standing) => (ladder.conditions.find((each) => each.id === id)?.met ? c.met : c.unmet),
  }))
  const rules = new Set([...before.ladder.caps, ...after.ladder.caps].map((cap) => cap.rule))
  const lids = [...rules].map((rule) => ({
    what: capName({ t }, rule),
    read: ({ ladder }: Standing) => {
      const cap = ladder.caps.find((each) => each.rule === rule)
      return cap ? c.lid(cap.rung) : '–'
    },
  }))
  const constraint: Reader = ({ trust }) =>
    trust.primaryConstraint ? label('trust', trust.primaryConstraint) : c.trustUnknown
  const kept =
    (side: 'us' | 'client'): Reader =>
    ({ commitments }) => {
      const { kept: done, missed, overdue, open } = commitments[side]
      return t.promises.counts(done, missed, overdue, Math.max(open - overdue, 0))
    }
  return [
    { what: c.rung, read: ({ ladder }) => rung(ladder.rung) },
    { what: c.claimed, read: ({ ladder }) => rung(ladder.claimed) },
    ...lids,
    ...conditions,
    { what: c.constraint, read: constraint },
    {
      what: c.risks,
      read: ({ risks }) => format.list(risks.map(({ id }) => labelOrName('risk', id))) || '–',
    },
    { what: `${c.promises} · ${c.ours}`, read: kept('us') },
    { what: `${c.promises} · ${c.theirs}`, read: kept('client') },
    { what: c.clarity, read: ({ clarity }) => c.clarityCount(clarity.explicit) },
    {
      what: c.rhythm,
      read: ({ cadence }) => (cadence.adherence === null ? '–' : format.percent(cadence.adherence)),
    },
    { what: c.known, read: ({ coverage }) => c.observations(coverage.observations) },
  ]
}
