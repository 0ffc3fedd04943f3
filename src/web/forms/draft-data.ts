import type { Day } from '#method/time/day.ts'
import { readDay } from '#method/text/days/typed-day.ts'
import type { Control, FieldShape } from './field-shape.ts'

/** What stands in a form's fields while it is written: text as typed, ticks, lists and groups of these. */
export type DraftValue = string | boolean | readonly DraftValue[] | { readonly [name: string]: DraftValue }
export type DraftValues = Readonly<Record<string, DraftValue>>

/** What stands in a field of text; a field of another sort holds none. */
export function typedText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The entry's data that a draft's values spell; what was left empty is left out. Days are read as they are typed. */
export function dataOfDraft(fields: readonly FieldShape[], values: DraftValues, today: Day): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const { name, isRequired, control } of fields) {
    const value = valueOf(control, values[name], today)
    if (value !== undefined) data[name] = value
    else if (isRequired) {
      const none = emptyOf(control)
      if (none !== undefined) data[name] = none
    }
  }
  return data
}

function valueOf(control: Control, value: DraftValue | undefined, today: Day): unknown {
  if (value === undefined || value === '') return undefined
  switch (control.type) {
    case 'day':
      // What is no day is sent as typed, so that the refusal can name it.
      return typeof value === 'string' ? (readDay(value, { today, toward: 'future' }) ?? value) : undefined
    case 'number':
    case 'level':
      return typeof value === 'string' ? numberOf(value) : undefined
    case 'boolean':
      return value === true || value === 'yes' ? true : value === 'no' || value === false ? false : undefined
    case 'people':
      return typeof value === 'string' ? split(value, /[,，、;；\n]/) : undefined
    case 'texts':
      return typeof value === 'string' ? split(value, /\n/) : undefined
    case 'refs':
      return Array.isArray(value) ? value : undefined
    case 'money':
      return moneyOf(value)
    case 'group':
      return isGroup(value) ? filled(dataOfDraft(control.fields, value, today)) : undefined
    case 'list':
      return Array.isArray(value)
        ? value.map((item: DraftValue) => valueOf(control.item, item, today)).filter((item) => item !== undefined)
        : undefined
    default:
      return value
  }
}

function emptyOf(control: Control): unknown {
  switch (control.type) {
    case 'boolean':
      return false
    case 'people':
    case 'texts':
    case 'refs':
    case 'list':
      return []
    case 'group':
      return {}
    case 'text':
      // A text that a rule lets stay blank is blank; any other is refused as missing, field by field.
      return control.mayBeBlank ? '' : undefined
    default:
      return undefined
  }
}

/** A number as people type it; what is none comes back as it was written. */
export function numberOf(text: string): unknown {
  const plain = text.normalize('NFKC').replaceAll(/[\s_]/g, '')
  // Three figures behind a comma are thousands; one or two are a decimal's, as much of Europe writes them.
  const decimal = /^-?(\d+,\d{1,2}|0,\d+)$/.test(plain) ? plain.replace(',', '.') : plain.replaceAll(',', '')
  const value = Number(decimal.replace(/%$/, ''))
  return decimal === '' || Number.isNaN(value) ? text : value
}

function moneyOf(value: DraftValue): unknown {
  if (!isGroup(value)) return undefined
  const { amount, currency } = value
  if (typeof amount !== 'string' || amount === '') return undefined
  return { amount: amount.normalize('NFKC').replaceAll(/[\s,_]/g, ''), currency: currency ?? '' }
}

function split(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function filled(group: Record<string, unknown>): Record<string, unknown> | undefined {
  return Object.keys(group).length > 0 ? group : undefined
}

function isGroup(value: DraftValue): value is { readonly [name: string]: DraftValue } {
  return typeof value === 'object' && !Array.isArray(value)
}

/** A draft's values as they would be typed, from data that is already there: what a correction starts from. */
export function draftOfData(fields: readonly FieldShape[], data: Readonly<Record<string, unknown>>): DraftValues {
  return Object.fromEntries(
    fields.flatMap(({ name, control }) => {
      const value = draftOf(control, data[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function draftOf(control: Control, value: unknown): DraftValue | undefined {
  if (value === undefined || value === null) return undefined
  if (control.type === 'people' && Array.isArray(value)) return value.join(', ')
  if (control.type === 'texts' && Array.isArray(value)) return value.join('\n')
  if (control.type === 'boolean') return value === true ? 'yes' : 'no'
  if (control.type === 'list' && Array.isArray(value)) {
    return value.map((item) => draftOf(control.item, item) ?? '')
  }
  if (control.type === 'refs' && Array.isArray(value)) return value.map(String)
  if (typeof value === 'object' && !Array.isArray(value)) {
    const record = Object.fromEntries(Object.entries(value))
    return control.type === 'group'
      ? draftOfData(control.fields, record)
      : Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, String(inner)]))
  }
  return typeof value === 'number' ? String(value) : typedText(value)
}
