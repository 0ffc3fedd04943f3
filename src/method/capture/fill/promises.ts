import type { Hit } from '../../text/phrases.ts'
import { thingsSaid } from '../open-thing.ts'
import type { PersonSaid } from '../person-said.ts'
import type { QuantitySaid } from '../quantity-said.ts'
import { personAfter, speakerBefore, strangerAt, writer, type Speaker } from '../speakers.ts'
import { lack, put, putDue, putPerson, type Fill, type Filling } from './filling.ts'
import { restOf } from './rest.ts'
import type { Kind } from '../../ledger/kinds.ts'

/** Whose word it is, to whom, what, and by when. */
export const fillCommitment: Fill = (filling) => {
  const { line, told } = filling
  const { me } = line.context
  const core = told?.core ?? { from: 0, to: 0 }
  const speaker = giverOf(filling, core)
  if (speaker.side === null) lack(filling, '$.data.side', 'several', { options: ['us', 'client'], hit: speaker.hit })
  else put(filling, 'side', speaker.side, speaker.hit)
  if (speaker.side !== 'client') {
    if (speaker.side === 'us') put(filling, 'owner', me)
    const to = personAfter(line, core.to, speaker.person) ?? strangerAt(line, core.to)
    putPerson(filling, 'to', to)
    const { voice } = line.context
    if (to === null && voice?.side === 'us' && voice.person !== null) put(filling, 'to', voice.person)
    putDue(filling, 'due')
    putWhat(filling, core, to)
  } else {
    putPerson(filling, 'owner', speaker.person)
    if (speaker.key !== null) put(filling, 'owner', speaker.key, speaker.hit)
    put(filling, 'to', me)
    putDue(filling, 'due')
    putWhat(filling, core, speaker.person)
  }
}

const ASKING_ZH: ReadonlySet<string> = new Set(['请', '让', '麻', '等', 'waiting'])
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'got'])
const SENDERS: ReadonlySet<string> = new Set(['i', 'we', '我', '咱'])

function giverOf({ line }: Filling, core: Hit): Speaker {
  const word = line.tokens[core.from]?.word ?? ''
  if (SENDERS.has(word)) return writer(line, core)
  if (ASKING_ZH.has(word)) return { side: 'client', person: personAfter(line, core.to), key: null, hit: core }
  // "Dana was promised a demo" is our word to her.
  if (PASSIVE.has(line.tokens[core.from - 1]?.word ?? '')) return writer(line, null)
  return speakerBefore(line, core.from)
}

