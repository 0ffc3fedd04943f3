import { namesThing } from '../acts/beginnings.ts'
import { matchFakeMove, type ObservedFake } from '../fake-moves/match.ts'
import { parseData } from '../ledger/entry.ts'
import type { Kind } from '../ledger/kinds.ts'
import { SIGNAL_NAMES, type Signal } from '../ledger/signals.ts'
import { formatDay, type Day } from '../time/day.ts'
import type { Captured, CaptureChoice, CaptureContext, Missing } from './captured.ts'
import { fillingOf, lack, noteSpan, put, type Filling } from './fill/filling.ts'
import { dimensionSaid } from './fill/delivery.ts'
import { fillSignal } from './fill/signal.ts'
import { FILLS } from './fills.ts'
import { ideasOf, type IdeaTold } from './ideas.ts'
import { thingsSaid } from './open-thing.ts'
import { isAhead, readSaidLine, type LineDay, type SaidLine } from './said-line.ts'

/** A line that is longer is read up to here: nobody jots down more, and it is shown while it is typed. */
export const CAPTURE_MAX = 2_000

export interface CaptureOptions {
  /** Reads the line as this, whatever it tells by itself. */
  as?: CaptureChoice | undefined
  /** L8: what this team once took for more than it was. */
  observed?: readonly ObservedFake[] | undefined
}

/**
 * The entry a line of plain words proposes, in English or Chinese, without a model. It fills what the line says and lists
 * what it leaves open; nothing is guessed. What it can't tell is a note. Time is linear in the line for a given context.
 */
export function parseCapture(text: string, context: CaptureContext, options: CaptureOptions = {}): Captured {
  const line = readSaidLine(text.slice(0, CAPTURE_MAX), context)
  const choices = choicesOf(line, options)
  const [chosen] = choices
  const choice = options.as ?? chosen?.choice ?? { kind: 'note' as const }
  const told = choices.find((each) => isSame(each.choice, choice))?.told ?? null
  const filling = fillingOf(line, told)
  fill(filling, choice)
  const account = putAccount(filling)
  const at = putHappened(filling, choice.kind)
  lackRequired(filling, choice.kind)
  const { lookAlike } = choices.find(({ choice: { kind } }) => kind === 'claim') ?? { lookAlike: null }
  return {
    account,
    kind: choice.kind,
    at,
    data: filling.data,
    missing: filling.missing.toSorted(byPath),
    spans: filling.spans,
    alternatives: alternativesOf(choices, choice),
    lookAlike: choice.kind === 'claim' ? (lookAlike ?? matchFakeMove(line.text, options.observed)) : null,
  }
}

interface Choice {
  choice: CaptureChoice
  told: IdeaTold | null
  lookAlike: Captured['lookAlike']
}

/** What the line could be, the likeliest first. */
function choicesOf(line: SaidLine, { observed }: CaptureOptions): Choice[] {
  const told = ideasOf(line).flatMap((each) => choiceOf(each, line))
  const lookAlike = matchFakeMove(line.text, observed)
  // L8: what only resembles depth is a claim, whatever was seen beside it.
  const isClaim = lookAlike !== null && !told.some((each) => standsAgainst(each, line))
  const claim = { choice: { kind: 'claim' as const }, told: null, lookAlike }
  const kept = keptChoices(line, told)
  return isClaim ? [claim, ...told, ...kept] : [...told, ...kept]
}

/**
 * What binds or was observed stands against a look-alike in the same line. To agree without a day binds nobody, and praise
 * from nobody in particular is opinion.
 */
function standsAgainst({ choice: { kind, signal } }: Choice, line: SaidLine): boolean {
  if (kind === 'commitment.made') return line.days.length > 0
  if (signal === 'praise') return line.people.length > 0
  return STRONG.has(kind)
}

const STRONG: ReadonlySet<Kind> = new Set<Kind>([
  'signal',
  'commitment.kept',
  'commitment.missed',
  'commitment.moved',
  'prediction.made',
  'ask.received',
  'decision.needed',
  'pulse',
])

function choiceOf(told: IdeaTold, line: SaidLine): Choice[] {
  const { idea } = told
  const signal = SIGNAL_NAMES.find((name) => idea === `signal.${name}`)
  if (signal !== undefined) return [{ choice: { kind: 'signal', signal }, told, lookAlike: null }]
  const kind = idea as Exclude<Kind, 'signal'>
  // A problem is told to somebody where it is known; "told Dana about the tour" is a touch.
  if (NEEDS_THING[kind] !== undefined && thingsSaid(line, [NEEDS_THING[kind]]).length === 0) return []
  if (kind === 'measure.read' && dimensionSaid(line) !== null) {
    return [
      { choice: { kind: 'sla.measured' }, told, lookAlike: null },
      { choice: { kind }, told, lookAlike: null },
    ]
  }
  return [{ choice: { kind }, told, lookAlike: null }]
}

const NEEDS_THING: Partial<Record<Kind, Kind>> = {
  'problem.disclosed': 'problem.noticed',
  'problem.escalated': 'problem.noticed',
  'problem.resolved': 'problem.noticed',
}

const ENDED_BY: Partial<Record<Kind, Kind>> = {
  'commitment.made': 'commitment.kept',
  'milestone.set': 'milestone.reached',
}

