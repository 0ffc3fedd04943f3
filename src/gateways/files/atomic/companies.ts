import type { KindData } from '#method/ledger/kinds.ts'
import { domainOfWebsite } from '../accounts/email-address.ts'
import type { RosterAccount } from '../accounts/roster.ts'
import { addCompany, listId } from '../client-list.ts'
import type { OpeningFacts } from '../client-list.ts'
import { NAME_MAX } from '../text/content-limits.ts'
import { rowProblem } from '../reading.ts'
import { fieldOf, idField, lineField } from '../text/record-fields.ts'
import type { FieldReader, JsonRecord } from '../text/record-fields.ts'
import { noteUnread, salesMember } from './atomic-export.ts'
import type { AtomicExport, RecordOf } from './atomic-export.ts'

const READ = new Set(['id', 'name', 'sector', 'size', 'website', 'city', 'country', 'sales_id', 'created_at'])

/** Atomic CRM's sectors that the ledger has a word for; the rest are `other`, with the CRM's word kept as industry. */
const SECTORS = new Map<string, KindData['account.opened']['sector']>([
  ['information-technology', 'saas'],
  ['industrials', 'manufacturing'],
  ['materials', 'manufacturing'],
])

/** Companies by id, each as the account it is or becomes. */
export function readCompanies(source: AtomicExport, records: readonly RecordOf[]): Map<string, RosterAccount> {
  const companies = new Map<string, RosterAccount>()
  for (const { record, what } of records) {
    const { list } = source
    const reader: FieldReader = { reading: list.reading, place: { line: null, what } }
    const id = idField(reader, record, 'id')
    const name = lineField(reader, record, 'name', NAME_MAX)
    reader.place = { line: null, what: `company ${name ?? id ?? what}` }
    noteUnread(source, 'companies', record, READ)
    if (id === null || name === null) {
      list.reading.problems.push(rowProblem(reader.place, 'field.missing', { field: id === null ? 'id' : 'name' }))
      continue
    }
    if (companies.has(id)) {
      list.reading.problems.push(rowProblem(reader.place, 'record.repeated', { id }))
      continue
    }
    const website = lineField(reader, record, 'website', NAME_MAX)
    const domain = website === null ? null : domainOfWebsite(website)
    const sector = lineField(reader, record, 'sector', NAME_MAX)
    const added = addCompany(list, {
      place: reader.place,
      ...listId('atomic', 'company', id),
      name,
      domains: domain === null ? [] : [domain],
      mailDomain: null,
      timezone: null,
      locale: null,
      sector: SECTORS.get(sector ?? '') ?? 'other',
      lead: salesMember(source, reader, record),
      shape: shapeOf(reader, record, sector),
    })
    const { slug } = added.account
    if (added.isRepeated) list.reading.skipped.push(rowProblem(reader.place, 'company.repeated', { account: slug }))
    companies.set(id, added.account)
  }
  return companies
}

function shapeOf(reader: FieldReader, record: JsonRecord, sector: string | null): OpeningFacts['shape'] {
  const size = fieldOf(record, 'size')
  const places = [lineField(reader, record, 'city', NAME_MAX / 2), lineField(reader, record, 'country', NAME_MAX / 3)]
  const region = places.filter((place) => place !== null).join(', ')
  return {
    ...(sector === null ? {} : { industry: sector }),
    ...(typeof size === 'number' && size > 0 && Number.isFinite(size) ? { size } : {}),
    ...(region === '' ? {} : { region }),
  }
}
