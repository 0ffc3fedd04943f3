import { formatDay } from '../../time/day.ts'
import { termsOf } from '../../text/terms.ts'
import { splitTokens } from '../../text/tokens.ts'
import type { OpenThing } from '../captured.ts'
import { thingsSaid } from '../open-thing.ts'
import type { QuantitySaid } from '../quantity-said.ts'
import type { SaidLine } from '../said-line.ts'
import { personAfter } from '../speakers.ts'
import { lack, put, putPerson, type Fill } from './filling.ts'
import { putRest } from './contact.ts'
import { putRef } from './promises.ts'
import { restOf } from './rest.ts'

/** Something goes wrong: what. Whether it is about the relationship or the process, a line seldom says. */
export const fillProblem: Fill = (filling) => {
  const { told } = filling
  const isNoun =
    told !== null &&
    /^(problem|issue|risk|bug|incident|outage|出|有|报)/u.test(filling.line.tokens[told.core.from]?.word ?? '')
  putRest(filling, 'what', {
    from: told === null || isNoun ? 0 : told.core.to,
    strip: /^(?:that|we|new|problem|issue|到|了|that the)?[\s:：,，]*/iu,
  })
}

export const fillDisclosed: Fill = (filling) => {
  putRef(filling, 'problem.noticed')
  putPerson(filling, 'to', personAfter(filling.line, filling.told?.core.to ?? 0))
}

export const fillResolved: Fill = (filling) => {
  putRef(filling, 'problem.noticed')
  const at = filling.line.text.search(/\bby\b|：|: /u)
  const how =
    at < 0
      ? ''
      : filling.line.text
          .slice(at)
          .replace(/^(?:by|：|:)\s*/u, '')
          .trim()
  if (how !== '') put(filling, 'how', how)
}

type WorkStatus = 'in_progress' | 'blocked' | 'shipped' | 'dropped'

const STATUS: readonly { status: WorkStatus; words: RegExp }[] = [
  { status: 'blocked', words: /blocked|stuck|stalled|held up|standstill|waiting on|on hold|卡|受阻|阻塞|停滞|搁置/iu },
  { status: 'dropped', words: /dropped|abandoned|scrapped|砍掉|放弃|不做了/iu },
  { status: 'in_progress', words: /started|working on|in progress|began|kicked off|开始做|在做|进行中|着手|开工/iu },
  {
    status: 'shipped',
    words: /shipped|released|deployed|rolled out|launched|live|production|上线|发布|部署|交付|投产/iu,
  },
]

const STATUS_WORDS =
  /\b(?:is|are|has been|was|were|we)\b\s*(?=(?:now )?(?:blocked|stuck|stalled|live|shipped|released))|\b(?:blocked|stuck|stalled|shipped|released|deployed|rolled out|launched|started work on|started working on|working on|went live with|live)\b|已?(?:上线|发布|部署|交付)了?|卡住了?|受阻|阻塞|开始做|在做|功能(?=已)/giu

/** Work that moved on: what, how it stands, what it waits for. */
export const fillWork: Fill = (filling) => {
  const { line, told } = filling
  const status = STATUS.find(({ words }) => words.test(line.text))?.status
  if (status !== undefined) put(filling, 'status', status, told?.core ?? null)
  const [thing, ...others] = thingsSaid(line, ['work.updated'])
  if (thing !== undefined && others.length === 0) put(filling, 'ref', thing.ref)
  const rest = restOf(filling, { cuts: line.days.map(({ whole }) => whole) })
  const [about = '', ...behind] = rest.words.split(
    /(?:,|，|\bon their\b|\bwaiting on\b|\bblocked by\b|\bblocked on\b|等)/u,
  )
  const title =
    thing?.text ??
    about
      .replace(STATUS_WORDS, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^the\s|\s(?:is|are|on)$/giu, '')
      .trim()
  if (title !== '') {
    filling.data['title'] = title
    filling.spans.push({ path: '$.data.title', start: rest.start, end: rest.end })
  }
  put(filling, 'scope', 'included')
  const blockedOn = behind
    .join(' ')
    .replace(/^\s*(?:waiting on|their|对方)?\s*/u, '')
    .trim()
  if (status === 'blocked' && blockedOn !== '') put(filling, 'blockedOn', blockedOn)
}

/** A score somebody gave: the number, on which scale, by whom. */
export const fillPulse: Fill = (filling) => {
  const { line } = filling
  const [score, scale] = line.quantities
  if (score !== undefined) put(filling, 'score', score.value, score)
  const named = line.tokens.findIndex(({ word }) => /^(nps|csat|ces)$/.test(word))
  const isOutOf = score !== undefined && scale !== undefined && OUT_OF.test(between(line, score, scale))
  if (isOutOf) put(filling, 'scale', scale.value, scale)
  else if (named >= 0) put(filling, 'scale', line.tokens[named]?.word, { from: named, to: named + 1 })
  putPerson(filling, 'person', line.people[0] ?? null)
}

const OUT_OF = /out of|of|\/|满分/iu

function between({ text, tokens }: SaidLine, a: QuantitySaid, b: QuantitySaid): string {
  return text.slice(tokens[a.to - 1]?.end ?? 0, tokens[b.from]?.start ?? 0)
}

/** The dimension of a signed SLA that a line measures; null where it names none. */
export function dimensionSaid(line: SaidLine): { sla: OpenThing; id: string } | null {
  const said = new Set(termsOf(line.tokens).map(({ term }) => term))
  for (const sla of line.context.open) {
    for (const { id, name } of sla.dimensions ?? []) {
      const terms = termsOf(splitTokens(name)).map(({ term }) => term)
      if (terms.length > 0 && terms.every((term) => said.has(term))) return { sla, id }
    }
  }
  return null
}

/** What an SLA's dimension came to, over which days. */
export const fillMeasured: Fill = (filling) => {
  const { line } = filling
  const found = dimensionSaid(line)
  if (found !== null) {
    put(filling, 'ref', found.sla.ref)
    put(filling, 'dimension', found.id)
  } else putRef(filling, 'sla.signed')
  const [period, ...others] = line.periods
  if (period !== undefined && others.length === 0) {
    put(filling, 'from', formatDay(period.first), period)
    put(filling, 'to', formatDay(Math.min(period.last, line.now)), period)
  }
  const value = line.quantities[0]
  if (value !== undefined) put(filling, 'value', value.value, value)
}

/** A measure that was read: what, how much, in which unit. */
export const fillMeasure: Fill = (filling) => {
  const { line } = filling
  const value = line.quantities[0]
  if (value !== undefined) {
    put(filling, 'value', value.value, value)
    if (value.unit !== null) put(filling, 'unit', value.unit, { from: value.to - 1, to: value.to })
  }
  const cuts = [...(value === undefined ? [] : [value]), ...line.days.map(({ whole }) => whole)]
  const what = restOf(filling, { cuts })
  if (what.words !== '') put(filling, 'what', what.words)
}

export const fillNotice: Fill = (filling) => {
  putRef(filling, 'contract.signed')
  if (filling.line.days.length > 1) lack(filling, '$.data.effective', 'not_said')
}
