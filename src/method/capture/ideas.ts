import { WORDS_EN } from '../fake-moves/en/words.ts'
import { joinLists, type WordLists } from '../fake-moves/lists.ts'
import { actsIn } from '../fake-moves/real-act.ts'
import { WORDS_ZH } from '../fake-moves/zh/words.ts'
import { SIGNALS, SIGNAL_NAMES } from '../ledger/signals.ts'
import { readLexicon, type Patterns } from '../text/lexicon.ts'
import { matchPatterns } from '../text/patterns.ts'
import type { Hit } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { CLAIMS_EN } from './en/claims.ts'
import { CONTACT_EN } from './en/contact.ts'
import { DELIVERY_EN } from './en/delivery.ts'
import { PROMISES_EN } from './en/promises.ts'
import { SIGNALS_EN } from './en/signals.ts'
import { CAPTURE_WORDS_EN } from './en/words.ts'
import type { Idea } from './idea.ts'
import { isAhead, type LineDay, type SaidLine } from './said-line.ts'
import { CLAIMS_ZH } from './zh/claims.ts'
import { CONTACT_ZH } from './zh/contact.ts'
import { DELIVERY_ZH } from './zh/delivery.ts'
import { PROMISES_ZH } from './zh/promises.ts'
import { SIGNALS_ZH } from './zh/signals.ts'
import { CAPTURE_WORDS_ZH } from './zh/words.ts'

/** An idea a line tells, and the tokens that tell it; the first of `hits` is the row's core. */
export interface IdeaTold {
  idea: Idea
  core: Hit
  hits: readonly Hit[]
}

/**
 * Which idea of several is the entry: what binds somebody stands before what is observed, that before what was talked
 * about, and opinion last. Signals stand where `signal` stands, the negative ones and those of the highest rung first.
 */
const RANKS: readonly (Idea | 'signal')[] = [
  'prediction.checked',
  'prediction.made',
  'commitment.missed',
  'commitment.moved',
  'commitment.kept',
  'commitment.withdrawn',
  'promise.sold',
  'decision.needed',
  'signal',
  'commitment.made',
  'person.left',
  'person.added',
  'ask.answered',
  'feedback.answered',
  'ask.received',
  'decision.made',
  'feedback.received',
  'milestone.reached',
  'milestone.missed',
  'milestone.moved',
  'milestone.set',
  'problem.disclosed',
  'problem.escalated',
  'problem.resolved',
  'contract.noticed',
  'contract.signed',
  'case.opened',
  'change.requested',
  'pulse',
  'measure.read',
  'problem.noticed',
  'work.updated',
  'touch',
  'claim',
]

let read: Patterns<Idea> | undefined

/** Read with the first line: most programs that know this module capture nothing. */
function patterns(): Patterns<Idea> {
  const english = [PROMISES_EN, CONTACT_EN, DELIVERY_EN, SIGNALS_EN, CLAIMS_EN]
  const chinese = [PROMISES_ZH, CONTACT_ZH, DELIVERY_ZH, SIGNALS_ZH, CLAIMS_ZH]
  const tables = [...english, ...chinese].flat()
  const lists = [withoutUnreal(WORDS_EN), withoutUnreal(WORDS_ZH), CAPTURE_WORDS_EN, CAPTURE_WORDS_ZH]
  return (read ??= readLexicon({ lists: joinLists(lists), tables }))
}

/** "Asked for" and "needs to" make a claim unreal; for what is written down they are news of their own. */
function withoutUnreal({ unreal: _unreal, ...lists }: WordLists): WordLists {
  return lists
}

/** Every idea a line tells, the entry it most likely is first, each once. */
export function ideasOf(line: SaidLine): IdeaTold[] {
  const all = [...tableIdeas(line.tokens, line), ...questionIdeas(line), ...actIdeas(line.tokens)]
  const told = all.filter((each) => !isOnlyPromised(each, all) && !isYetToCome(each, line))
  const first = new Map<Idea, IdeaTold>()
  for (const each of told.sort((a, b) => rankOf(a.idea) - rankOf(b.idea)))
    if (!first.has(each.idea)) first.set(each.idea, each)
  return [...first.values()]
}

/** A milestone for a day to come is set, whatever the line says will be done by then. */
function isYetToCome({ idea }: IdeaTold, line: SaidLine): boolean {
  return (idea === 'milestone.reached' || idea === 'milestone.missed') && line.days.some((day) => isAhead(day, line))
}

/** "Promised to introduce us to the board" is a promise: what is only promised was not seen. */
function isOnlyPromised({ idea, core }: IdeaTold, all: readonly IdeaTold[]): boolean {
  if (!idea.startsWith('signal.')) return false
  // Who was invited to sit in has not sat there yet.
  const invited = all.find((other) => other.idea === 'signal.inside_access')
  if (idea === 'signal.alternatives_evaluated' && all.some((other) => other.idea === 'signal.alternatives_dropped'))
    return true
  if (idea === 'signal.planning_attended' && invited !== undefined && invited.core.from < core.from) return true
  const promise = all.find((other) => other.idea === 'commitment.made')
  return promise !== undefined && promise.core.from < core.from
}

function rankOf(idea: Idea): number {
  const signal = idea.startsWith('signal.') ? SIGNAL_NAMES.find((name) => `signal.${name}` === idea) : undefined
  if (signal === undefined) return RANKS.indexOf(idea) * 10
  const meaning = SIGNALS[signal]
  // Bad news told early is a plan told early too: the narrower reading claims less.
  if (signal === 'bad_news_shared') return RANKS.indexOf('signal') * 10 + 1
  return RANKS.indexOf('signal') * 10 + (meaning.negative ? 0 : 6 - (meaning.supports ?? 0))
}

/** A day that may lie ahead: not yesterday, nor a day with its year that is gone. */
function isComing({ ahead }: LineDay, line: SaidLine): boolean {
  return ahead.length === 0 || ahead.some((day) => day >= line.now)
}

function tableIdeas(tokens: readonly Token[], line: SaidLine): IdeaTold[] {
  const said = {
    person: line.people.map(({ from, to }) => ({ from, to })),
    day: line.days.map(({ from, to }) => ({ from, to })),
    coming: line.days.filter((day) => isComing(day, line)).map(({ from, to }) => ({ from, to })),
    due: line.days.filter(({ isDue }) => isDue).map(({ from, to }) => ({ from, to })),
    number: line.quantities.map(({ from, to }) => ({ from, to })),
  }
  return matchPatterns(tokens, patterns(), said).map(({ name, hits, core }) => ({ idea: name, core, hits }))
}

/** A question that was asked is news though what it asks is none: "question from Lee: when does it end?" */
function questionIdeas(line: SaidLine): IdeaTold[] {
  const asks = line.tokens.some(({ word }) => word === '?' || word === '吗')
  if (!asks) return []
  const plain = line.tokens.map((token) => (token.word === '?' || token.word === '吗' ? { ...token, word: '' } : token))
  return tableIdeas(plain, line).filter(({ idea }) => idea === 'ask.received')
}

function actIdeas(tokens: readonly Token[]): IdeaTold[] {
  return actsIn(tokens).map(({ name, hits, core }) => ({ idea: `signal.${name}` as const, core, hits }))
}
