import type { Hit } from '../../text/phrases.ts'
import { roleOfTitle } from '../../agreement/role-of-title.ts'
import { hanNameEnd, nameEnd, type PersonSaid } from '../person-said.ts'
import { personAfter, speakerBefore } from '../speakers.ts'
import { put, putDue, putPeople, putPerson, wordsOf, type Fill, type Filling } from './filling.ts'
import { putRef } from './promises.ts'
import { restOf } from './rest.ts'

/** Who was in touch with whom, by which channel, about what. */
export const fillTouch: Fill = (filling) => {
  const { line, told } = filling
  const lower = line.tokens.map(({ word }) => word).join(' ')
  const channel = told === null ? undefined : channelOf(filling, told.hits)
  if (channel !== undefined) put(filling, 'channel', channel.value, channel.hit)
  const speaker = told === null ? null : speakerBefore(line, told.core.from)
  const isTheirs =
    speaker?.side === 'client' && speaker.hit !== null && DEEDS.has(line.tokens[told?.core.from ?? 0]?.word ?? '')
  put(filling, 'initiatedBy', isTheirs ? 'client' : 'us', isTheirs ? speaker.hit : null)
  putPeople(filling)
  put(filling, 'subject', subjectOf(filling))
  put(filling, 'purpose', purposeOf(lower))
  const length = line.quantities.find(({ unit }) => MINUTES.has(unit ?? '') || HOURS.has(unit ?? ''))
  if (length !== undefined && length.value >= 0) {
    put(filling, 'minutes', HOURS.has(length.unit ?? '') ? length.value * 60 : length.value, length)
  }
}

/** Verbs whose doer began the touch; a meeting is nobody's. */
const DEEDS: ReadonlySet<string> = new Set(
  'called phoned rang emailed mailed wrote messaged texted pinged sent 打 致 来 发 写'.split(' '),
)
const MINUTES: ReadonlySet<string> = new Set(['minutes', 'minute', 'min', 'mins', '分钟'])
const HOURS: ReadonlySet<string> = new Set(['hour', 'hours', 'hr', 'hrs', 'h', '小时', '个小时'])

const phrases = (list: string): string[] => list.split('|')

type Channel = 'email' | 'call' | 'meeting' | 'message' | 'document' | 'portal'

const CHANNELS: readonly { value: Channel; words: readonly string[] }[] = [
  { value: 'email', words: phrases('email|emails|emailed|mail|mailed|邮件|写信|来信') },
  {
    value: 'message',
    words: phrases('message|messaged|texted|slacked|pinged|whatsapped|wechat|微信|消息|短信|钉钉|飞书|企微|留言'),
  },
  {
    value: 'call',
    words: phrases('call|called|phoned|phone|rang|spoke|zoom|telco|video call|通话|电话|致电|视频会|语音|来电'),
  },
  {
    value: 'meeting',
    words: phrases(
      'met|meeting|visited|visit|workshop|sync|committee|standup|demo|kickoff|review|session|retrospective|sat|onsite|' +
        '开会|会议|见面|碰面|碰头|拜访|走访|例会|复盘|同步会|研讨会|评审会|面谈|座谈|登门|会谈|见了|到访|启动会|周会|月会',
    ),
  },
]

function channelOf({ line }: Filling, hits: readonly Hit[]): { value: Channel; hit: Hit } | undefined {
  const all = line.tokens.map((_, i) => ({ from: i, to: i + 1 }))
  for (const { value, words } of CHANNELS) {
    const told = hits.find((hit) => words.some((word) => tells(wordsOf(line, hit), word)))
    if (told !== undefined) return { value, hit: told }
  }
  for (const { value, words } of CHANNELS.slice(0, 1)) {
    const said = all.find(({ from }) => words.includes(line.tokens[from]?.word ?? ''))
    if (said !== undefined) return { value, hit: said }
  }
  return undefined
}

function tells(phrase: string, word: string): boolean {
  const lower = phrase.toLowerCase()
  return /^[a-z ]+$/.test(word) ? ` ${lower} `.includes(` ${word} `) : lower.includes(word)
}

