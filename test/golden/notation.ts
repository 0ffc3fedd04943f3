import { parseEntry } from '#method/index.ts'
import type { Entry, Kind } from '#method/index.ts'

/** Data a line may leave out: what a rule does not look at should not stand in its examples. */
const DEFAULTS: Partial<Record<Kind, object>> = {
  'account.opened': {
    name: 'Northwind',
    timezone: 'Europe/Berlin',
    locale: 'en',
    sector: 'saas',
    relationshipType: 'retainer',
  },
  'contract.signed': { ref: 'k1', annualValue: { amount: '100000.00', currency: 'EUR' } },
  'contract.renewed': { ref: 'k1', annualValue: { amount: '100000.00', currency: 'EUR' }, tendered: false },
  'contract.ended': { ref: 'k1', reason: 'the project is over' },
  'person.added': { name: 'a person', role: 'day_to_day' },
  touch: { channel: 'email', initiatedBy: 'us', people: ['dana'], subject: 'as agreed', purpose: 'other' },
  'need.addressed': { need: 'what nobody had named', howKnown: 'a day in their warehouse', change: 'less waste' },
  'commitment.made': { what: 'the pricing sheet', side: 'us', owner: 'sam@studio.example', to: 'dana' },
  'commitment.moved': { agreedBy: 'dana' },
  'commitment.withdrawn': { why: 'no longer needed' },
  'element.stated': { text: 'as written in the agreement' },
  'integrity.breached': { ref: 'b1', what: 'hours billed that were not worked' },
  'integrity.repaired': { ref: 'b1', what: 'paid back' },
  'state.named': { why: 'agreed in the team' },
}

const SIGNAL_DEFAULTS: Record<string, object> = {
  specific_insight: { specificTo: 'their returns', howKnown: 'their own figures' },
  planning_attended: { who: 'Sam' },
  co_created: { artifact: 'the sizing model' },
  asset_in_use: { asset: 'the parts index' },
}

export interface Line {
  id?: string
  at: string
  kind: Kind | 'signal'
  data?: object
  by?: string
  source?: object | null
  status?: 'proposed' | 'confirmed'
  recordedAt?: string
  redacted?: true
}

/**
 * A ledger in short form: `['2026-01-05', 'signal', { signal: 'praise' }]`, a fourth place for the envelope. Ids count
 * up as `n1`, `n2`, …; the account is opened first, on the given day, unless a line opens it.
 */
export type Short = readonly [at: string, kind: Kind, data?: object | undefined, envelope?: Partial<Line> | undefined]

export function ledger(opened: string, lines: readonly Short[]): Entry[] {
  const all: Short[] = lines.some(([, kind]) => kind === 'account.opened')
    ? [...lines]
    : [[opened, 'account.opened'], ...lines]
  return all.map(([at, kind, data, envelope], i) => entry(`n${i}`, at, kind, data ?? {}, envelope ?? {}))
}

function entry(id: string, at: string, kind: Kind, data: object, { source, ...envelope }: Partial<Line>): Entry {
  const signal =
    kind === 'signal' ? { what: 'as they told us', people: ['dana'], ...SIGNAL_DEFAULTS[signalOf(data)] } : {}
  const full = { ...DEFAULTS[kind], ...signal, ...data }
  const clean = Object.fromEntries(Object.entries(full).filter(([, value]) => value !== undefined))
  const parsed = parseEntry({
    v: 1,
    id,
    account: 'northwind',
    kind,
    at,
    by: 'sam@studio.example',
    ...(source ? { source } : {}),
    ...envelope,
    data: clean,
  })
  if (parsed.refusals) throw new Error(`${id} ${kind}: ${JSON.stringify(parsed.refusals)}`)
  return parsed.entry
}

function signalOf(data: object): string {
  return 'signal' in data && typeof data.signal === 'string' ? data.signal : ''
}
