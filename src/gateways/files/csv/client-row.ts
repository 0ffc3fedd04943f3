import { parseDay } from '#method/time/day.ts'
import { zoneOf } from '#method/time/zone.ts'
import { domainOfWebsite, parseEmail } from '../accounts/email-address.ts'
import type { EmailAddress } from '../accounts/email-address.ts'
import type { RosterAccount } from '../accounts/roster.ts'
import { accountOfLooseContact, addCompany, addContact, listId, zoneOfAccount } from '../client-list.ts'
import type { ClientList, CompanyRow, ContactRow } from '../client-list.ts'
import { hashOf } from '../ids.ts'
import { NAME_MAX } from '../text/content-limits.ts'
import { cleanLine } from '#method/text/clean-text.ts'
import { limitedText } from '../text/record-fields.ts'
import { rowProblem } from '../reading.ts'
import type { FileFormat, FileReading, Place } from '../reading.ts'
import { isFuture, momentOfDay, parseMoment } from '../time/moment.ts'
import type { Moment } from '../time/moment.ts'
import { readCellDay } from './cell-day.ts'
import type { DayOrder } from './cell-day.ts'
import type { CsvRow } from './csv-rows.ts'
import type { Columns, CsvField } from './header-fields.ts'
import { sectorOfWords } from './sector-words.ts'

/** A client list in CSV while its rows are read. */
export interface ClientTable {
  list: ClientList
  format: FileFormat
  columns: Columns
  /** First part of the ids made from it. */
  prefix: 'atomic' | 'csv'
  dayOrders: ReadonlyMap<CsvField, DayOrder>
  isDecimalComma: boolean
  /** Its headings are Chinese: ¥ is then the yuan. */
  isChinese: boolean
  /** What is the same in many rows is told once. */
  toldOnce: Set<string>
}

/** A contact without a firm: placed by mail domain when all rows are read. */
export interface LooseContact extends Omit<ContactRow, 'at' | 'id' | 'ref'> {
  sourceId: string | null
  row: CsvRow
}

/** Reads the firm and the person of a row. */
export function readClientRow(
  table: ClientTable,
  row: CsvRow,
): { account: RosterAccount | null; loose: LooseContact | null } {
  const { list } = table
  const cells = new RowCells(table, row)
  const company = cells.line('company')
  const contact = readContact(cells)
  const account =
    company === null ? null : addCompany(list, companyRow(table, cells, { name: company, contact })).account
  if (account === null && contact === null) {
    const isTold = list.reading.problems.at(-1)?.line === row.line
    if (!isTold) list.reading.skipped.push(rowProblem(cells.place, 'row.nothing-to-read', {}))
    return { account: null, loose: null }
  }
  if (contact === null || account === null) return { account, loose: contact }
  addPerson(table, contact, account)
  return { account, loose: null }
}

export function addLooseContacts(table: ClientTable, contacts: readonly LooseContact[]): void {
  for (const contact of contacts) {
    const account = accountOfLooseContact(table.list, contact.place, contact.email)
    if (account) addPerson(table, contact, account)
  }
}

function addPerson(table: ClientTable, contact: LooseContact, account: RosterAccount): void {
  const key = contact.sourceId ?? `${account.slug}:${contact.email?.address ?? hashOf(contact.name, 12)}`
  const at = firstSeen(table, new RowCells(table, contact.row, contact.place), account)
  addContact(table.list, account, { ...contact, ...listId(table.prefix, 'contact', key), at })
}

/** The cells of one row by field, cleaned; what is wrong with one is told at the row's place. */
export class RowCells {
  readonly place: Place
  readonly reading: FileReading
  readonly row: CsvRow
  readonly #table: ClientTable

  constructor(table: ClientTable, row: CsvRow, place: Place = { line: row.line, what: `row ${row.line}` }) {
    this.#table = table
    this.row = row
    this.place = place
    this.reading = table.list.reading
  }

  /** The first filled cell of a field as one line; null when all are empty, or too long. */
  line(field: CsvField): string | null {
    return this.lines(field)[0] ?? null
  }