/** What only leads to what was promised. */
const LEADING =
  /^(?:(?:to|that|us|them|me|we|i|will|'ll|would|给我们|我们|把|将|在|于|再)(?=[\s\u3400-\u9fff]|$)\s*)+/iu
const TRAILING = /[，,]?\s*(?:给|给我们|交|发)$/u

function putWhat(filling: Filling, core: Hit, person: PersonSaid | null): void {
  const { line } = filling
  const first = line.tokens[core.from]?.word ?? ''
  // "Get back to Dana with a quote" promises just that.
  const isDeed = first === 'get' || first === 'come'
  const from = filling.told === null ? 0 : isDeed ? core.from : core.to
  const isNext = person !== null && person.from <= core.to + 1 && person.from >= core.from
  const cuts = [...filling.cuts, ...happenedCuts(filling), ...(isNext ? [person] : [])]
  const rest = restOf(filling, { from, cuts })
  const what = rest.words.replace(LEADING, '').replace(TRAILING, '').trim()
  if (what === '') return
  filling.data['what'] = what
  filling.spans.push({ path: '$.data.what', start: rest.start, end: rest.end })
}

function happenedCuts({ line, usedDays }: Filling): Hit[] {
  return line.days.filter((day) => !usedDays.has(day)).map(({ whole }) => whole)
}

/** Which open thing of a kind is meant: the one whose words stand in the line, else it is asked for. */
export function putRef(filling: Filling, begins: Kind): void {
  const { line } = filling
  const [thing, ...others] = thingsSaid(line, [begins])
  if (thing !== undefined && others.length === 0) return put(filling, 'ref', thing.ref)
  const choices = thing === undefined ? line.context.open.filter(({ kind }) => kind === begins) : [thing, ...others]
  if (choices.length > 0) lack(filling, '$.data.ref', 'several', { options: choices.map(({ ref }) => ref) })
}

export const fillKept: Fill = (filling) => putRef(filling, 'commitment.made')

export const fillMoved =
  (begins: Kind): Fill =>
  (filling) => {
    putRef(filling, begins)
    putDue(filling, 'due')
    putPerson(filling, 'agreedBy', filling.line.people[0] ?? null)
  }

export const fillSold: Fill = (filling) => {
  const { told } = filling
  const rest = restOf(filling, { from: 0, cuts: [] })
  if (told !== null) put(filling, 'text', rest.words)
}

/** What is expected, by when, how sure; the baseline is asked for, since a prediction without one can't be checked (K4). */
export const fillPrediction: Fill = (filling) => {
  const { line } = filling
  const confidence = confidenceOf(filling)
  const numbers = line.quantities.filter((said) => said !== confidence)
  const baseline = numbers.find((said) => FROM.has(before(filling, said)) && numbers.length > 1)
  const target = numbers.findLast((said) => said !== baseline)
  if (baseline !== undefined) put(filling, 'baseline', { value: baseline.value }, baseline)
  if (target !== undefined) put(filling, 'target', { value: target.value }, target)
  putDue(filling, 'checkOn')
  put(filling, 'owner', line.context.me)
  if (confidence !== undefined && confidence.value >= 0 && confidence.value <= 100) {
    put(filling, 'confidence', confidence.value / 100, confidence)
  }
  putStatement(filling, confidence)
}

const FROM: ReadonlySet<string> = new Set(['from', '从', '周', '月', '天', '的'])
const SURE: ReadonlySet<string> = new Set(
  'sure confident likely confidence certain certainty odds probability chance 把 概 信 可'.split(' '),
)

function before({ line }: Filling, { from }: Hit): string {
  return line.tokens[from - 1]?.word ?? ''
}

/** A share that says how sure: beside a word for it, or standing last behind another number. */
function confidenceOf({ line }: Filling): QuantitySaid | undefined {
  const shares = line.quantities.filter(({ unit }) => unit === '%')
  const beside = shares.find(({ from, to }) =>
    line.tokens.slice(Math.max(0, from - 3), to + 2).some(({ word }) => SURE.has(word)),
  )
  const last = line.quantities.at(-1)
  return beside ?? (line.quantities.length > 1 && last?.unit === '%' ? last : undefined)
}

const PREDICTING =
  /^(?:we |i )?(?:predict(?:s|ed|ing|ion)?|forecast|bet|expect(?:s|ed)?|预测|预计|预期|估计)(?: that)?[\s:：]*/iu

function putStatement(filling: Filling, confidence: QuantitySaid | undefined): void {
  const sure = confidence === undefined ? [] : [sureWords(filling, confidence)]
  const rest = restOf(filling, { cuts: [...filling.cuts, ...sure] })
  const words = rest.words.replace(PREDICTING, '').trim()
  if (words === '') return
  filling.data['statement'] = words
  filling.spans.push({ path: '$.data.statement', start: rest.start, end: rest.end })
}

/** "70%, sure" is cut with the words that say it is a confidence: 把握七成, "60% sure". */
function sureWords({ line }: Filling, { from, to }: QuantitySaid): Hit {
  let [first, last] = [from, to]
  while (first > 0 && /^(把|握|概|率|信|心|可|能|性)$/.test(line.tokens[first - 1]?.word ?? '')) first--
  while (/^(sure|confident|likely|confidence|certain|chance|把|握)$/.test(line.tokens[last]?.word ?? '')) last++
  return { from: first, to: last }
}

export const fillPredictionChecked: Fill = (filling) => {
  putRef(filling, 'prediction.made')
  const value = filling.line.quantities.at(-1)
  if (value !== undefined) put(filling, 'value', value.value, value)
}

/** A milestone: what, by when; whose it is where nobody says otherwise. */
export const fillMilestone: Fill = (filling) => {
  const { line } = filling
  putDue(filling, 'due')
  put(filling, 'owner', line.context.me)
  put(filling, 'side', 'us')
  const rest = restOf(filling, { cuts: filling.cuts })
  const what = rest.words.replace(
    /^(?:set |add |new )?(?:an? |the )?(?:new )?milestone[:\s]*|^(?:设定|设置|新增)?里程碑[:：\s]*/iu,
    '',
  )
  if (what.trim() !== '') {
    filling.data['what'] = what.trim()
    filling.spans.push({ path: '$.data.what', start: rest.start, end: rest.end })
  }
}

export const fillRefOf =
  (begins: Kind): Fill =>
  (filling) =>
    putRef(filling, begins)
