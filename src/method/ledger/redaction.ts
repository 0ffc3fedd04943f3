import { z } from 'zod'
import { erasable } from './atoms.ts'
import { KINDS } from './kinds.ts'
import type { Kind } from './kinds.ts'

/**
 * Redaction erases free text and names and keeps refs, enums, days and numbers (LEDGER §1). Which is which stands in the
 * schemas themselves: a field made of an erasable atom goes, all else stays.
 */

/** What remains of an entry's data once its content is erased. */
export function factsOf(kind: Kind, data: unknown): unknown {
  return keep(KINDS[kind], data) ?? {}
}

/** The free texts and names an entry's data holds: what redaction would erase, in the order it was written. */
export function textsOf(kind: Kind, data: unknown): string[] {
  return gather(KINDS[kind], data)
}

function gather(schema: z.core.$ZodType, value: unknown): string[] {
  if (value === undefined) return []
  if (isErasable(schema)) return strings(value)
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def']
  switch (def.type) {
    case 'object':
      return isObject(value) ? Object.entries(def.shape).flatMap(([field, inner]) => gather(inner, value[field])) : []
    case 'array':
      return Array.isArray(value) ? value.flatMap((item) => gather(def.element, item)) : []
    case 'optional':
      return gather(def.innerType, value)
    case 'union': {
      const fitting = def.options.find((option) => schemaAccepts(option, value))
      return fitting === undefined ? [] : gather(fitting, value)
    }
    case 'record':
    case 'unknown':
      return strings(value)
    default:
      return []
  }
}

/** Every text inside a value whose fields nobody names. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(strings)
  return isObject(value) ? Object.values(value).flatMap(strings) : []
}

const schemas = new Map<Kind, z.ZodType>()

/** The schema of what redaction leaves of a kind: every erasable field gone, and none that is kept missing. */
export function factsSchema(kind: Kind): z.ZodType {
  const known = schemas.get(kind)
  if (known) return known
  const schema = z.unknown().transform((data, context) => {
    if (isSkeleton(KINDS[kind], data)) return factsOf(kind, data)
    context.issues.push({ code: 'custom', message: 'object', input: data })
    return z.NEVER
  })
  schemas.set(kind, schema)
  return schema
}

/** Whether a value is what redaction leaves of data that fits a schema, whatever the order of its fields. */
function isSkeleton(schema: z.core.$ZodType, value: unknown): boolean {
  if (value === undefined) return mayVanish(schema)
  if (isErasable(schema)) return false
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def']
  switch (def.type) {
    case 'object': {
      const isNamed = isObject(value) && Object.keys(value).every((field) => Object.hasOwn(def.shape, field))
      return isNamed && Object.entries(def.shape).every(([field, inner]) => isSkeleton(inner, value[field]))
    }
    case 'array':
      return Array.isArray(value) && value.every((item) => isSkeleton(def.element, item))
    case 'optional':
      return isSkeleton(def.innerType, value)
    case 'union':
      return def.options.some((option) => isSkeleton(option, value))
    case 'record':
    case 'unknown':
      return false
    default:
      return schemaAccepts(schema, value)
  }
}

/** Whether redaction may leave nothing of what a schema describes. */
function mayVanish(schema: z.core.$ZodType): boolean {
  if (isErasable(schema)) return true
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def']
  if (def.type === 'array') return mayVanish(def.element)
  if (def.type === 'union') return def.options.some(mayVanish)
  return def.type === 'optional' || def.type === 'record' || def.type === 'unknown'
}

/** The kept part of `value` under `schema`; undefined when nothing of it stays. */
function keep(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined || isErasable(schema)) return undefined
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def']
  switch (def.type) {
    case 'object':
      return keepFields(def.shape, value)
    case 'array':
      return Array.isArray(value) ? keepItems(def.element, value) : undefined
    case 'optional':
      return keep(def.innerType, value)
    case 'union':
      return keepOption(def.options, value)
    case 'record':
    case 'unknown':
      return undefined
    default:
      return schemaAccepts(schema, value) ? value : undefined
  }
}

function keepFields(shape: Readonly<Record<string, z.core.$ZodType>>, value: unknown): unknown {
  if (!isObject(value)) return undefined
  const kept: Record<string, unknown> = {}
  for (const [field, inner] of Object.entries(shape)) {
    const left = keep(inner, Object.hasOwn(value, field) ? value[field] : undefined)
    if (left !== undefined) kept[field] = left
  }
  return kept
}

function keepItems(element: z.core.$ZodType, value: unknown[]): unknown[] | undefined {
  const kept = value.map((item) => keep(element, item)).filter((item) => item !== undefined)
  return kept.length > 0 || value.length === 0 ? kept : undefined
}

/** Of a union the option that keeps most speaks: a skeleton fits several, its own one best. */
function keepOption(options: readonly z.core.$ZodType[], value: unknown): unknown {
  const whole = options.find((option) => schemaAccepts(option, value))
  if (whole) return keep(whole, value)
  const kept = options.map((option) => keep(option, value)).filter((left) => left !== undefined)
  return kept.reduce<unknown>((best, left) => (size(left) > size(best) ? left : best), undefined)
}

function schemaAccepts(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success
}

function size(value: unknown): number {
  return value === undefined ? -1 : JSON.stringify(value).length
}

/** A refined or bounded atom is a copy that lost its mark: the mark is looked up along its origins. */
function isErasable(schema: z.core.$ZodType): boolean {
  for (let at: z.core.$ZodType | undefined = schema; at; at = at._zod.parent) {
    if (erasable.has(at)) return true
  }
  return false
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
