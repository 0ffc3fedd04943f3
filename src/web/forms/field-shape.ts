import type { z } from 'zod'
import * as atoms from '#method/ledger/atoms.ts'
import { KINDS } from '#method/ledger/kinds.ts'
import type { Kind } from '#method/ledger/kinds.ts'

/** How a field is asked for. Which it is stands in the schemas: a field made of the `day` atom is a day. */
export type Control =
  | { type: 'text'; isLong: boolean; mayBeBlank?: true }
  | {
      type: 'day' | 'money' | 'number' | 'boolean' | 'zone' | 'person' | 'people' | 'party' | 'label' | 'ref' | 'level'
    }
  | { type: 'texts' | 'refs' }
  | { type: 'choice'; values: readonly string[] }
  | { type: 'group'; fields: readonly FieldShape[] }
  | { type: 'list'; item: Control }

export interface FieldShape {
  name: string
  isRequired: boolean
  control: Control
}

type Schema = z.core.$ZodType

/**
 * The fields of a kind's data, in the schema's order. A signal's own fields depend on which it is, so `signal` names it;
 * without one only the choice of it is asked for.
 */
export function fieldsOfKind(kind: Kind, signal?: string): FieldShape[] {
  const schema = KINDS[kind]
  if (kind !== 'signal') return fieldsOf(schema)
  const options = optionsOf(schema)
  const values = options.flatMap((option) => valuesOf(shapeOf(option)['signal']))
  const choice: FieldShape = { name: 'signal', isRequired: true, control: { type: 'choice', values } }
  const chosen = options.find((option) => valuesOf(shapeOf(option)['signal']).includes(signal ?? ''))
  return chosen ? [choice, ...fieldsOf(chosen).filter(({ name }) => name !== 'signal')] : [choice]
}

function fieldsOf(schema: Schema): FieldShape[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, inner]) => {
    const { schema: bare, isRequired } = unwrap(inner)
    const control = controlOf(bare)
    return control ? [{ name, isRequired, control }] : []
  })
}

function defOf(schema: Schema) {
  // Every schema of the ledger is one of zod's own; its definition says which.
  return schema._zod.def as z.core.$ZodTypes['_zod']['def']
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const def = defOf(schema)
  return def.type === 'object' ? def.shape : {}
}

function optionsOf(schema: Schema): readonly Schema[] {
  const def = defOf(schema)
  return def.type === 'union' ? def.options : []
}

function valuesOf(schema: Schema | undefined): string[] {
  if (!schema) return []
  const def = defOf(schema)
  if (def.type === 'enum') return Object.values(def.entries).map(String)
  return def.type === 'literal' ? def.values.map(String) : []
}

function unwrap(schema: Schema): { schema: Schema; isRequired: boolean } {
  const def = defOf(schema)
  if (def.type === 'optional' || def.type === 'default')
    return { schema: unwrap(def.innerType).schema, isRequired: false }
  return { schema, isRequired: true }
}

const BY_ATOM = new Map<Schema, Control>([
  [atoms.day, { type: 'day' }],
  [atoms.money, { type: 'money' }],
  [atoms.zone, { type: 'zone' }],
  [atoms.level15, { type: 'level' }],
  [atoms.person, { type: 'person' }],
  [atoms.party, { type: 'party' }],
  [atoms.member, { type: 'party' }],
  [atoms.ref, { type: 'ref' }],
  [atoms.label, { type: 'label' }],
  [atoms.name, { type: 'text', isLong: false }],
  [atoms.text, { type: 'text', isLong: true }],
  [atoms.blankable, { type: 'text', isLong: true, mayBeBlank: true }],
])

function controlOf(schema: Schema): Control | null {
  const known = BY_ATOM.get(schema)
  if (known) return known
  const def = defOf(schema)
  switch (def.type) {
    case 'enum':
      return { type: 'choice', values: valuesOf(schema) }
    case 'boolean':
    case 'number':
      return { type: def.type }
    case 'string':
      return { type: 'text', isLong: false }
    case 'array':
      return arrayControl(def.element)
    case 'object':
      return { type: 'group', fields: fieldsOf(schema) }
    case 'union':
      return unionControl(def.options)
    default:
      return null
  }
}

function arrayControl(element: Schema): Control | null {
  if (element === atoms.person) return { type: 'people' }
  if (element === atoms.ref) return { type: 'refs' }
  const item = controlOf(element)
  if (!item) return null
  return item.type === 'text' || item.type === 'label' ? { type: 'texts' } : { type: 'list', item }
}

/** Where a field may be written in several ways, the plainest is asked for: words before lists before structures. */
function unionControl(options: readonly Schema[]): Control | null {
  const controls = options.map(controlOf).filter((control) => control !== null)
  const isWords = ({ type }: Control) => type === 'text' || type === 'label' || type === 'ref' || type === 'person'
  return controls.find(isWords) ?? controls[0] ?? null
}
