import ICAL from 'ical.js'

/** A property as the calendar library reads it: parameters by lower-case name, values in jCal form. */
export interface IcsProperty {
  params: Readonly<Record<string, string | string[]>>
  /** `date`, `date-time`, `period`, `duration`, `text`, … */
  type: string
  values: string[]
}

const LINE_MAX = 4_000_000
/** Longest name with parameters: the library's time grows with the square of their number. */
const HEAD_MAX = 20_000

/** Reads one content line; null when the line breaks the grammar. */
export function icsProperty(line: string): IcsProperty | null {
  if (line.length > LINE_MAX || headLength(line) > HEAD_MAX) return null
  try {
    const jcal: unknown = ICAL.parse.property(line)
    if (!Array.isArray(jcal) || typeof jcal[2] !== 'string') return null
    const values = jcal.slice(3).map(valueText)
    return { params: paramsOf(jcal[1]), type: jcal[2], values }
  } catch (error) {
    // The library throws plain and type errors for broken lines.
    if (error instanceof Error) return null
    throw error
  }
}

/** Characters before the colon that begins the value: the first one outside quotes. */
function headLength(line: string): number {
  let isQuoted = false
  for (let i = 0; i < line.length && i <= HEAD_MAX; i++) {
    const character = line.charAt(i)
    if (character === '"') isQuoted = !isQuoted
    else if (character === ':' && !isQuoted) return i
  }
  return line.length
}

/** A value as text. A period is a list of start and end or length; its start is what recurrence needs. */
function valueText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : ''
}

function paramsOf(value: unknown): IcsProperty['params'] {
  if (typeof value !== 'object' || value === null) return {}
  const entries = Object.entries(value).flatMap(([key, param]): [string, string | string[]][] => {
    if (typeof param === 'string') return [[key, param]]
    return Array.isArray(param) ? [[key, param.filter((one): one is string => typeof one === 'string')]] : []
  })
  return Object.fromEntries(entries)
}

/** One parameter as text. */
export function paramOf(property: IcsProperty, name: string): string | null {
  const value = Object.hasOwn(property.params, name) ? property.params[name] : undefined
  return typeof value === 'string' ? value : (value?.[0] ?? null)
}

/** A duration such as `PT1H30M` in minutes; null when it is none. */
export function durationMinutes(text: string): number | null {
  if (text.length > 40 || !ICAL.Duration.isValueString(text)) return null
  try {
    return ICAL.Duration.fromString(text).toSeconds() / 60
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}
