import { formatOf } from '../format.ts'
import type { ProblemParams } from '../params/problems.ts'
import type { Sentences } from '../table.ts'

const { count, number } = formatOf('en')

// What stands in a field, as readers name it: JSON's own types.
const typeNames: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a number',
  list: 'a list',
  object: 'an object',
  'true or false': 'true or false',
  nothing: 'nothing',
}
const typeName = (type: string) => typeNames[type] ?? type

const file = {
  'file.empty': () => 'The file is empty. Export it again and check that it holds something.',
  'file.too-large': ({ limitMegabytes }) =>
    `The file is larger than ${number(limitMegabytes)} MB. Split it and import the parts.`,
  'file.archive': ({ kind }) => `This is a packed file (${kind}). Unpack it and import what is inside.`,
  'file.binary': ({ kind }) =>
    `This is no text file but ${kind}. Export it as CSV, JSON, mail (.eml, mbox) or calendar (.ics).`,
  'file.bytes-replaced': ({ encoding }) =>
    `Some bytes are not valid ${encoding} and were replaced by �. Save the file as UTF-8 if names look wrong.`,
  'file.fields-not-read': ({ fields }) => `Not read, because the ledger has no place for them: ${fields}.`,
  'json.broken': ({ line, column }) =>
    `This is not JSON: it breaks off at line ${number(line)}, column ${number(column)}.`,
  'json.unknown-shape': ({ fields }) => `This JSON is no export known here. It holds: ${fields}.`,
  'csv.no-known-columns': ({ columns }) =>
    `None of the columns is known: ${columns}. Give at least one the heading name, company or email.`,
  'csv.too-many-columns': ({ columns, limit }) =>
    `The table has ${number(columns)} columns; ${number(limit)} is the most. Remove those you do not need.`,
  'csv.too-many-rows': ({ limit }) => `The table has more than ${number(limit)} rows. Split it and import the parts.`,
  'csv.too-many-broken-rows': ({ limit }) =>
    `More than ${number(limit)} rows can't be read; reading stopped there. Check the separator and the quotation marks.`,
  'mbox.no-messages': () => 'There is no message in this mailbox file. Export it again and check that it holds some.',
  'mbox.too-many-messages': ({ limit }) =>
    `The mailbox holds more than ${number(limit)} messages. Export a shorter period and import it in parts.`,
  'ics.no-events': () => 'There is no event in this calendar file. Check which calendar was exported.',
  'ics.too-many-events': ({ limit }) =>
    `The calendar holds more than ${number(limit)} events. Export a shorter period.`,
  'ics.too-many-meetings': ({ limit }) =>
    `The calendar would give more than ${number(limit)} meetings; reading stopped there. Export a shorter period.`,
} satisfies Partial<Sentences<ProblemParams>>

const rows = {
  'row.quote-not-closed': () =>
    'A quotation mark is opened here and never closed. Close it, or double it where it is meant as text.',
  'row.too-large': ({ limitCharacters }) =>
    `This row is longer than ${number(limitCharacters)} characters. Shorten it; a missing quotation mark often joins rows.`,
  'row.extra-cells': ({ expected, found }) =>
    `This row has ${count(found, { one: 'cell', other: 'cells' })} where the heading has ${number(expected)}. Put quotation marks around text that holds the separator.`,
  'row.nothing-to-read': () => 'None of the cells of this row holds anything for the ledger, so it was left out.',
  'record.not-an-object': ({ found }) =>
    `A record with named fields was expected here, and ${typeName(found)} stands there.`,
  'record.not-a-list': ({ field, found }) => `“${field}” should be a list, and ${typeName(found)} stands there.`,
  'record.too-many': ({ field, limit }) => `“${field}” holds more than ${number(limit)} records. Split the export.`,
  'record.repeated': ({ id }) => `The record ${id} stands in the file more than once; the first one was used.`,
  'field.missing': ({ field }) => `“${field}” is missing. Fill it in and import the row again.`,
  'field.wrong-type': ({ field, expected, found }) =>
    `“${field}” should be ${typeName(expected)}, and ${typeName(found)} stands there.`,
  'field.too-long': ({ field, length, limit }) =>
    `“${field}” has ${number(length)} characters; ${number(limit)} is the most. Shorten it.`,
  'field.characters-removed': ({ field }) =>
    `“${field}” held characters that can't be stored or shown; they were removed.`,
  'reference.unknown': ({ field, id }) => `“${field}” points to ${id}, which is not in the file. Export both together.`,
  'email.invalid': ({ value }) =>
    `${value} is no e-mail address; it was left out. Correct it and import the row again.`,
  'member.not-an-email': ({ value }) =>
    `${value} is no member's e-mail address, so nobody was made responsible. Put the address there.`,
  'zone.unknown': ({ value }) =>
    `${value} is no time zone of the IANA database, so the default was used. Write one such as Europe/Berlin.`,
  'language.unknown': ({ value }) =>
    `${value} is no language tag, so the default was used. Write one such as en or zh.`,
  'date.unreadable': ({ field, value }) =>
    `“${field}” holds ${value}, which can't be read as a day. Write it as YYYY-MM-DD.`,
  'date.ambiguous': ({ field, value }) =>
    `“${field}” holds ${value}: day first or month first can't be told. Write it as YYYY-MM-DD.`,
  'date.future': ({ field, value }) =>
    `“${field}” holds ${value}, which has not come yet. An entry tells what has happened.`,
  'money.unreadable': ({ value }) => `${value} can't be read as an amount. Write it as 12500.00 EUR.`,
  'money.ambiguous': ({ value }) =>
    `In ${value} it can't be told whether the mark divides thousands or cents. Write it as 12500.00.`,
  'money.no-currency': ({ value }) => `${value} has no currency, so it was left out. Add a code such as EUR or CNY.`,
  'contract.no-start': () => 'The contract has no first day, so it was left out. Add one.',
  'contract.no-value': () => 'The contract has no annual value, so it was left out. Add one with its currency.',
  'contract.end-before-start': ({ start, end }) =>
    `The contract ends on ${end}, before it starts on ${start}. Correct one of the two days.`,
  'company.repeated': ({ account }) =>
    `This company is in the file more than once; the rows were joined under ${account}.`,
  'contact.no-company': () => 'This person has no company, so there is no account to put them in. Add the company.',
  'contact.no-name': () => 'This person has neither a name nor an e-mail address, so they were left out. Add one.',
  'contact.left-out': ({ contact }) => `What belongs to ${contact} was left out, because that person was.`,
  'task.no-due-day': () => 'The task has no due day, so it can be no commitment. Add a day, or record it as a note.',
} satisfies Partial<Sentences<ProblemParams>>

/** What is told of a file, a row or a record: what happened to it, and what to do. */
export const tableProblems = { ...file, ...rows }
