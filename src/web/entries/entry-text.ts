import type { Kind } from '#method/ledger/kinds.ts'
import { parseDay } from '#method/time/day.ts'
import { parseInstant } from '#method/time/instant.ts'
import type { Language } from '../language/language.tsx'
import { choiceGroup } from './choice-group.ts'

type Words = Pick<Language, 't' | 'label' | 'labelOrName' | 'format'>
type Data = Readonly<Record<string, unknown>>

/** What somebody is called, from the key the ledger knows them by; whoever is not on the map keeps their key. */
export type NameOf = (key: string) => string

const PEOPLE_FIELDS = new Set([
  'people',
  'person',
  'by',
  'to',
  'from',
  'owner',
  'agreedBy',
  'signedBy',
  'acceptedBy',
  'wantsDifferFrom',
])

/** What an entry is called in a list: its kind, or its signal where the kind is only that. */
export function entryTitle(kind: Kind, data: Data, { label, labelOrName }: Words): string {
  if (kind === 'signal' && typeof data['signal'] === 'string') return labelOrName('signal', data['signal'])
  if (kind === 'touch' && typeof data['channel'] === 'string') {
    const purpose = typeof data['purpose'] === 'string' ? data['purpose'] : 'other'
    const channel = labelOrName('channel', data['channel'])
    return purpose === 'other' ? channel : `${labelOrName('purpose', purpose)} · ${channel}`
  }
  return label('kind', kind)
}

// The field that says most, in the order it is looked for.
const MAIN = [
  'need',
  'what',
  'said',
  'statement',
  'subject',
  'text',
  'title',
  'output',
  'decision',
  'answer',
  'action',
  'name',
  'space',
  'job',
  'gainsWhenOtherLoses',
  'comment',
  'how',
  'why',
  'reasons',
] as const

/** The sentence of an entry that says most; empty where it has none of its own. */
export function mainText(kind: Kind, data: Data): string {
  const field = mainField(kind, data)
  const value = field === null ? '' : data[field]
  return typeof value === 'string' ? value : ''
}

function mainField(kind: Kind, data: Data): string | null {
  return MAIN.find((field) => typeof data[field] === 'string' && choiceGroup(kind, field) === null) ?? null
}

export interface FactText {
  field: string
  label: string
  value: string
}

// What a title already says, and what only ties entries together, is left to the details.
const QUIET = new Set(['signal', 'channel', 'purpose', 'ref', 'ritual', 'slot', 'tells'])

/** The other fields of an entry, each with its name and its value in words. */
export function factTexts(kind: Kind, data: Data, words: Words & { nameOf: NameOf }): FactText[] {
  const main = mainField(kind, data)
  return Object.entries(data)
    .filter(([field, value]) => field !== main && value !== undefined && value !== '' && !isEmptyList(value))
    .map(([field, value]) => ({
      field,
      label: words.labelOrName('field', field),
      value: valueText(kind, field, value, words),
    }))
}

/** The few of them that stand beside an entry in a list. */
export function briefFacts(kind: Kind, data: Data, words: Words & { nameOf: NameOf }): FactText[] {
  return factTexts(kind, data, words).filter(
    ({ field, value }) => !QUIET.has(field) && !isUsual(field, data[field]) && value.length <= 80,
  )
}

/** Most of what is written down is our own doing: only the client's is worth a word. */
function isUsual(field: string, value: unknown): boolean {
  return (field === 'initiatedBy' || field === 'side') && value === 'us'
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function valueText(kind: Kind, field: string, value: unknown, words: Words & { nameOf: NameOf }): string {
  const { t, format, labelOrName } = words
  if (typeof value === 'boolean') return value ? t.entry.yes : t.entry.no
  if (typeof value === 'number') return format.number(value, 6)
  if (typeof value === 'string') {
    const group = choiceGroup(kind, field)
    if (group) return labelOrName(group, value)
    if (value.length === 10 && parseDay(value) !== null) return format.day(value)
    if (PEOPLE_FIELDS.has(field)) return words.nameOf(value)
    return parseInstant(value) === null ? value : format.instant(value, { zone: localZone() })
  }
  if (Array.isArray(value)) return format.list(value.map((item) => valueText(kind, field, item, words)))
  return typeof value === 'object' && value !== null ? objectText(kind, value, words) : ''
}

function objectText(kind: Kind, value: object, words: Words & { nameOf: NameOf }): string {
  if ('amount' in value && 'currency' in value) {
    return words.format.money({ amount: String(value.amount), currency: String(value.currency) })
  }
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined && !isEmptyList(inner))
    .map(([field, inner]) => `${words.labelOrName('field', field)}: ${valueText(kind, field, inner, words)}`)
    .join('; ')
}

export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
