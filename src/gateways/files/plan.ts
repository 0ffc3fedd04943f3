import type { Day } from '#method/time/day.ts'
import { changeOf, sameContent, updateId } from './plan-changes.ts'
import type { ExistingEntry } from './plan-changes.ts'
import type { ProblemCode } from './problem-codes.ts'
import { rowProblem } from './reading.ts'
import type { Draft, DraftEntry, FileReading, KnownAccount, RowProblem } from './reading.ts'

export type Verdict = 'create' | 'update' | 'skip' | 'problem'

/** What would become of one row, record, mail or event of a file. */
export interface PlannedRow {
  line: number | null
  what: string
  verdict: Verdict
  /** Id of the entry that would be appended; null when none would. */
  entry: string | null
  /** Why, for everything but a plain creation. */
  code: ProblemCode | null
  params: Record<string, string | number>
}

/** A dry run: a verdict for each row, and the entries to append when it is meant. */
export interface ImportPlan {
  rows: PlannedRow[]
  append: DraftEntry[]
  counts: Record<Verdict, number>
}

/** What is already there. */
export interface Existing {
  /** The stored entry of an id: all ids a plan may ask for are those of `idsToLookUp`. */
  entry(id: string): ExistingEntry | undefined
  accounts: readonly KnownAccount[]
}

/** Every id `plan` may ask `Existing.entry` for, so that they can be fetched at once. */
export function idsToLookUp(reading: FileReading): string[] {
  return [...new Set(reading.drafts.flatMap(({ entry }) => [entry.id, updateId(entry)]))]
}

/**
 * Lays a reading beside what is there. New ids are created; the same id with the same content is skipped; where the
 * source has changed since, a change or correction is appended under an id of its own (nothing is overwritten). An
 * account or person who is there under another id is only extended by what is new. `today` dates such changes.
 */
export function plan(reading: FileReading, existing: Existing, today: Day): ImportPlan {
  const state: PlanState = {
    existing,
    today,
    accounts: new Map(existing.accounts.map((account) => [account.slug, account])),
    planned: new Set(),
    append: [],
  }
  const rows = [
    ...reading.drafts.map((draft) => planDraft(state, draft)),
    ...reading.problems.map((row) => told(row, 'problem')),
    ...reading.skipped.map((row) => told(row, 'skip')),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  const counts = { create: 0, update: 0, skip: 0, problem: 0 }
  for (const { verdict } of rows) counts[verdict]++
  return { rows, append: state.append, counts }
}

interface PlanState {
  existing: Existing
  today: Day
  /** Accounts that are there, or will be by the plan so far; null for the latter. */
  accounts: Map<string, KnownAccount | null>
  /** Ids the plan has dealt with. */
  planned: Set<string>
  append: DraftEntry[]
}

function told(row: RowProblem, verdict: 'problem' | 'skip'): PlannedRow {
  return { line: row.line, what: row.what, verdict, entry: null, code: row.code, params: row.params }
}

function planDraft(state: PlanState, draft: Draft): PlannedRow {
  const { entry } = draft
  if (state.planned.has(entry.id)) return told(rowProblem(draft, 'entry.repeated', {}), 'skip')
  state.planned.add(entry.id)
  const known = state.existing.entry(entry.id)
  if (known) return planKnown(state, draft, known)
  if (entry.kind === 'account.opened' && state.accounts.has(entry.account)) return planKnownAccount(state, draft, entry)
  if (entry.kind === 'account.opened') state.accounts.set(entry.account, null)
  else if (!state.accounts.has(entry.account)) {
    return told(rowProblem(draft, 'account.not-opened', { account: entry.account }), 'problem')
  }
  if (entry.kind === 'person.added') return planPerson(state, draft, entry)
  return create(state, draft)
}

function create(state: PlanState, { line, what, entry }: Draft): PlannedRow {
  state.append.push(entry)
  return { line, what, verdict: 'create', entry: entry.id, code: null, params: {} }
}

/** The id is there: nothing to do, or the source says something else now. */
function planKnown(state: PlanState, draft: Draft, known: ExistingEntry): PlannedRow {
  const { entry } = draft
  if (entry.kind === 'account.opened' && !state.accounts.has(known.account)) state.accounts.set(known.account, null)
  if (known.account !== entry.account) {
    return told(rowProblem(draft, 'entry.other-account', { account: known.account }), 'problem')
  }
  if (known.kind !== entry.kind) return told(rowProblem(draft, 'entry.other-kind', { kind: known.kind }), 'problem')
  // Erased content stays erased: that the source still has it is no reason to bring it back.
  if (known.data === null) return told(rowProblem(draft, 'entry.erased', {}), 'skip')
  if (sameContent(known, entry)) return told(rowProblem(draft, 'entry.same', {}), 'skip')
  return append(state, draft, changeOf(known, entry, state.today))
}

function append(state: PlanState, draft: Draft, change: { entry: DraftEntry; fields: string[] } | null): PlannedRow {
  if (change === null) return told(rowProblem(draft, 'entry.nothing-new', {}), 'skip')
  const { entry, fields } = change
  if (state.existing.entry(entry.id) || state.planned.has(entry.id)) {
    return told(rowProblem(draft, 'entry.same', {}), 'skip')
  }
  state.planned.add(entry.id)
  state.append.push(entry)
  return {
    ...told(rowProblem(draft, 'entry.changes', { fields: fields.join(', ') }), 'skip'),
    verdict: 'update',
    entry: entry.id,
  }
}

/** An account that came from elsewhere keeps what people made of it; only mail domains it lacks are added. */
function planKnownAccount(state: PlanState, draft: Draft, entry: DraftEntry<'account.opened'>): PlannedRow {
  const account = state.accounts.get(entry.account)
  const domains = (entry.data.domains ?? []).filter((domain) => account && !account.domains.includes(domain))
  if (!account || domains.length === 0) return append(state, draft, null)
  const data = { domains: [...account.domains, ...domains].slice(0, 100) }
  const { source, by } = entry
  const head = { id: updateId(entry), account: entry.account, at: state.today, by, ...(source ? { source } : {}) }
  return append(state, draft, { entry: { ...head, kind: 'account.changed', data }, fields: ['domains'] })
}

/** A person who is there keeps name and role; only an address they lack is added. */
function planPerson(state: PlanState, draft: Draft, entry: DraftEntry<'person.added'>): PlannedRow {
  const person = state.accounts.get(entry.account)?.people.find(({ person: key }) => key === entry.data.person)
  if (!person) return create(state, draft)
  const { email } = entry.data
  if (email === undefined || person.email !== undefined) return append(state, draft, null)
  const { source, by } = entry
  const head = { id: updateId(entry), account: entry.account, at: state.today, by, ...(source ? { source } : {}) }
  const data = { person: entry.data.person, email }
  return append(state, draft, { entry: { ...head, kind: 'person.changed', data }, fields: ['email'] })
}
