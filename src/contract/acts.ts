import { z } from 'zod'
import { namesThing } from '#method/acts/beginnings.ts'
import type { Naming } from '#method/acts/beginnings.ts'
import { refusalsOfKind } from '#method/acts/refusals-of-kind.ts'
import { isMoment, source } from '#method/ledger/entry.ts'
import { KINDS } from '#method/ledger/kinds.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { ACTS, ACT_VERBS } from './act-verbs.ts'
import type { ActVerb, KindOf } from './act-verbs.ts'
import { recordedAct } from './parts/entry-shape.ts'
import { account, entryId } from './parts/fields.ts'
import type { RefusalCode } from './refusals.ts'

/** What an act says beside the fields of its kind. */
const envelope = {
  account,
  at: z
    .string()
    .refine(isMoment, { error: 'day_or_instant' })
    .optional()
    .describe('When it happened: a day, YYYY-MM-DD, or a moment, RFC 3339 with offset. Now, where it is left out.'),
  source: source.optional().describe('Where it can be looked up: {type, ref, url?}.'),
  id: entryId.optional().describe('The id of the entry. Sent again under the same id, nothing is written twice.'),
  proposed: z.boolean().optional().describe('Lets it wait, and count for nothing, until a person confirms it.'),
}

const [firstOfSignals, ...otherSignals] = KINDS.signal.options
const shared = firstOfSignals.shape
/** A signal's fields side by side: which of them a signal has, the ledger's own reader judges. */
const signalShape = {
  ...ownFieldsOf(otherSignals),
  signal: z.enum(SIGNAL_NAMES),
  what: shared.what,
  people: shared.people,
}

function ownFieldsOf(options: readonly z.ZodObject[]): Record<string, z.ZodOptional> {
  const fields = options.flatMap(({ shape }) => Object.entries(shape))
  return Object.fromEntries(fields.map(([name, schema]) => [name, z.optional(schema)]))
}

type FieldsOf<K extends Kind> =
  (typeof KINDS)[K] extends z.ZodObject<infer Shape> ? Named<K, Shape> : typeof signalShape
type Named<K extends Kind, Shape extends z.core.$ZodShape> = K extends Naming
  ? { [Field in keyof Shape]: Field extends 'ref' ? z.ZodOptional<Shape[Field]> : Shape[Field] }
  : Shape

/** One act of the method: the same operation for every kind, but for its name and its fields. */
export interface ActOperation<V extends ActVerb = ActVerb> {
  name: V
  allow: 'member'
  effect: 'writes'
  route: `POST /accounts/{account}/acts/${V}`
  kind: KindOf<V>
  input: z.ZodObject<typeof envelope & FieldsOf<KindOf<V>>, z.core.$strict>
  output: typeof recordedAct
  refusals: readonly RefusalCode[]
}

function actOperation(verb: ActVerb) {
  const kind = ACTS[verb]
  return {
    name: verb,
    allow: 'member',
    effect: 'writes',
    route: `POST /accounts/{account}/acts/${verb}`,
    kind,
    input: z.strictObject({ ...envelope, ...fieldsOf(kind) }),
    output: recordedAct,
    refusals: refusalsOf(kind),
  }
}

function refusalsOf(kind: Kind): RefusalCode[] {
  const once = kind === 'account.opened' ? 'account.opened_already' : 'account.unknown'
  return ['entry.refused', 'entry.future', 'entry.repeated', once, ...refusalsOfKind(kind)]
}

function fieldsOf(kind: Kind): z.core.$ZodLooseShape {
  const schema = KINDS[kind]
  if (!(schema instanceof z.ZodObject)) return signalShape
  const { shape } = schema
  if (!namesThing(kind) || !('ref' in shape)) return shape
  return {
    ...shape,
    ref: shape.ref.optional().describe('What it is called from now on; the id of its entry, where it is left out.'),
  }
}

const made: Readonly<Record<string, unknown>> = Object.fromEntries(ACT_VERBS.map((verb) => [verb, actOperation(verb)]))

/** Every act of the method as an operation. */
// Each is made of its own verb's kind, which TypeScript does not follow through the list.
export const acts = made as { readonly [V in ActVerb]: ActOperation<V> }
