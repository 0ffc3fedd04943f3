import { formatDay, type DayNumber } from '../../time/day.ts'
import type { Hit } from '../../text/phrases.ts'
import type { FieldSpan, Missing, MissingWhy } from '../captured.ts'
import type { IdeaTold } from '../ideas.ts'
import type { PersonSaid } from '../person-said.ts'
import type { LineDay, SaidLine } from '../said-line.ts'

/** An entry's fields while they are filled from a line. */
export interface Filling {
  line: SaidLine
  /** What the line tells, and where; null where it is read as a kind it does not tell by itself. */
  told: IdeaTold | null
  data: Record<string, unknown>
  spans: FieldSpan[]
  missing: Missing[]
  /** The day words that a field took: what is left may say when it happened. */
  usedDays: Set<LineDay>
  /** Words that went into a field of their own and stand in no text any more. */
  cuts: Hit[]
}

/** How the data of one kind is filled. */
export type Fill = (filling: Filling) => void

export function fillingOf(line: SaidLine, told: IdeaTold | null): Filling {
  return { line, told, data: {}, spans: [], missing: [], usedDays: new Set(), cuts: [] }
}

export function put(filling: Filling, field: string, value: unknown, hit: Hit | null = null): void {
  filling.data[field] = value
  if (hit !== null) noteSpan(filling, `$.data.${field}`, hit)
}

export function noteSpan({ line, spans }: Filling, path: string, { from, to }: Hit): void {
  const [first, last] = [line.tokens[from], line.tokens[to - 1]]
  if (first !== undefined && last !== undefined) spans.push({ path, start: first.start, end: last.end })
}

export function lack(
  filling: Filling,
  path: string,
  why: MissingWhy,
  { options = [], hit = null }: { options?: string[]; hit?: Hit | null } = {},
): void {
  filling.missing.push({ path, why, options, words: hit === null ? null : wordsOf(filling.line, hit) })
}

export function wordsOf({ text, tokens }: SaidLine, { from, to }: Hit): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

/** Somebody in a field: their key where it is clear, their name where nobody on the map has it. */
export function putPerson(filling: Filling, field: string, person: PersonSaid | null): void {
  if (person === null) return
  const [key, ...others] = person.persons
  if (others.length > 0) {
    return lack(filling, `$.data.${field}`, 'several', { options: [...person.persons], hit: person })
  }
  put(filling, field, key ?? person.name, person)
}

/** Everybody a line names, but those left out. A name that fits several is asked about. */
export function putPeople(filling: Filling, except: readonly PersonSaid[] = []): void {
  const named = filling.line.people.filter((person) => !except.includes(person))
  const unclear = named.find(({ persons }) => persons.length > 1)
  const keys = named.filter(({ persons }) => persons.length < 2).map(({ persons, name }) => persons[0] ?? name)
  if (unclear !== undefined) {
    lack(filling, '$.data.people', 'several', { options: [...unclear.persons], hit: unclear })
  }
  filling.data['people'] = [...new Set(keys)]
  for (const person of named) noteSpan(filling, '$.data.people', person)
}

/** A day in a field; asked for where the words fit several days, or none. */
export function putDay(filling: Filling, field: string, days: readonly DayNumber[], hit: Hit, named: Hit = hit): void {
  const path = `$.data.${field}`
  const [day, ...others] = days
  if (day === undefined) lack(filling, path, 'no_such_day', { hit: named })
  else if (others.length > 0) lack(filling, path, 'several', { options: days.map(formatDay), hit: named })
  else put(filling, field, formatDay(day), hit)
}

/** The day something is due: one said so, else one to come. `last` prefers the last of several. */
export function putDue(filling: Filling, field: string, { isOwnLine = true }: { isOwnLine?: boolean } = {}): void {
  const { line, usedDays } = filling
  const due =
    line.days.findLast(({ isDue }) => isDue) ??
    (isOwnLine
      ? line.days.findLast(({ ahead }) => ahead.length === 0 || ahead.some((day) => day > line.now))
      : undefined) ??
    line.days.findLast((day) => isToday(day, line) && isAheadOfTelling(filling))
  if (due !== undefined) {
    usedDays.add(due)
    filling.cuts.push(due.whole)
    return putDay(filling, field, due.ahead, due.whole, due)
  }
  putDuePeriod(filling, field)
}

function isToday({ ahead }: LineDay, { now }: SaidLine): boolean {
  return ahead.length === 1 && ahead[0] === now
}

/** "Promised it today" tells when it was promised, "will send it today" when it is due. */
function isAheadOfTelling({ told, line }: Filling): boolean {
  const core = told === null ? '' : (line.tokens[told.core.from]?.word ?? '')
  return ["'ll", 'will', 'shall', 'going', 'to', '我', '会', '将'].includes(core)
}

const PERIOD_DUE: ReadonlySet<string> = new Set(['by', 'before', 'until', 'till', 'in', 'during'])

/** "By August": its first day or its last, unless the month is running. */
function putDuePeriod(filling: Filling, field: string): void {
  const { line } = filling
  const period = line.periods.find(({ from, to }) => {
    const after = line.tokens[to]?.word ?? ''
    return PERIOD_DUE.has(line.tokens[from - 1]?.word ?? '') || after === '前' || after === '之' || after === '内'
  })
  if (period === undefined) return
  // A month is named without its year: the coming one is meant, which the past reading puts a year too early.
  const ahead = period.last < line.now ? { first: shiftYear(period.first), last: shiftYear(period.last) } : period
  const hit = { from: period.from - (PERIOD_DUE.has(line.tokens[period.from - 1]?.word ?? '') ? 1 : 0), to: period.to }
  filling.cuts.push(hit)
  putDay(filling, field, ahead.first <= line.now ? [ahead.last] : [ahead.last, ahead.first], hit)
}

const YEAR = 365

function shiftYear(day: DayNumber): DayNumber {
  const plain = formatDay(day)
  const next = formatDay(day + YEAR)
  return day + YEAR + (plain.slice(8) === next.slice(8) ? 0 : 1)
}
