import { z } from 'zod'
import type { Operation } from '#contract/operation.ts'
import { day, money } from '#method/ledger/atoms.ts'
import { labelOrName } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'

/** How the text of an option becomes the value of a field. */
export type Reading =
  'text' | 'number' | 'boolean' | 'flag' | 'money' | 'json' | 'number-or-text' | 'json-or-text' | 'text-or-boolean'

/** An option of an act's command: the field it fills, and how it is written. */
export interface ActOption {
  /** Where the field stands in the input: one name, or several where an object is taken apart. */
  path: readonly string[]
  /** As it is typed: `--baseline-value`. */
  flag: string
  /** What stands behind it in the help: a day, a choice, JSON. */
  value: string
  reading: Reading
  /** It may be given several times, and always makes a list or, where one value is no list, only from the second on. */
  repeats: 'no' | 'list' | 'one-or-list'
  choices: readonly string[]
  isNeeded: boolean
}

/** The fields every act has; their options are written once for all. */
const COMMON: ReadonlySet<string> = new Set(['account', 'at', 'source', 'id', 'proposed'])

/** `--by` says who records, whatever the command: the field of that name is asked for as `--by-whom`. */
const TYPED: Readonly<Record<string, string>> = { by: 'by-whom' }

/** The options of an act, from the fields its contract names. */
export function optionsOf({ input }: Operation): ActOption[] {
  return Object.entries(input.shape)
    .filter(([name]) => !COMMON.has(name))
    .flatMap(([name, schema]) => optionsOfField([name], schema, true))
}

function optionsOfField(path: readonly string[], schema: z.core.$ZodType, isNeeded: boolean): ActOption[] {
  const { inner, isOptional } = unwrapped(schema)
  const needed = isNeeded && !isOptional
  if (inner instanceof z.ZodObject && inner !== money) {
    return Object.entries(inner.shape).flatMap(([name, field]) => optionsOfField([...path, name], field, needed))
  }
  return [{ path, flag: flagOf(path), isNeeded: needed, ...shapeOf(inner) }]
}

type Shape = Pick<ActOption, 'value' | 'reading' | 'repeats' | 'choices'>

function shapeOf(schema: z.core.$ZodType): Shape {
  const one = (value: string, reading: Reading): Shape => ({ value, reading, repeats: 'no', choices: [] })
  if (schema === money) return one('"12500.00 EUR"', 'money')
  if (schema === day) return one(DAY, 'text')
  if (schema instanceof z.ZodNumber) return one('n', 'number')
  if (schema instanceof z.ZodBoolean) return one('', 'boolean')
  // What can only be so is said or left out.
  if (schema instanceof z.ZodLiteral && schema.value === true) return one('', 'flag')
  if (schema instanceof z.ZodEnum) return { ...one('', 'text'), choices: schema.options.map(String) }
  if (schema instanceof z.ZodArray) return { ...shapeOf(schema.element), repeats: 'list' }
  if (schema instanceof z.ZodUnion) return shapeOfUnion(schema.options)
  return schema instanceof z.ZodString ? one('text', 'text') : one('json', 'json')
}

/** Where a field may hold one of several things, what is typed tells which it is. */
function shapeOfUnion(options: readonly z.core.$ZodType[]): Shape {
  const has = (wanted: (schema: z.core.$ZodType) => boolean) => options.some(wanted)
  const hasText = has((schema) => schema instanceof z.ZodString)
  const repeats = has((schema) => schema instanceof z.ZodArray) ? 'one-or-list' : 'no'
  const shape = (value: string, reading: Reading): Shape => ({ value, reading, repeats, choices: [] })
  if (!hasText) return shape('json', 'json')
  if (has((schema) => schema instanceof z.ZodBoolean)) return shape('text', 'text-or-boolean')
  if (has((schema) => schema instanceof z.ZodNumber)) return shape('text', 'number-or-text')
  return has((schema) => schema instanceof z.ZodObject || schema instanceof z.ZodRecord)
    ? shape('text', 'json-or-text')
    : shape('text', 'text')
}

function unwrapped(schema: z.core.$ZodType): { inner: z.core.$ZodType; isOptional: boolean } {
  if (!(schema instanceof z.ZodOptional)) return { inner: schema, isOptional: false }
  return { inner: unwrapped(schema._zod.def.innerType).inner, isOptional: true }
}

function flagOf(path: readonly string[]): string {
  const typed = path.length === 1 ? (TYPED[path[0] ?? ''] ?? path[0] ?? '') : path.join('-')
  return `--${typed.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** What people call the field an option fills, with what may be chosen where that is a long list. */
export function describe({ path, value, choices }: ActOption, locale: Locale): string {
  const name = path.map((field) => labelOrName(locale, 'field', isDayBy(field, value) ? 'due' : field)).join(' · ')
  return choices.length > SHORT_LIST ? `${name} (${choices.join(', ')})` : name
}

/** By whom, or by when: a field called `by` that holds a day is the latter. */
function isDayBy(field: string, value: string): boolean {
  return field === 'by' && value === DAY
}

const DAY = 'YYYY-MM-DD'

const SHORT_LIST = 6

/** The option as commander is told of it. */
export function flagsOf({ flag, value, reading, choices }: ActOption): string {
  if (reading === 'boolean' || reading === 'flag') return flag
  if (reading === 'text-or-boolean') return `${flag} [${value}]`
  if (choices.length === 0) return `${flag} <${value}>`
  return `${flag} <${choices.length > SHORT_LIST ? flag.slice(2) : choices.join('|')}>`
}

/** What `--no-…` says of an option: that it is not so, or that a list which has to be there is empty. */
export function denialOf({ reading, repeats, isNeeded }: ActOption): 'not' | 'none' | null {
  if (repeats === 'list') return isNeeded ? 'none' : null
  return reading === 'boolean' || reading === 'text-or-boolean' ? 'not' : null
}
