import { createHash } from 'node:crypto'
import { cleanLine } from '#method/text/clean-text.ts'

const ID_MAX = 200
const HASH_LENGTH = 32

/**
 * The id of an entry made from outside material: the same source gives the same id, so that importing it again adds
 * nothing. Readable parts joined by `:`; what exceeds 200 characters is replaced by a hash of the whole.
 */
export function entryId(...parts: readonly string[]): string {
  const id = parts.map((part) => cleanLine(part).replaceAll(' ', '_')).join(':')
  if (id.length <= ID_MAX) return id
  // Cutting may fall inside a surrogate pair; the half is dropped.
  const head = cleanLine(id.slice(0, ID_MAX - HASH_LENGTH - 1))
  return `${head}~${hashOf(parts.join(':'), HASH_LENGTH)}`
}

/** A short, stable mark of a content: hexadecimal, `length` characters. */
export function hashOf(content: string, length: number): string {
  return createHash('sha256').update(content.toWellFormed()).digest('hex').slice(0, length)
}
