// A small ledger to test the store with, in the ledger's own notation, and short ways to write more of it.
import { parseEntry } from '#method/ledger/entry.ts'
import type { Entry } from '#method/ledger/entry.ts'

export const NOON = Date.parse('2026-06-30T12:00:00Z')
export const SAM = 'sam@studio.example'

/** Reads an entry; a test that writes one wrong hears why. */
export function entry(fields: Record<string, unknown>): Entry {
  const { entry: read, refusals } = parseEntry({ v: 1, account: 'northwind', by: SAM, ...fields })
  if (refusals) throw new Error(JSON.stringify(refusals))
  return read
}

export function opening(account = 'northwind', fields: Record<string, unknown> = {}): Entry {
  return entry({
    id: `${account}-opened`,
    account,
    kind: 'account.opened',
    at: '2026-01-05',
    data: {
      name: account === 'northwind' ? 'Northwind' : account,
      timezone: 'Europe/Berlin',
      locale: 'en',
      sector: 'saas',
      relationshipType: 'high_touch',
      lead: SAM,
      ...fields,
    },
  })
}

export function promise(ref: string, { at = '2026-06-01', due = '2026-07-10', account = 'northwind' } = {}): Entry {
  return entry({
    id: `${account}-made-${ref}`,
    account,
    kind: 'commitment.made',
    at,
    data: { ref, what: `Send the plan ${ref}`, side: 'us', owner: SAM, to: 'dana', due },
  })
}

export function kept(ref: string, { at = '2026-06-10', account = 'northwind' } = {}): Entry {
  return entry({ id: `${account}-kept-${ref}`, account, kind: 'commitment.kept', at, data: { ref } })
}

export function note(id: string, text: string, at = '2026-06-15'): Entry {
  return entry({ id, kind: 'note', at, data: { text } })
}

export function redaction(target: string, id = `redacts-${target}`): Entry {
  return entry({ id, kind: 'entry.redacted', at: '2026-06-30', data: { target, why: 'They asked for it.' } })
}

export function correction(target: string, data: Record<string, unknown>, id = `corrects-${target}`): Entry {
  return entry({ id, kind: 'entry.corrected', at: '2026-06-20', data: { target, data } })
}

/** An account with a contract, promises kept and open, and observations. */
export function northwind(account = 'northwind'): Entry[] {
  const signal = (n: number, name: string, at: string, more: Record<string, unknown> = {}) =>
    entry({
      id: `${account}-signal-${n}`,
      account,
      kind: 'signal',
      at,
      source: { type: 'email', ref: `<${n}@${account}.example>` },
      data: { signal: name, what: `Observation ${n}`, people: ['dana'], ...more },
    })
  return [
    opening(account),
    entry({
      id: `${account}-contract`,
      account,
      kind: 'contract.signed',
      at: '2026-01-05',
      data: {
        ref: 'k1',
        start: '2026-01-10',
        end: '2027-01-09',
        annualValue: { amount: '120000.00', currency: 'EUR' },
      },
    }),
    ...['1', '2', '3', '4', '5', '6'].flatMap((ref) => [
      promise(ref, { account, at: `2026-02-0${ref}`, due: `2026-02-1${ref}` }),
      kept(ref, { account, at: `2026-02-1${ref}` }),
    ]),
    promise('open', { account }),
    signal(1, 'praise', '2026-03-02'),
    signal(2, 'alternatives_dropped', '2026-04-02'),
    signal(3, 'planning_attended', '2026-05-04', { who: SAM }),
    signal(4, 'specific_insight', '2026-06-02', {
      specificTo: 'their yard',
      howKnown: 'Two days on site',
      actedOn: true,
    }),
    entry({
      id: `${account}-need`,
      account,
      kind: 'need.addressed',
      at: '2026-06-05',
      data: { need: 'Fewer returns', howKnown: 'The returns desk', change: 'Labels changed', askedFor: false },
    }),
  ]
}

export function accept<T extends object>(outcome: T): Exclude<T, { refusals: object[] }> {
  if ('refusals' in outcome && outcome.refusals !== undefined) {
    throw new Error(`refused: ${JSON.stringify(outcome.refusals)}`)
  }
  // The refusals were just ruled out.
  return outcome as Exclude<T, { refusals: object[] }>
}