const PURPOSES: readonly { purpose: string; words: readonly string[] }[] = [
  { purpose: 'weekly_update', words: phrases('weekly update|weekly report|weekly status|周 报|每 周 更 新') },
  { purpose: 'sla_review', words: phrases('sla review|sla 复 盘|sla 评 审') },
  {
    purpose: 'quarterly_review',
    words: phrases('quarterly review|quarterly business review|qbr|季 度 复 盘|季 度 回 顾'),
  },
  { purpose: 'sync', words: phrases('sync|biweekly|bi weekly|同 步 会|双 周 同 步|例 会|check in') },
  { purpose: 'planning', words: phrases('planning session|planning meeting|规 划 会|计 划 会') },
  { purpose: 'milestone', words: phrases('milestone review|里 程 碑 评 审') },
]

function purposeOf(words: string): string {
  const padded = ` ${words} `
  return PURPOSES.find((each) => each.words.some((phrase) => padded.includes(` ${phrase} `)))?.purpose ?? 'other'
}

const SUBJECT =
  /(?:\babout\b|\bregarding\b|\bre:|\bon the topic of\b|谈谈|谈了|讨论了?|说明|关于|沟通了?|：|: )\s*(?<rest>.+)$/iu

/** What it was about: behind "about" where that stands, else the line as it is. */
function subjectOf(filling: Filling): string {
  const days = filling.line.days.map(({ whole }) => whole)
  const { words } = restOf(filling, { cuts: days })
  const rest = SUBJECT.exec(words)?.groups?.['rest']?.trim()
  return rest === undefined || rest === '' ? words : rest
}

