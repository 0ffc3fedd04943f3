import type { z } from 'zod'
import { z as zod } from 'zod'
import { leadingDay, parseDay } from '../time/day.ts'
import type { Day } from '../time/day.ts'
import { parseInstant } from '../time/instant.ts'
import type { Instant } from '../time/instant.ts'
import { member, ref } from './atoms.ts'
import type { Expectation } from './atoms.ts'
import { DUE_FIELDS, KINDS, KIND_NAMES } from './kinds.ts'
import type { Kind, KindData } from './kinds.ts'
import { SIGNAL_NAMES } from './signals.ts'
import { factsSchema } from './redaction.ts'

/** Where an entry comes from: what a person outside the room could look up. */
export interface Source {
  type: 'manual' | 'email' | 'calendar' | 'case' | 'document' | 'import' | 'portal' | 'agent'
  ref: string
  url?: string | undefined
}

export interface Envelope {
  v: 1
  id: string
  account: string
  /** A day in the account's zone, or an instant with offset. */
  at: Day | Instant
  recordedAt?: Instant | undefined
  by: string
  source?: Source | undefined
  /** Absent means confirmed. */
  status?: 'confirmed' | 'proposed' | undefined
  /** Set on an exported entry whose content was erased: `data` then holds only what redaction keeps. */
  redacted?: true | undefined
}

/** An entry of the ledger: immutable, dated, of one kind. */
export type Entry<K extends Kind = Kind> = { [P in K]: Envelope & { kind: P; data: KindData[P] } }[K]

/** Why an entry was refused: where in it, what stood there, and what was expected. Worded by src/words. */
export interface EntryRefusal {
  code: 'entry.refused'
  /** JSON path from the entry's root: `$.data.due`. */
  path: string
  /** What stood there, shortened to 80 characters of JSON; null when nothing did. */
  value: string | null
  expected: { code: RefusalCode; params: Record<string, string | number> }
}

export type RefusalCode =
  | Expectation
  | 'object'
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  | 'one_of'
  | 'whole_number'
  | 'at_least'
  | 'at_most'
  | 'longest'
  | 'not_empty'
  | 'required'
  | 'known_field'
  | 'version'
  | 'kind'
  | 'day_or_instant'
  | 'instant'
  | 'other'

/** Where an entry comes from, as it is read. */
export const source: z.ZodType<Source> = zod.strictObject({
  type: zod.enum(['manual', 'email', 'calendar', 'case', 'document', 'import', 'portal', 'agent']),
  ref: zod.string().min(1).max(2000),
  url: zod.string().max(2000).optional(),
})

const envelope = zod.strictObject({
  v: zod.literal(1),
  id: ref,
  account: zod.string().regex(/^[a-z0-9-]{1,64}$/, { error: 'slug' }),
  kind: zod.enum(KIND_NAMES as [Kind, ...Kind[]]),
  at: zod.string().refine(isMoment, { error: 'day_or_instant' }),
  recordedAt: zod
    .string()
    .refine((value) => parseInstant(value) !== null, { error: 'instant' })
    .optional(),
  by: member,
  source: source.optional(),
  status: zod.enum(['confirmed', 'proposed']).optional(),
  redacted: zod.literal(true).optional(),
  data: zod.unknown(),
})

export function isMoment(value: string): boolean {
  return value.length === 10 ? parseDay(value) !== null : parseInstant(value) !== null
}

export type Parsed = { entry: Entry; refusals?: undefined } | { entry?: undefined; refusals: EntryRefusal[] }

/**
 * Reads one entry from JSON data. The result has its fields in one fixed order, so that equal entries have equal text.
 * Refuses unknown kinds, unknown fields, wrong types and impossible values, each with its JSON path (LEDGER §1).
 * What needs the clock or the ledger (future days, unknown accounts, repeated ids) is refused by the operations.
 */
export function parseEntry(input: unknown): Parsed {
  const outer = envelope.safeParse(input)
  if (!outer.success) return { refusals: refusalsOf(outer.error, input, '$') }
  const { data, ...head } = outer.data
  const schema = head.redacted ? factsSchema(head.kind) : KINDS[head.kind]
  const inner = schema.safeParse(data)
  if (!inner.success) return { refusals: refusalsOf(inner.error, data, '$.data') }
  const entry = { ...head, data: inner.data } as Entry
  const refusals = [...dueRefusals(entry), ...correctionRefusals(entry)]
  return refusals.length > 0 ? { refusals } : { entry }
}

/** Reads the data of one kind alone: what a correction replaces. `path` is where it stands. */
export function parseData(kind: Kind, data: unknown, path: string): { data?: unknown; refusals: EntryRefusal[] } {
  const parsed = KINDS[kind].safeParse(data)
  return parsed.success ? { data: parsed.data, refusals: [] } : { refusals: refusalsOf(parsed.error, data, path) }
}

