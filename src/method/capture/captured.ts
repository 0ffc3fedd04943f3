import type { FakeMoveMatch } from '../fake-moves/match.ts'
import type { Kind } from '../ledger/kinds.ts'
import type { Signal } from '../ledger/signals.ts'
import type { Day } from '../time/day.ts'

/** What is known when a line is read: who and what it can speak of. People and things are those of `account`. */
export interface CaptureContext {
  /** The reader's day, in the account's zone. */
  today: Day
  /** The account chosen already; null where the line has to name one. */
  account: string | null
  accounts: readonly KnownAccount[]
  people: readonly KnownPerson[]
  /** Things begun and not ended: what "sent the sheet" may be the end of. */
  open: readonly OpenThing[]
  /** Who writes: a member's e-mail. */
  me: string
  /** Whose words these are, where they are not the writer's own: a mail that was pasted. */
  voice?: Voice | undefined
}

/** Who says "I" in a text, and whom "you" means. */
export interface Voice {
  /** Null where nothing tells whose words they are. */
  side: 'us' | 'client' | null
  /** The person of the client who speaks or is spoken to; null where nobody is named. */
  person: string | null
}

export interface KnownAccount {
  slug: string
  name: string
}

export interface KnownPerson {
  person: string
  name: string
}

export interface OpenThing {
  /** The kind that began it. */
  kind: Kind
  ref: string
  /** What it is, as it was written. */
  text: string
  /** The dimensions of an SLA. */
  dimensions?: readonly { id: string; name: string }[] | undefined
}

/** An entry as a line proposes it: nothing in it was guessed, and nothing is written before a person accepts it. */
export interface Captured {
  account: string | null
  kind: Kind
  /** The day it happened; null where the line names one that can't be taken (see `missing`). */
  at: Day | null
  /** What the line says of the kind's fields, and what is usual where a field can't stay empty and has a plain value. */
  data: Record<string, unknown>
  missing: Missing[]
  /** Which words gave which field. A field that no span names is usual, or known from where the line is written. */
  spans: FieldSpan[]
  /** What else the line could be; read it again `as` one of these. */
  alternatives: CaptureChoice[]
  /** L8: a claim that resembles depth. */
  lookAlike: FakeMoveMatch | null
}

/** A kind to read a line as, and where the kind alone does not say it: which signal, which thing. */
export interface CaptureChoice {
  kind: Kind
  signal?: Signal | undefined
  ref?: string | undefined
}

/** A field that is still to be filled, and why the line did not fill it. */
export interface Missing {
  /** JSON path from the entry's root: `$.data.due`. */
  path: string
  why: MissingWhy
  /** The values that would fit, where several do. */
  options: string[]
  /** The words that name it and could not be taken. */
  words: string | null
}

export type MissingWhy =
  /** Nothing in the line says it. */
  | 'not_said'
  /** The words fit several: people of one name, a day read two ways, things alike. */
  | 'several'
  /** The words look like a day that does not exist: 31/02. */
  | 'no_such_day'
  /** A span of days, where one day is needed: "last week". */
  | 'not_a_day'
  /** What has not happened yet is no entry. */
  | 'not_yet'
  /** A name nobody knows. */
  | 'unknown'

export interface FieldSpan {
  /** JSON path of the field: `$.data.due`, `$.kind`. */
  path: string
  /** [start, end) in UTF-16 units of the text. */
  start: number
  end: number
}