/** Who asked, and what. */
export const fillAsk: Fill = (filling) => {
  const { line, told } = filling
  const by = askerOf(filling)
  putPerson(filling, 'by', by)
  put(filling, 'owner', line.context.me)
  const from = told === null ? 0 : Math.max(told.core.to, by !== null && by.from <= told.core.to + 1 ? by.to : 0)
  putRest(filling, 'what', { from, strip: /^(?:us|me|to know|about|for|that|'s question|我们|一下)[\s:：,，]*/iu })
}

/** The one before the words, as in "Dana asked"; else the one behind them, as in "question from Dana". */
function askerOf({ line, told }: Filling): PersonSaid | null {
  if (told === null) return line.people[0] ?? null
  const speaker = speakerBefore(line, told.core.from)
  if (speaker.person !== null) return speaker.person
  return speaker.hit === null ? personAfter(line, told.core.to) : null
}

export function putRest(
  filling: Filling,
  field: string,
  { from = 0, cuts = [], strip }: { from?: number; cuts?: readonly Hit[]; strip?: RegExp },
): void {
  const days = filling.line.days.filter(({ isDue }) => !isDue || filling.usedDays.size > 0).map(({ whole }) => whole)
  const rest = restOf(filling, { from, cuts: [...cuts, ...days] })
  const words = (strip === undefined ? rest.words : rest.words.replace(strip, '')).trim()
  if (words === '') return
  filling.data[field] = words
  filling.spans.push({ path: `$.data.${field}`, start: rest.start, end: rest.end })
}

export const fillAskAnswered: Fill = (filling) => {
  putRef(filling, 'ask.received')
  putAnswer(filling)
}

export const fillFeedbackAnswered: Fill = (filling) => {
  putRef(filling, 'feedback.received')
  putAnswer(filling)
}

/** An answer stands behind a colon; "answered it" tells none. */
function putAnswer(filling: Filling): void {
  const { text } = filling.line
  const at = text.search(/[:：]/)
  const answer = at < 0 ? '' : text.slice(at + 1).trim()
  if (answer === '') return
  filling.data['answer'] = answer
  filling.spans.push({ path: '$.data.answer', start: text.length - answer.length, end: text.length })
}

/** Who said what about what. */
export const fillFeedback: Fill = (filling) => {
  const { told } = filling
  const by = askerOf(filling)
  putPerson(filling, 'by', by)
  const strip = /^(?:'s|的)?\s*(?:feedback)?\s*(?:that|about|on|from|us|我们|反馈)?[\s:：,，]*/iu
  const from = told === null ? 0 : Math.max(told.core.to, by !== null && by.from <= told.core.to + 1 ? by.to : 0)
  putRest(filling, 'text', { from, strip })
  const said = filling.data['text']
  if (typeof said !== 'string') return
  const on = ON.exec(said)?.groups?.['on']?.trim()
  if (on !== undefined && on !== '') put(filling, 'on', on)
}

/** "The login page is slow", 看板太复杂, "the dashboard: too many clicks". */
const ON =
  /^(?<on>[^:：,，]{1,60}?)(?:\s*[:：]|\s+(?:is|are|was|were|has|looks|feels)\b|太|很|非常|不好|看不懂|难用|好用|有点|不够|特别)/iu

export const fillDecisionNeeded: Fill = (filling) => {
  putPerson(filling, 'by', filling.line.people[0] ?? null)
  putDue(filling, 'due')
  putRest(filling, 'what', {
    cuts: filling.line.people,
    strip:
      /^(?:we )?(?:need|needs|waiting for|awaiting|等|需要|请|在)?\s*(?:a )?(?:decision|to decide|decide)?\s*(?:from)?\s*(?:on|about|决定|拍板)?\s*/iu,
  })
}

export const fillDecisionMade: Fill = (filling) => {
  const { told, line } = filling
  putPerson(filling, 'by', askerOf(filling) ?? line.people[0] ?? null)
  const [thing] = line.context.open.filter(({ kind }) => kind === 'decision.needed')
  if (thing !== undefined) putRef(filling, 'decision.needed')
  putRest(filling, 'decision', { from: told?.core.from ?? 0 })
}

export const fillPersonLeft: Fill = (filling) => {
  const { told, line } = filling
  const near = told === null ? null : speakerBefore(line, told.core.from).person
  putPerson(filling, 'person', near ?? line.people[0] ?? null)
}

/** A new contact: the name as it was written, the role where a title plainly says it. */
export const fillPersonAdded: Fill = (filling) => {
  const { line, told } = filling
  const hit = newName(filling)
  if (hit !== null) {
    const name = wordsOf(line, hit)
    put(filling, 'name', name, hit)
    put(filling, 'person', personKey(name, line.context.people))
  }
  const from = Math.max(hit?.to ?? 0, told === null ? 0 : hit === null || told.core.from > hit.from ? told.core.to : 0)
  const behind = restOf(filling, { from, cuts: [] }).words
  const title = roleOfTitle(behind) === 'other' ? restOf(filling, { cuts: hit === null ? [] : [hit] }).words : behind
  const role = /日常|day to day|daily contact/i.test(title) ? 'day_to_day' : roleOfTitle(title)
  if (role !== 'other') {
    put(filling, 'role', role)
    if (from < line.tokens.length) {
      filling.spans.push({
        path: '$.data.role',
        start: line.tokens[from]?.start ?? 0,
        end: line.tokens.at(-1)?.end ?? 0,
      })
    }
  }
}

function newName({ line, told }: Filling): Hit | null {
  const behind = told?.core.to ?? 0
  for (const start of [behind, 0]) {
    for (let at = start; at < line.tokens.length; at++) {
      const to = Math.max(nameEnd(line.text, line.tokens, at), at < behind + 7 ? hanNameEnd(line.tokens, at) : at)
      if (to > at && !(told !== null && at < told.core.to && to > told.core.from)) return { from: at, to }
    }
  }
  return null
}

/** A key that nobody has yet: the name itself in small letters. */
function personKey(name: string, people: readonly { person: string }[]): string {
  const plain = name.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, '-').slice(0, 190)
  const taken = new Set(people.map(({ person }) => person))
  let key = plain
  for (let n = 2; taken.has(key); n++) key = `${plain}-${n}`
  return key
}