/** "Sent Dana the sheet" may keep the promise of it: offered where something was done and the thing is known. */
function keptChoices(line: SaidLine, told: readonly Choice[]): Choice[] {
  const isDone = told.some(({ choice: { kind } }) => kind === 'touch' || kind === 'work.updated')
  if (!isDone) return []
  return thingsSaid(line, ['commitment.made', 'milestone.set']).flatMap(({ kind: begins, ref }) => {
    const kind = ENDED_BY[begins]
    return kind === undefined ? [] : [{ choice: { kind, ref }, told: null, lookAlike: null }]
  })
}

function isSame(a: CaptureChoice, b: CaptureChoice): boolean {
  return a.kind === b.kind && (a.signal === b.signal || b.signal === undefined) && a.ref === b.ref
}

/** Every other thing it could be, what something would be the end of first, a note last. */
function alternativesOf(choices: readonly Choice[], chosen: CaptureChoice): CaptureChoice[] {
  const others = choices.map(({ choice }) => choice).filter((choice) => !isSame(choice, chosen))
  const all = [...others.filter(({ ref }) => ref !== undefined), ...others.filter(({ ref }) => ref === undefined)]
  const listed = all.slice(0, ALTERNATIVES_MAX)
  return chosen.kind === 'note' || listed.some(({ kind }) => kind === 'note') ? listed : [...listed, { kind: 'note' }]
}

const ALTERNATIVES_MAX = 5

function fill(filling: Filling, { kind, signal, ref }: CaptureChoice): void {
  if (kind === 'signal') fillSignal(filling, signal ?? signalOf(filling))
  else FILLS[kind]?.(filling)
  if (ref === undefined) return
  filling.missing = filling.missing.filter(({ path }) => path !== '$.data.ref')
  put(filling, 'ref', ref)
}

function signalOf({ told }: Filling): Signal | undefined {
  return SIGNAL_NAMES.find((name) => told?.idea === `signal.${name}`)
}

function putAccount(filling: Filling): string | null {
  const { line } = filling
  const { account, context } = line
  if (account === null) {
    if (context.account === null) lack(filling, '$.account', 'not_said')
    return context.account
  }
  const [slug, ...others] = account.choices
  const words = line.text.slice(account.start, account.end)
  if (slug !== undefined && others.length === 0) {
    filling.spans.push({ path: '$.account', start: account.start, end: account.end })
    return slug
  }
  filling.missing.push({
    path: '$.account',
    why: slug === undefined ? 'unknown' : 'several',
    options: account.choices,
    words,
  })
  return null
}

/** Kinds whose days are fields of their own, so that a span of days is no lack of one. */
const SPANNING: ReadonlySet<Kind> = new Set<Kind>([
  'sla.measured',
  'measure.read',
  'prediction.made',
  'commitment.made',
  'milestone.set',
])

/** When it happened: what the line says behind, today where it says nothing. Never a day to come. */
function putHappened(filling: Filling, kind: Kind): Day | null {
  const { line, usedDays } = filling
  const said = line.days.find((day) => !usedDays.has(day) && !isLaterTold(day, line, kind))
  if (said === undefined) {
    const [period] = line.periods
    if (period === undefined || SPANNING.has(kind)) return line.context.today
    lack(filling, '$.at', 'not_a_day', { hit: period })
    return null
  }
  const [day, ...others] = said.behind
  if (day === undefined) lack(filling, '$.at', 'no_such_day', { hit: said })
  else if (others.length > 0) lack(filling, '$.at', 'several', { options: said.behind.map(formatDay), hit: said })
  else if (isAhead(said, line)) {
    lack(filling, '$.at', 'not_yet', { options: day > line.now ? [] : [formatDay(day)], hit: said })
  } else {
    noteSpan(filling, '$.at', said.whole)
    return formatDay(day)
  }
  return null
}

/** "Has been failing since Monday" and "due on Friday" say when something else is. */
function isLaterTold(day: LineDay, line: SaidLine, kind: Kind): boolean {
  const before = line.tokens[day.whole.from - 1]?.word ?? ''
  return (day.isDue && !DATED.has(kind)) || before === 'since' || before === '自' || before === '从'
}

const DATED: ReadonlySet<Kind> = new Set<Kind>(['touch', 'note'])

/** What the kind can't do without and the line did not say. A new thing is named by whoever records it. */
function lackRequired(filling: Filling, kind: Kind): void {
  const { data, missing } = filling
  const isNamed = namesThing(kind) || kind === 'work.updated'
  const { refusals } = parseData(kind, isNamed && data['ref'] === undefined ? { ...data, ref: 'new' } : data, '$.data')
  const asked = new Set(missing.map(({ path }) => path))
  for (const { path } of refusals) {
    if (![...asked].some((known) => known === path || path.startsWith(`${known}.`))) {
      missing.push({ path, why: 'not_said', options: [], words: null })
    }
  }
}

const ORDER = ['$.account', '$.at', '$.data.ref']

function byPath(a: Missing, b: Missing): number {
  const rank = ({ path }: Missing): number => (ORDER.includes(path) ? ORDER.indexOf(path) : ORDER.length)
  return rank(a) - rank(b)
}
