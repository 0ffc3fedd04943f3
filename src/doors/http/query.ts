import { z } from 'zod'

/**
 * Turns a query's text into the values an input asks for: numbers, booleans, and lists from a name given several times.
 * What does not read as the type asked for stays text, so that the refusal can say what stood there.
 */
export function inputOfQuery(schema: z.ZodObject, query: URLSearchParams): Record<string, unknown> {
  const input: Record<string, unknown> = Object.create(null)
  for (const name of new Set(query.keys())) {
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
    input[name] = valueOf(field, query.getAll(name))
  }
  return { ...input }
}

function valueOf(field: z.core.$ZodType | undefined, texts: string[]): unknown {
  const inner = field === undefined ? undefined : unwrapped(field)
  const [first = ''] = texts
  if (inner instanceof z.ZodArray) return texts
  // A name given twice is no single value, and whoever sent it should hear so.
  if (texts.length > 1) return texts
  if (inner instanceof z.ZodNumber) return /^-?\d{1,15}(\.\d{1,10})?$/.test(first) ? Number(first) : first
  if (inner instanceof z.ZodBoolean) return first === 'true' ? true : first === 'false' ? false : first
  return first
}

function unwrapped(field: z.core.$ZodType): z.core.$ZodType {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodNullable) {
    return unwrapped(field._zod.def.innerType)
  }
  return field
}