  lines(field: CsvField): string[] {
    const filled = (this.#table.columns.byField.get(field) ?? [])
      .map((index) => this.row.cells[index] ?? '')
      .filter((cell) => cell.trim() !== '')
    return filled
      .map((cell) => limitedText(this, { field, text: cell, max: NAME_MAX }))
      .map((cell) => (cell === null ? '' : cleanLine(cell)))
      .filter((cell) => cell !== '')
  }
}

function companyRow(
  table: ClientTable,
  cells: RowCells,
  { name, contact }: { name: string; contact: LooseContact | null },
): CompanyRow {
  const sourceId = cells.line('companyId')
  const website = cells.line('website')
  const domain = website === null ? null : domainOfWebsite(website)
  const industry = cells.line('sector')
  const region = ['city' as const, 'country' as const].map((field) => cells.line(field)).filter((part) => part !== null)
  const size = cells.line('size')
  return {
    place: { line: cells.place.line, what: `company ${name}` },
    ...listId(table.prefix, 'company', sourceId ?? hashedName(table, name)),
    name,
    domains: domain === null ? [] : [domain],
    mailDomain: contact?.email?.domain ?? null,
    timezone: timezoneIn(cells),
    locale: localeIn(cells),
    sector: industry === null ? 'other' : sectorOfWords(industry),
    lead: leadIn(table, cells),
    shape: {
      ...(industry === null ? {} : { industry }),
      ...(size === null ? {} : { size }),
      ...(region.length === 0 ? {} : { region: region.join(', ').slice(0, NAME_MAX) }),
    },
  }
}

/** A list without record ids knows a firm by its name alone. */
function hashedName(table: ClientTable, name: string): string {
  return `${table.prefix === 'atomic' ? 'name:' : ''}${name.toLowerCase()}`
}

function timezoneIn(cells: RowCells): string | null {
  const value = cells.line('timezone')
  if (value === null || zoneOf(value) !== null) return value
  cells.reading.problems.push(rowProblem(cells.place, 'zone.unknown', { value }))
  return null
}

const LANGUAGES = new Map([
  ['english', 'en'],
  ['英语', 'en'],
  ['英文', 'en'],
  ['chinese', 'zh'],
  ['中文', 'zh'],
  ['汉语', 'zh'],
  ['german', 'de'],
  ['french', 'fr'],
  ['spanish', 'es'],
])

function localeIn(cells: RowCells): string | null {
  const value = cells.line('language')
  if (value === null) return null
  const locale = LANGUAGES.get(value.toLowerCase()) ?? value
  if (/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})?$/.test(locale)) return locale
  cells.reading.skipped.push(rowProblem(cells.place, 'language.unknown', { value }))
  return null
}

/** Members are named by e-mail; a bare name can't be matched with one, which is told once for each name. */
function leadIn(table: ClientTable, cells: RowCells): string | null {
  const value = cells.line('lead')
  if (value === null) return null
  const email = parseEmail(value)
  if (email === null && !table.toldOnce.has(value)) {
    table.toldOnce.add(value)
    cells.reading.skipped.push(rowProblem(cells.place, 'member.not-an-email', { value }))
  }
  return email?.address ?? null
}

function readContact(cells: RowCells): LooseContact | null {
  const first = cells.line('firstName')
  const last = cells.line('lastName')
  const email = emailIn(cells)
  const name = cells.line('name') ?? fullName(first, last) ?? email?.address ?? null
  if (name === null) return null
  return {
    place: { line: cells.place.line, what: `contact ${name}` },
    sourceId: cells.line('personId'),
    name,
    email,
    title: cells.line('title'),
    row: cells.row,
  }
}

/** Chinese names are written family name first, without a space. */
function fullName(first: string | null, last: string | null): string | null {
  if (first !== null && last !== null) return /\p{Script=Han}/u.test(last) ? `${last}${first}` : `${first} ${last}`
  return first ?? last
}

/** The first valid address of the row; a cell may hold several. */
function emailIn(cells: RowCells): EmailAddress | null {
  for (const cell of cells.lines('email')) {
    for (const part of cell.split(/[;,\s]/).filter((piece) => piece !== '')) {
      const email = parseEmail(part.startsWith('<') && part.endsWith('>') ? part.slice(1, -1) : part)
      if (email) return email
    }
    cells.reading.problems.push(rowProblem(cells.place, 'email.invalid', { value: cell }))
  }
  return null
}

function firstSeen(table: ClientTable, cells: RowCells, account: RosterAccount): Moment | null {
  const value = cells.line('firstSeen')
  if (value === null) return null
  const zone = zoneOfAccount(table.list, account)
  const day = readCellDay(value, table.dayOrders.get('firstSeen') ?? null)
  const number = day === null || day === 'ambiguous' ? null : parseDay(day)
  const moment = parseMoment(value, zone) ?? (number === null ? null : momentOfDay(number))
  if (moment && !isFuture(moment, zone, table.list.context)) return moment
  const code = moment ? 'date.future' : day === 'ambiguous' ? 'date.ambiguous' : 'date.unreadable'
  cells.reading.problems.push(rowProblem(cells.place, code, { field: 'firstSeen', value }))
  return null
}