/** A day something falls due lies on or after the day it was agreed. */
function dueRefusals(entry: Entry): EntryRefusal[] {
  const field = DUE_FIELDS[entry.kind]
  if (!field) return []
  const due = (entry.data as Record<string, unknown>)[field]
  const made = leadingDay(entry.at)
  if (typeof due !== 'string' || made === null) return []
  const dueDay = parseDay(due)
  return dueDay !== null && dueDay < made
    ? [refusal(`$.data.${field}`, due, 'not_before_made', { day: entry.at.slice(0, 10) })]
    : []
}

function correctionRefusals(entry: Entry): EntryRefusal[] {
  if (entry.kind !== 'entry.corrected') return []
  const { at, source: replaced } = entry.data
  const found: EntryRefusal[] = []
  if (at !== undefined && !isMoment(at)) found.push(refusal('$.data.at', at, 'day_or_instant'))
  if (replaced !== undefined) {
    const parsed = source.safeParse(replaced)
    if (!parsed.success) found.push(...refusalsOf(parsed.error, replaced, '$.data.source'))
  }
  return found
}

export function refusal(
  path: string,
  value: unknown,
  code: RefusalCode,
  params: Record<string, string | number> = {},
): EntryRefusal {
  return { code: 'entry.refused', path, value: short(value), expected: { code, params } }
}

function short(value: unknown): string | null {
  if (value === undefined) return null
  const json = JSON.stringify(value) ?? typeof value
  const text = json.length > 80 ? `${json.slice(0, 77)}…` : json
  return text.toWellFormed()
}

/** zod's issues as refusals: one for each place, the first reason at a place winning. */
export function refusalsOf(error: z.ZodError, input: unknown, root: string): EntryRefusal[] {
  const found = new Map<string, EntryRefusal>()
  for (const issue of error.issues.flatMap(flatten)) {
    for (const made of refusalsOfIssue(issue, input, root)) if (!found.has(made.path)) found.set(made.path, made)
  }
  return [...found.values()]
}

type Issue = z.core.$ZodIssue

/** A union's failure is told by the branch that came nearest: the one that complains least, deepest first. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const weight = (branch: Issue[]) => branch.reduce((sum, inner) => sum + 100 / (1 + inner.path.length), 0)
  const nearest = issue.errors.reduce((best, branch) => (weight(branch) < weight(best) ? branch : best))
  return nearest.flatMap(flatten).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
}

function refusalsOfIssue(issue: Issue, input: unknown, root: string): EntryRefusal[] {
  const path = pathText(root, issue.path)
  const value = valueAt(input, issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => refusal(pathText(path, [key]), valueAt(value, [key]), 'known_field'))
  }
  if (value === undefined) return [refusal(path, undefined, 'required')]
  return [expectationOf(issue, path, value)]
}

function expectationOf(issue: Issue, path: string, value: unknown): EntryRefusal {
  switch (issue.code) {
    case 'invalid_type':
      return refusal(path, value, typeCode(issue.expected))
    case 'invalid_value':
      return path === '$.kind'
        ? refusal(path, value, 'kind')
        : refusal(path, value, path === '$.v' ? 'version' : 'one_of', { options: issue.values.map(String).join(', ') })
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? refusal(path, value, 'not_empty')
        : refusal(path, value, 'at_least', { least: Number(issue.minimum) })
    case 'too_big':
      return refusal(path, value, issue.origin === 'number' || issue.origin === 'int' ? 'at_most' : 'longest', {
        most: Number(issue.maximum),
      })
    case 'invalid_union':
      if (path.endsWith('.signal')) return refusal(path, value, 'one_of', { options: SIGNAL_NAMES.join(', ') })
      return refusal(path, value, issue.message === 'rule_or_follows' ? 'rule_or_follows' : 'other')
    default:
      return refusal(path, value, isExpectation(issue.message) ? issue.message : 'other')
  }
}

function isExpectation(message: string): message is RefusalCode {
  return /^[a-z_]+$/.test(message)
}

function typeCode(expected: string): RefusalCode {
  if (expected === 'string') return 'text'
  if (expected === 'array') return 'list'
  if (expected === 'int') return 'whole_number'
  if (expected === 'number') return 'number'
  if (expected === 'boolean') return 'boolean'
  return expected === 'object' || expected === 'record' ? 'object' : 'other'
}

function pathText(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    const name = String(step)
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${text}.${name}` : `${text}[${JSON.stringify(name).slice(0, 60)}]`
  }, root)
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    input,
  )
}
