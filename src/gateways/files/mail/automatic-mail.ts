import type { AutomaticReason } from './mail-message.ts'

interface MailHead {
  header(name: string): string | null
  calendarMethods: readonly (string | null)[]
}

const BULK = new Set(['bulk', 'junk', 'auto_reply'])
const SENDERS_OF_BOUNCES = ['mailer-daemon', 'postmaster']
const SENDERS_WITHOUT_HANDS = [
  'no-reply',
  'noreply',
  'no_reply',
  'do-not-reply',
  'donotreply',
  'notifications@',
  'notification@',
]
/** Invitations and answers to them are sent by a calendar; the meeting itself is read from the calendar part. */
const INVITATIONS = new Set(['REQUEST', 'REPLY', 'CANCEL', 'COUNTER', 'REFRESH', 'DECLINECOUNTER', 'ADD'])

/** Why a mail is no act of a person, by its own headers; null when nothing says so. */
export function automaticReason({ header, calendarMethods }: MailHead): AutomaticReason | null {
  const lower = (name: string) => (header(name) ?? '').slice(0, 500).trim().toLowerCase()
  const from = lower('from')
  const type = lower('content-type')
  if (type.startsWith('multipart/report') || lower('return-path') === '<>') return 'bounce'
  if (SENDERS_OF_BOUNCES.some((sender) => from.includes(`${sender}@`))) return 'bounce'
  const submitted = lower('auto-submitted')
  if (submitted !== '' && !submitted.startsWith('no')) return 'auto-reply'
  if (header('x-autoreply') !== null || header('x-autorespond') !== null) return 'auto-reply'
  const precedence = lower('precedence')
  if (BULK.has(precedence)) return 'bulk'
  if (precedence === 'list' || header('list-id') !== null || header('list-unsubscribe') !== null) return 'list'
  if (SENDERS_WITHOUT_HANDS.some((sender) => from.includes(sender))) return 'no-reply'
  return calendarMethods.some((method) => method !== null && INVITATIONS.has(method)) ? 'invitation' : null
}
