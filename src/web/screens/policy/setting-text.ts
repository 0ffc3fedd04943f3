import { typedText } from '../../forms/draft-data.ts'
import { isRecord } from './is-record.ts'
import type { PolicyName } from '#method/policy-schema.ts'
import type { Setting } from './setting.ts'

/** What somebody wrote into a field, as the value of its setting; nothing where it can't be read as one. */
export type ReadSetting = { value: unknown } | { value?: undefined }

const LISTS: ReadonlySet<PolicyName> = new Set(['coreTeam', 'precedentValueBands', 'precedentLengthBands'])

/** A setting's value as it is written in its field. */
export function textOfSetting({ name, unit }: Pick<Setting, 'name' | 'unit'>, value: unknown): string {
  if (typeof value === 'number') return unit === 'share' ? percentOf(value) : String(value)
  if (typeof value === 'string') return value
  if (LISTS.has(name) && Array.isArray(value)) return value.join(', ')
  if (name === 'rates' && Array.isArray(value)) return value.map(lineOfRate).join('\n')
  return JSON.stringify(value)
}

/** The other way round. Numbers are read in full width too, as they are typed in Chinese. */
export function readSetting({ name, unit }: Pick<Setting, 'name' | 'unit'>, text: string): ReadSetting {
  const typed = text.normalize('NFKC').trim()
  if (unit !== null) {
    const number = readNumber(typed)
    if (number === null) return {}
    return { value: unit === 'share' ? Number((number / 100).toFixed(6)) : number }
  }
  if (name === 'baseCurrency') return { value: typed }
  if (name === 'coreTeam') return { value: itemsOf(typed) }
  if (LISTS.has(name)) return allRead(itemsOf(typed).map(readNumber))
  if (name === 'rates') return allRead(typed.split('\n').filter(Boolean).map(readRate))
  return readJson(text)
}

function percentOf(share: number): string {
  return String(Number((share * 100).toFixed(4)))
}

function readNumber(text: string): number | null {
  const plain = text.replace(/%$/, '').replaceAll(/[\s_]/g, '')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

function itemsOf(text: string): string[] {
  return text
    .split(/[,，、;]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function allRead(values: readonly unknown[]): ReadSetting {
  return values.includes(null) ? {} : { value: values }
}

function lineOfRate(rate: unknown): string {
  if (!isRecord(rate) || !isRecord(rate['worth'])) return ''
  const worths = Object.entries(rate['worth']).map(([currency, worth]) => `${currency} ${JSON.stringify(worth)}`)
  return `${typedText(rate['from'])}: ${worths.join(', ')}`
}

/** `2026-01-01: USD 1, EUR 1.17` */
function readRate(line: string): unknown {
  const found = /^(\d{4}-\d\d-\d\d)\s*:\s*(.+)$/.exec(line.trim())
  if (!found) return null
  const worths = itemsOf(found[2] ?? '').map((item) => {
    const [currency = '', worth = ''] = item.split(/\s+/)
    return [currency.toUpperCase(), readNumber(worth)] as const
  })
  if (worths.length === 0 || worths.some(([, worth]) => worth === null)) return null
  return { from: found[1], worth: Object.fromEntries(worths) }
}

function readJson(text: string): ReadSetting {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch {
    // What a draft of another version kept is no setting any more.
    return {}
  }
}
