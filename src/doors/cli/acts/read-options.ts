import { parseJson } from '#app/json/parse-json.ts'
import type { Options } from '../commands/adding.ts'
import type { ActOption } from './act-options.ts'

const DEPTH_MAX = 32

/** The fields an act's options fill, or the option whose JSON can't be read. */
export type ReadOptions =
  { fields: Record<string, unknown>; broken?: undefined } | { broken: string; fields?: undefined }

/** Turns what was typed into the fields of the input. What does not read as its type stays text, to be refused as it stood there. */
export function readOptions(options: readonly ActOption[], typed: Options): ReadOptions {
  const fields: Record<string, unknown> = {}
  for (const option of options) {
    const given = typed[attributeOf(option.flag)]
    if (option.path.length > 1 && option.isNeeded) place(fields, option.path.slice(0, -1), {})
    if (given === undefined) continue
    if (given === false && option.repeats === 'list') {
      place(fields, option.path, [])
      continue
    }
    const values = (Array.isArray(given) ? given : [given]).map((value) => valueOf(value, option))
    if (values.some(({ isBroken }) => isBroken)) return { broken: option.flag }
    const read = values.map(({ value }) => value)
    place(fields, option.path, option.repeats === 'list' || read.length > 1 ? read : read[0])
  }
  return { fields }
}

/** Puts a value where its path says; an object on the way that is not there yet begins there. */
function place(fields: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (!isRecord(fields[name])) fields[name] = value
    return
  }
  const inner = fields[name]
  const next = isRecord(inner) ? inner : {}
  fields[name] = next
  place(next, rest, value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface Read {
  value?: unknown
  isBroken?: true
}

function valueOf(typed: unknown, { reading }: ActOption): Read {
  if (typeof typed !== 'string') return { value: typed }
  switch (reading) {
    case 'number':
    case 'number-or-text':
      return { value: /^-?\d{1,15}(\.\d{1,10})?$/.test(typed) ? Number(typed) : typed }
    case 'money':
      return { value: moneyOf(typed) }
    case 'json':
      return jsonOf(typed)
    case 'json-or-text':
      return /^\s*\{/.test(typed) ? jsonOf(typed) : { value: typed }
    default:
      return { value: typed }
  }
}

function jsonOf(text: string): Read {
  const parsed = parseJson(text, { depthMax: DEPTH_MAX })
  return parsed.refusal ? { isBroken: true } : { value: parsed.value }
}

/** `12500.00 EUR`; without the currency its lack is refused like that of any field. */
function moneyOf(text: string): Record<string, string> {
  const [amount = '', currency] = text.trim().split(/\s+/)
  return currency === undefined ? { amount } : { amount, currency }
}

/** Commander's name for an option: `--baseline-value` is `baselineValue`. */
export function attributeOf(flag: string): string {
  return flag.slice(2).replaceAll(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase())
}

/** Says refusals by the options somebody typed: `$.baseline.unit` is `--baseline-unit`. */
export function optionOfPath(options: readonly ActOption[]): (path: string) => string {
  const own = options.map(({ path, flag }) => ({ path: `$.${path.join('.')}`, flag }))
  const common = ['at', 'source', 'id'].map((name) => ({ path: `$.${name}`, flag: `--${name}` }))
  const known = [...own, ...common].sort((a, b) => b.path.length - a.path.length)
  return (path) => {
    const found = known.find(
      (option) =>
        path === option.path || (/^[.[]/.test(path.slice(option.path.length)) && path.startsWith(option.path)),
    )
    return found === undefined ? path : found.flag + path.slice(found.path.length)
  }
}
