import { cleanLine, cleanText } from '#method/text/clean-text.ts'
import { rowProblem } from '../reading.ts'
import type { FileReading, Place } from '../reading.ts'

/** An object of somebody else's JSON. Its keys are never used but by name, so `__proto__` among them does nothing. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** A place in the file whose fields are read, and where what is wrong with them is told. */
export interface FieldReader {
  reading: FileReading
  place: Place
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function fieldOf(record: JsonRecord, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined
}

/** `text`, `number`, `list`, `object`, `true or false`, `nothing`: how a value is named in a problem. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'true or false'
  return typeof value === 'number' ? 'number' : 'object'
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** One line of text; null when absent, and when it is no text or too long, which is told. */
export function lineField(reader: FieldReader, record: JsonRecord, field: string, max: number): string | null {
  const text = textValue(reader, record, field, max)
  return text === null ? null : cleanLine(text) || null
}

/** Text with its line breaks, in the same manner. */
export function textField(reader: FieldReader, record: JsonRecord, field: string, max: number): string | null {
  const text = textValue(reader, record, field, max)
  return text === null || text.trim() === '' ? null : text.trim()
}

function textValue(reader: FieldReader, record: JsonRecord, field: string, max: number): string | null {
  const value = fieldOf(record, field)
  if (isAbsent(value)) return null
  if (typeof value !== 'string') return wrongType(reader, { field, expected: 'text', value })
  return limitedText(reader, { field, text: value, max })
}

/** Cleans a text from outside; one that is too long is refused whole, and what was taken out of it is told. */
export function limitedText(reader: FieldReader, cell: { field: string; text: string; max: number }): string | null {
  const { field, text, max } = cell
  if (text.length > max) {
    reader.reading.problems.push(rowProblem(reader.place, 'field.too-long', { field, length: text.length, limit: max }))
    return null
  }
  const clean = cleanText(text)
  if (clean !== text) reader.reading.skipped.push(rowProblem(reader.place, 'field.characters-removed', { field }))
  return clean
}

/** A number or text that identifies something, as text; null when absent or neither, which is told. */
export function idField(reader: FieldReader, record: JsonRecord, field: string): string | null {
  const value = fieldOf(record, field)
  if (isAbsent(value)) return null
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return wrongType(reader, { field, expected: 'number', value })
  const text = limitedText(reader, { field, text: value, max: 100 })
  return text === null ? null : cleanLine(text) || null
}

/** A list; empty when absent or of another type, which is told. */
export function listField(reader: FieldReader, record: JsonRecord, field: string): readonly unknown[] {
  const value = fieldOf(record, field)
  if (isAbsent(value)) return []
  if (Array.isArray(value)) return value
  wrongType(reader, { field, expected: 'list', value })
  return []
}

function wrongType(reader: FieldReader, found: { field: string; expected: string; value: unknown }): null {
  const { field, expected, value } = found
  reader.reading.problems.push(
    rowProblem(reader.place, 'field.wrong-type', { field, expected, found: typeName(value) }),
  )
  return null
}
