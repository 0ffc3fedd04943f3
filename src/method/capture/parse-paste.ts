import { foldText } from '../text/fold.ts'
import { linesOf, type Line } from '../text/lines.ts'
import { ownLines } from '../text/own-words.ts'
import { findDays } from '../text/days/find-days.ts'
import { findSentences, type Sentence } from '../text/sentences.ts'
import { splitTokens } from '../text/tokens.ts'
import { formatDay, parseDay, type Day } from '../time/day.ts'
import type { Captured, CaptureContext, Voice } from './captured.ts'
import { parseCapture, type CaptureOptions } from './parse-capture.ts'
import { findPeople } from './person-said.ts'

/** An entry that some words of a pasted text propose. */
export interface Pasted {
  captured: Captured
  /** The sentence it came from, as one line (the entry's own spans lie in it), and where it stands in the text: [start, end). */
  words: string
  start: number
  end: number
}

/** A text is read up to here, and gives at most so many entries: more is an import, not a note. */
export const PASTE_MAX = 100_000
export const PASTED_MAX = 60

/**
 * The entries a mail or meeting notes propose, sentence by sentence, each with the words it came from. Quoted mails and
 * signatures are left out. In a mail "I" is whoever sent it, and days are counted from the day it was sent. Sentences that
 * tell nothing that could be recorded propose nothing.
 */
export function parsePaste(text: string, context: CaptureContext, options: CaptureOptions = {}): Pasted[] {
  const read = text.slice(0, PASTE_MAX)
  const mail = readMail(read, context)
  const found: Pasted[] = mail.touch === null ? [] : [mail.touch]
  const own = { ...context, today: mail.day, voice: mail.voice }
  for (const sentence of findSentences(read, mail.lines)) {
    if (found.length >= PASTED_MAX) break
    const told = { ...sentence, words: sentence.words.replace(BULLET, '') }
    const captured = proposalOf(told, own, { isMail: mail.isMail, options })
    if (captured !== null) found.push({ captured, ...told })
  }
  return found
}

interface Reading {
  isMail: boolean
  options: CaptureOptions
}

const BULLET = /^(?:[-*•·>]\s*|\[[ x]?\]\s*|\d{1,2}[.)、]\s+)*/iu
const CONDITION = /^(?:if|unless|once|should|in case|provided|如果|若|要是|假如|一旦|倘若)/iu
const REQUEST = /^(?:could|can|would|will) you\b|^(?:please|kindly)\b|^(?:请|麻烦|能否|可否|可以|烦请)|[?？]$/iu
const ASKING = /\b(?:could|can|would|will) you\b|\bplease\b|能否|可否|麻烦|烦请/iu

function proposalOf(sentence: Sentence, context: CaptureContext, { isMail, options }: Reading): Captured | null {
  const { words } = sentence
  const captured = parseCapture(words, context, options)
  const { kind } = captured
  const isTheirs = context.voice?.side === 'client'
  // What somebody asks of us in their own mail is an ask; a condition is nothing yet.
  if (isTheirs && (REQUEST.test(words) || ASKING.test(words))) return askOf(words, captured, context)
  if (kind === 'note' || (kind === 'commitment.made' && (CONDITION.test(words) || /[?？]$/u.test(words)))) return null
  // "As we discussed in our call" tells no touch, and what a client says of themselves is no claim of ours.
  return isMail && (kind === 'touch' || kind === 'claim') ? null : captured
}

function askOf(words: string, captured: Captured, context: CaptureContext): Captured {
  const ask = parseCapture(words, context, { as: { kind: 'ask.received' } })
  const by = context.voice?.person ?? null
  const missing = ask.missing.filter(({ path }) => path !== '$.data.by' || by === null)
  const data = { ...ask.data, what: words, ...(by === null ? {} : { by }) }
  return {
    ...ask,
    data,
    at: context.today,
    missing: missing.filter(({ path }) => path !== '$.at'),
    alternatives: captured.alternatives,
  }
}

interface ReadMail {
  lines: Line[]
  isMail: boolean
  voice: Voice | undefined
  day: Day
  touch: Pasted | null
}

const HEADER =
  /^\*?(?<name>From|To|Cc|Bcc|Subject|Date|Sent|发件人|收件人|抄送|主题|日期|发送时间|时间)\*?\s*[:：]\*?\s*(?<value>.*)$/iu
const FROM = /^(?:from|发件人)$/iu
const TO = /^(?:to|收件人)$/iu
const SENT = /^(?:date|sent|日期|发送时间|时间)$/iu
const SUBJECT = /^(?:subject|主题)$/iu

