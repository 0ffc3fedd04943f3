import { formatOf } from '../format.ts'
import type { EntryParams, ExpectationParams } from '../params/entry.ts'
import type { Sentences } from '../table.ts'

const { day, number } = formatOf('en')

export const entry = {
  'entry.refused': ({ path, value, expected }) =>
    value === null ? `${path} is missing. ${expected}` : `${path} holds ${value}. ${expected}`,
} satisfies Sentences<EntryParams>

/** What to write instead, as a sentence that follows what was found. */
export const expectations = {
  object: () => 'Write an object with named fields there: {"field": "value"}.',
  text: () => 'Write text in quotation marks there.',
  number: () => 'Write a number there, without quotation marks.',
  boolean: () => 'Write true or false there, without quotation marks.',
  list: () => 'Write a list there: ["one", "two"].',
  one_of: ({ options }) => `Use one of: ${options}.`,
  whole_number: () => 'Write a whole number there.',
  at_least: ({ least }) => `Use ${number(least, 10)} or more.`,
  at_most: ({ most }) => `Use ${number(most, 10)} or less.`,
  longest: ({ most }) =>
    `That is too long; at most ${number(most)} characters or items fit. Shorten it, or link to it in the source.`,
  not_empty: () => 'That is empty; write what it says, or leave the field out where it is optional.',
  required: () => 'This field is needed; add it.',
  known_field: () => 'This kind of entry has no such field; check its spelling or remove it.',
  version: ({ options }) =>
    `This program reads version ${options} of the ledger; export the file again as that version.`,
  kind: () => 'There is no such kind of entry; the ledger page lists them all.',
  day_or_instant: () =>
    'Write the day as YYYY-MM-DD, or the moment with its offset, for example 2026-05-22T10:00:00+02:00.',
  instant: () => 'Write the moment with its offset, for example 2026-05-22T10:00:00+02:00.',
  clean_text: () => 'It holds characters that can be neither stored nor shown (NUL or half a character); remove them.',
  day: () => 'Write a day that exists, as YYYY-MM-DD, for example 2026-05-22.',
  zone: () => 'Name a time zone of the IANA database, for example Europe/Berlin or Asia/Shanghai.',
  currency: () => 'Name the currency by its ISO 4217 code, for example EUR, USD or CNY.',
  amount: () => 'Write the amount as decimal text with at most four decimals, for example "12500.00".',
  slug: () => 'Use 1 to 64 small letters, digits and hyphens, for example northwind.',
  not_before_made: ({ day: made }) =>
    `That lies before the entry itself, ${day(made)}; choose that day or a later one.`,
  answered_or_accepted: () => 'Answer a risk with an owner and a next step, or say in accepted why it is accepted.',
  changes_something: () => 'A correction needs what is to change: at, source or data.',
  rule: () => 'Write a recurrence rule of RFC 5545, for example FREQ=WEEKLY;BYDAY=FR.',
  rule_or_follows: () =>
    'A ritual recurs by rrule and start, or follows milestones by follows: {days}. Give one of the two.',
  target_differs: () => 'A target equal to the baseline predicts nothing; say how far the value should move.',
  until_or_reply: () =>
    'A due item is put off either until a day or until the client replies; give one of until and untilReply.',
  from_before_to: () => 'The period ends before it begins; put the earlier day into from.',
  quarter: () => 'Write a calendar quarter as year and number, for example 2026-Q2.',
  answered_or_dismissed: () => 'Give either the answer, or the reason in dismissed; one of the two, not both.',
  signal_or_risk: () => 'Say what was seen there: in words in signal, or as the id of a failure pattern in risk.',
  other: () => 'That does not fit here; the ledger page says what does.',
} satisfies Sentences<ExpectationParams>
