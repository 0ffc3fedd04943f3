import PostalMime from 'postal-mime'
import type { Email } from 'postal-mime'
import { cleanLine } from '#method/text/clean-text.ts'
import { decodeText } from '../text/decode-text.ts'
import { automaticReason } from './automatic-mail.ts'
import { headerMailboxes } from './header-mailboxes.ts'
import { htmlText } from './html-text.ts'
import type { MailMessage } from './mail-message.ts'
import { ownWords } from '#method/text/own-words.ts'
import { trimAttachments } from './trim-attachments.ts'

export const RECIPIENTS_MAX = 100
const WORDS_MAX = 5_000
const REFERENCES_MAX = 50
const CALENDARS_MAX = 5
const SUBJECT_MAX = 500
const ID_MAX = 500
const LIMITS = { maxNestingDepth: 64, maxHeadersSize: 1_000_000, forceRfc822Attachments: true } as const

/**
 * Reads one mail (RFC 5322 with MIME) from its bytes. A body that can't be read leaves the head, so that the touch is
 * not lost with it; null when the head can't be read either.
 */
export async function parseMail(bytes: Uint8Array): Promise<MailMessage | null> {
  const email = (await tryParse(trimAttachments(bytes))) ?? (await tryParse(bytes.subarray(0, headLength(bytes))))
  return email === null || email.headers.length === 0 ? null : messageOf(email)
}

async function tryParse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, LIMITS)
  } catch (error) {
    // The parser throws plain errors for what it refuses: nesting, header size.
    if (error instanceof Error) return null
    throw error
  }
}

const LF = 10
const CR = 13

/** Length of the head: up to the first empty line. */
function headLength(bytes: Uint8Array): number {
  for (let i = bytes.indexOf(LF); i >= 0; i = bytes.indexOf(LF, i + 1)) {
    const next = bytes[i + 1] === CR ? bytes[i + 2] : bytes[i + 1]
    if (next === LF) return i + 1
  }
  return bytes.length
}

function messageOf(email: Email): MailMessage {
  const recipients = email.headers
    .filter(({ key }) => key === 'to' || key === 'cc')
    .flatMap(({ value }) => headerMailboxes(value))
  const calendars = email.attachments.filter(
    ({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics',
  )
  return {
    messageId: messageIdIn(email.messageId),
    from: headerMailboxes(headerOf(email, 'from') ?? '')[0] ?? null,
    recipients: recipients.slice(0, RECIPIENTS_MAX + 1),
    recipientCount: recipients.length,
    date: headerOf(email, 'date'),
    subject: cleanLine((email.subject ?? '').slice(0, SUBJECT_MAX)),
    inReplyTo: messageIdIn(email.inReplyTo),
    references: referencesIn(email.references),
    words: wordsOf(email),
    automatic: automaticReason({
      header: (name) => headerOf(email, name),
      calendarMethods: calendars.map(({ method }) => method ?? null),
    }),
    calendars: calendars.slice(0, CALENDARS_MAX).flatMap(({ content }) => calendarText(content)),
  }
}

function headerOf(email: Email, name: string): string | null {
  return email.headers.find(({ key }) => key === name)?.value ?? null
}

/** The id between the angle brackets, or the bare word some programs write. */
function messageIdIn(header: string | undefined): string | null {
  if (header === undefined || header.length > ID_MAX * 4) return null
  const open = header.indexOf('<')
  const close = header.indexOf('>', open)
  const id = cleanLine(open >= 0 && close > open ? header.slice(open + 1, close) : (header.trim().split(/\s/)[0] ?? ''))
  return id === '' || id.length > ID_MAX ? null : id
}

function referencesIn(header: string | undefined): string[] {
  if (header === undefined) return []
  const ids = header.split(/[\s<>,]/).filter((id) => id !== '' && id.length <= ID_MAX)
  // The thread's first mail names it; of a very long thread the middle may be missed.
  return ids.length <= REFERENCES_MAX ? ids : [...ids.slice(0, 1), ...ids.slice(1 - REFERENCES_MAX)]
}

function wordsOf(email: Email): string {
  const text = email.text ?? (email.html === undefined ? '' : htmlText(email.html))
  return ownWords(text.slice(0, 4 * WORDS_MAX)).slice(0, WORDS_MAX)
}

function calendarText(content: string | ArrayBuffer | Uint8Array): string[] {
  if (typeof content === 'string') return [content]
  const decoded = decodeText(content instanceof Uint8Array ? content : new Uint8Array(content))
  return decoded === null ? [] : [decoded.text]
}
