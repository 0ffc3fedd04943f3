import { findDays } from '../text/days/find-days.ts'
import { findPeriods, type SaidPeriod } from '../text/days/periods.ts'
import { splitTokens, type Token } from '../text/tokens.ts'
import { parseDay, type DayNumber } from '../time/day.ts'
import { accountSaid, ownNameSaid, type AccountSaid } from './account-said.ts'
import type { CaptureContext } from './captured.ts'
import { findPeople, type PersonSaid } from './person-said.ts'
import { findQuantities, type QuantitySaid } from './quantity-said.ts'

/** A day named in a line, read both ways: as a day to come and as one gone by. */
export interface LineDay {
  /** The tokens of the day itself: [from, to). */
  from: number
  to: number
  ahead: readonly DayNumber[]
  behind: readonly DayNumber[]
  /** Whether it is a day something has to be done by: "by Friday", 周五前. */
  isDue: boolean
  /** The tokens with the words that lead it in or out: "by Friday", 在周五前. */
  whole: { from: number; to: number }
}

/** A line as it was read, before anything is made of it. */
export interface SaidLine {
  text: string
  tokens: readonly Token[]
  now: DayNumber
  context: CaptureContext
  account: AccountSaid | null
  /** The client's own name, where the line calls it by that. */
  client: AccountSaid | null
  people: readonly PersonSaid[]
  days: readonly LineDay[]
  /** Spans of days that hold none of the days. */
  periods: readonly SaidPeriod[]
  quantities: readonly QuantitySaid[]
}

/** Finds who, when and how much a line names. Linear in its length for a given context. */
export function readSaidLine(text: string, context: CaptureContext): SaidLine {
  const tokens = splitTokens(text)
  const now = parseDay(context.today) ?? 0
  const account = accountSaid(text, context)
  const days = lineDays(tokens, now)
  const isInDay = inside(days)
  const periods = findPeriods(tokens, { now, toward: 'past' }).filter(
    ({ from, to }) => !isInDay(from) && !isInDay(to - 1),
  )
  const isInPeriod = inside(periods)
  // People are those of the account the line is about: in a line about another client nobody of this one is meant.
  const isOther = account !== null && !account.choices.includes(context.account ?? '')
  const people = findPeople(text, tokens, isOther && context.account !== null ? [] : context.people).filter(
    ({ from }) => !isInDay(from) && !isInAccount(tokens[from], account),
  )
  const isTaken = (at: number): boolean => isInDay(at) || isInPeriod(at) || isInAccount(tokens[at], account)
  const quantities = findQuantities(text, tokens, isTaken)
  const client = account?.isMarked === false ? account : ownNameSaid(withoutMark(text, account), context)
  return { text, tokens, now, context, account, client, people, days, periods, quantities }
}

/**
 * Whether a day lies ahead for sure: 24 June, said on 10 June, is in two weeks; a day almost a year back nobody means
 * without its year.
 */
export function isAhead({ ahead, behind }: LineDay, { now }: Pick<SaidLine, 'now'>): boolean {
  const [next = now, last = now] = [ahead[0], behind[0]]
  return last > now || (now - last > NEAR_DAYS && next - now < now - last)
}

const NEAR_DAYS = 31

/** "@northwind promised Dana the sheet" tells whose ledger it is, not who promised. */
function withoutMark(text: string, account: AccountSaid | null): string {
  if (account === null) return text
  const { start, end } = account
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

function isInAccount(token: Token | undefined, account: AccountSaid | null): boolean {
  return account?.isMarked === true && token !== undefined && token.start >= account.start && token.end <= account.end
}

function inside(spans: readonly { from: number; to: number }[]): (at: number) => boolean {
  const covered = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  return (at) => covered.has(at)
}

function lineDays(tokens: readonly Token[], now: DayNumber): LineDay[] {
  const behind = new Map(findDays(tokens, { now, toward: 'past' }).map((day) => [day.from, day.days]))
  const days = findDays(tokens, { now, toward: 'future' }).map(({ from, to, days }) => {
    const led = ledIn(tokens, from)
    const out = ledOut(tokens, to)
    return {
      from,
      to,
      ahead: days,
      behind: behind.get(from) ?? days,
      isDue: led.isDue || out.isDue || isWithin(tokens, from, to),
      whole: { from: led.from, to: out.to },
    }
  })
  // Beside a day that something is due, "within 10 days" is a length.
  return days.filter(
    ({ from, to }) => !(isWithin(tokens, from, to) && days.some((other) => other.isDue && other.from !== from)),
  )
}

const DUE_LEADS: ReadonlySet<string> = new Set(['by', 'before', 'until', 'till', 'due', 'than', 'within'])
const PLAIN_LEADS: ReadonlySet<string> = new Set([
  'on',
  'at',
  'for',
  'from',
  'the',
  'as',
  'of',
  '在',
  '于',
  '到',
  '最',
  '晚',
])

/** Where the words begin that lead a day in, and whether they make it a day something is due: "no later than". */
function ledIn(tokens: readonly Token[], day: number): { from: number; isDue: boolean } {
  let from = day
  let isDue = false
  while (from > 0 && tokens[from - 1]?.clause === tokens[day]?.clause && day - from < 4) {
    const word = tokens[from - 1]?.word ?? ''
    if (DUE_LEADS.has(word)) isDue = true
    else if (!PLAIN_LEADS.has(word) && !(isDue && (word === 'later' || word === 'no' || word === 'not'))) break
    from--
  }
  return { from, isDue }
}

const OUTS = ['之前', '以前', '为止', '前', '内', '之内', '以内']

function ledOut(tokens: readonly Token[], to: number): { to: number; isDue: boolean } {
  const out = OUTS.find((text) => [...text].every((char, i) => tokens[to + i]?.word === char))
  return out === undefined ? { to, isDue: false } : { to: to + out.length, isDue: true }
}

/** 两周内 and "within three days" hold their bound themselves. */
function isWithin(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[to - 1]?.word === '内' || tokens[from]?.word === 'within'
}
