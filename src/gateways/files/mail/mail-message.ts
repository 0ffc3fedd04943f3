import type { Correspondent } from '../correspondence/desk.ts'

/** A mail, however it came: from a file, a mailbox or a drop address. What turning it into a touch needs, no more. */
export interface MailMessage {
  /** Without angle brackets; null when the mail has none. */
  messageId: string | null
  from: Correspondent | null
  /** To and Cc. */
  recipients: Correspondent[]
  /** How many addresses were there, when not all are kept. */
  recipientCount: number
  /** The Date header as written. */
  date: string | null
  subject: string
  inReplyTo: string | null
  /** From the thread's first mail on. */
  references: string[]
  /** What its sender wrote: without quoted mails and signature. */
  words: string
  /** Why nobody wrote this mail by hand; null when somebody did. */
  automatic: AutomaticReason | null
  /** Its calendar parts. */
  calendars: string[]
}

export type AutomaticReason = 'auto-reply' | 'bulk' | 'list' | 'bounce' | 'no-reply' | 'invitation'