/** Who wrote it, to whom, when, and which lines are its own. */
function readMail(text: string, context: CaptureContext): ReadMail {
  const all = linesOf(text)
  const start = all.findIndex(({ words }) => words !== '')
  let end = Math.max(start, 0)
  const headers: { name: string; value: string; line: Line }[] = []
  for (; end < all.length; end++) {
    const line = all[end]
    const { name, value } = HEADER.exec(line?.words ?? '')?.groups ?? {}
    if (line === undefined || name === undefined || value === undefined) break
    headers.push({ name, value, line })
  }
  const isHeaded = headers.length >= 2
  const body = isHeaded ? (all[end - 1]?.end ?? 0) : 0
  const shifted = ownLines(text.slice(body)).map(({ words, start: from, end: to }) => ({
    words,
    start: from + body,
    end: to + body,
  }))
  const { lines, name } = withoutSignOff(shifted)
  const value = (wanted: RegExp): string =>
    isHeaded ? (headers.find((header) => wanted.test(header.name))?.value ?? '') : ''
  const greeting = greetedIn(lines)
  const isMail = isHeaded || (greeting !== null && name !== null)
  const sender = value(FROM) || name
  const voice = isMail ? voiceOf(sender ?? '', value(TO) || (greeting ?? ''), context) : undefined
  const day = dayOfMail(
    isHeaded ? value(SENT) : (lines.find(({ words }) => words !== '')?.words ?? ''),
    context,
    isHeaded,
  )
  const subject = value(SUBJECT)
  const [first] = headers
  const last = headers.at(-1)
  const span = first === undefined || last === undefined ? null : { start: first.line.start, end: last.line.end }
  const touch = isHeaded && span !== null ? touchOf(text, { span, voice, subject, day, context }) : null
  return { lines, isMail, voice, day, touch }
}

/** A day in the head of a mail or notes: that of the mail, and the one its "Friday" is seen from. */
function dayOfMail(words: string, { today }: CaptureContext, isHeaded: boolean): Day {
  const now = parseDay(today) ?? 0
  // A first line of notes is a heading where it is short and ends in no full stop.
  if (!isHeaded && (words.length > 80 || /[.。!?]$/u.test(words))) return today
  const days = findDays(splitTokens(words), { now, toward: 'past' }).filter(({ days: found }) => found.length === 1)
  const [day] = days[0]?.days ?? []
  return day === undefined || day > now ? today : formatDay(day)
}

function voiceOf(from: string, to: string, context: CaptureContext): Voice {
  const sender = onlyPerson(from, context)
  if (sender !== null) return { side: 'client', person: sender }
  const isOurs = isWriter(from, context.me)
  const addressee = onlyPerson(to, context)
  // A mail to somebody of the client comes from us, unless its sender is a stranger.
  if (isOurs || (from === '' && addressee !== null)) return { side: 'us', person: addressee }
  return { side: null, person: addressee }
}

/** By address, by its domain, or by the name in front of the address. */
function isWriter(from: string, me: string): boolean {
  const folded = foldText(from).text
  const [name = '', domain = ''] = foldText(me).text.split('@')
  if (domain !== '' && folded.includes(`@${domain}`)) return true
  return name !== '' && splitTokens(from).some(({ word }) => word === name.split(/[._-]/)[0])
}

function onlyPerson(words: string, { people }: CaptureContext): string | null {
  const said = findPeople(words, splitTokens(words), people).flatMap(({ persons }) => persons)
  const [person, ...others] = new Set(said)
  return person === undefined || others.length > 0 ? null : person
}

const GREETING =
  /^(?:hi|hello|dear|hey|good (?:morning|afternoon))\s+(?<en>[^,:!]{1,40})[,:!]?$|^(?<zh>\S{1,12}?)(?:您好|你好|好)?\s*[,:，：]$/iu

function greetedIn(lines: readonly Line[]): string | null {
  const first = lines.find(({ words }) => words !== '')?.words ?? ''
  const { en, zh } = GREETING.exec(first)?.groups ?? {}
  return en ?? zh ?? null
}

const CLOSING =
  /^(?:best|best regards|kind regards|regards|many thanks|thanks|thank you|cheers|warm regards|yours|sincerely|all the best|谢谢|此致|敬礼|祝好|顺祝商祺|祝商祺|致敬)[,，.!！。]?$/iu
const SIGNATURE_LINES = 8

/** A closing line and the few short ones behind it are the signature; its first line is who signs. */
function withoutSignOff(lines: readonly Line[]): { lines: Line[]; name: string | null } {
  const from = Math.max(0, lines.length - SIGNATURE_LINES)
  for (let at = from; at < lines.length; at++) {
    if (!CLOSING.test(lines[at]?.words ?? '')) continue
    const behind = lines.slice(at + 1).filter(({ words }) => words !== '')
    if (behind.every(({ words }) => words.length <= 80))
      return { lines: lines.slice(0, at), name: behind[0]?.words ?? null }
  }
  return { lines: [...lines], name: null }
}

interface MailHead {
  span: { start: number; end: number }
  voice: Voice | undefined
  subject: string
  day: Day
  context: CaptureContext
}

/** The mail itself: who wrote to whom. */
function touchOf(text: string, { span, voice, subject, day, context }: MailHead): Pasted {
  const { side = null, person = null } = voice ?? {}
  const read = parseCapture(subject, { ...context, today: day }, { as: { kind: 'touch' } })
  const data = {
    ...read.data,
    channel: 'email',
    people: person === null ? [] : [person],
    subject,
    ...(side === null ? {} : { initiatedBy: side }),
  }
  const missing = read.missing.filter(({ path }) => path === '$.account')
  if (side === null) {
    missing.push({ path: '$.data.initiatedBy', why: 'several', options: ['us', 'client'], words: null })
  }
  const captured = { ...read, data, at: day, missing, spans: [], alternatives: [{ kind: 'note' as const }] }
  return { captured, words: text.slice(span.start, span.end), ...span }
}
