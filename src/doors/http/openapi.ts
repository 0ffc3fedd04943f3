import { z } from 'zod'
import { KINDS } from '#method/ledger/kinds.ts'
import type { Operation } from '#contract/operation.ts'
import type { RefusalCode } from '#contract/refusals.ts'
import type { Locale } from '#words/locale.ts'
import { operationText } from '#words/operations.ts'
import type { OperationRoute } from './operation-route.ts'
import { operationRoutes } from './operation-route.ts'
import { statusOfCode } from './refusal-status.ts'

type Json = Record<string, unknown>

/** The whole HTTP interface as OpenAPI 3.1, derived from the contract: nothing is described twice. */
export function openApiOf({ version, locale }: { version: string; locale: Locale }): Json {
  const schemas: Json = {}
  const paths: Record<string, Json> = {}
  for (const route of operationRoutes()) {
    const path = `/api${route.operation.route.split(' ')[1] ?? ''}`
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describe(route, schemas, locale) }
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Kept',
      version,
      summary: operationText(locale).product,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: {
        ...schemas,
        Entry: entrySchema(ENTRY),
        SentEntry: entrySchema(SENT),
        Source: sourceSchema,
        Refusal: refusalSchema,
        Problem: problemSchema,
      },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'kept.session_token' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}

function describe({ name, operation, method, pathFields }: OperationRoute, schemas: Json, locale: Locale): Json {
  const input = schemaOf(operation.input, 'input', schemas)
  const texts = operationText(locale)
  return {
    operationId: name,
    summary: texts.summaries[name],
    security: operation.allow === 'anyone' ? [] : [{ session: [] }, { token: [] }],
    'x-allow': operation.allow,
    parameters: [...parametersOf(input, operation, { method, pathFields }), ...keyParameter(operation, method)],
    ...bodyOf(input, operation, { method, pathFields }),
    responses: {
      200: answerOf(operation, schemas),
      ...refusalAnswers(operation),
    },
  }
}

interface Carried {
  method: string
  pathFields: string[]
}

function parametersOf(input: Json, operation: Operation, { method, pathFields }: Carried): Json[] {
  const required = listOf(input['required'])
  return Object.entries(propertiesOf(input)).flatMap(([field, schema]) => {
    const inPath = pathFields.includes(field)
    if (!inPath && method === 'POST' && operation.takes === undefined) return []
    return [{ name: field, in: inPath ? 'path' : 'query', required: inPath || required.includes(field), schema }]
  })
}

const keyParameter = ({ effect, takes }: Operation, method: string): Json[] =>
  effect === 'writes' && method === 'POST' && takes === undefined
    ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 120 } }]
    : []

function bodyOf(input: Json, operation: Operation, { method, pathFields }: Carried): Json {
  if (method !== 'POST') return {}
  if (operation.takes === 'ledger') return requestBody('application/x-ndjson', { type: 'string' })
  if (operation.takes === 'files') {
    const files = { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } }
    return requestBody('multipart/form-data', { type: 'object', properties: { file: files }, required: ['file'] })
  }
  const properties = Object.fromEntries(
    Object.entries(propertiesOf(input)).filter(([field]) => !pathFields.includes(field)),
  )
  const required = listOf(input['required']).filter((field) => !pathFields.includes(field))
  if (Object.keys(properties).length === 0) return {}
  return requestBody(
    'application/json',
    { type: 'object', properties, required, additionalProperties: false },
    required.length > 0,
  )
}

const requestBody = (type: string, schema: Json, required = true): Json => ({
  requestBody: { required, content: { [type]: { schema } } },
})

function answerOf(operation: Operation, schemas: Json): Json {
  if (operation.gives === 'ledger') {
    return { description: 'OK', content: { 'application/x-ndjson': { schema: { type: 'string' } } } }
  }
  if (operation.gives === 'table') {
    return { description: 'OK', content: { 'text/csv': { schema: { type: 'string' } } } }
  }
  return {
    description: 'OK',
    content: { 'application/json': { schema: schemaOf(operation.output, 'output', schemas) } },
  }
}

/** What any operation may refuse beside its own refusals. */
const EVERYWHERE: readonly RefusalCode[] = ['entry.refused', 'access.other_host', 'store.busy', 'server.failed']

function refusalAnswers(operation: Operation): Json {
  const guarded: readonly RefusalCode[] = operation.allow === 'anyone' ? [] : ['access.sign_in', 'access.role']
  const changing: readonly RefusalCode[] = operation.effect === 'writes' ? ['access.other_origin', 'store.full'] : []
  const codes = [...EVERYWHERE, ...guarded, ...changing, ...operation.refusals]
  const statuses = [...new Set(codes.map((code) => statusOfCode(code)))].sort((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => {
      const description = codes.filter((code) => statusOfCode(code) === status).join(', ')
      return [status, { description, content: { 'application/problem+json': { schema: ref('Problem') } } }]
    }),
  )
}

/** A schema of ours as JSON Schema; named parts move to the components and are referred to. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const { $defs, ...own } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  for (const [name, part] of Object.entries($defs ?? {})) schemas[name] = pointed(part)
  const id = typeof own['id'] === 'string' ? own['id'] : undefined
  const made = pointed(own)
  if (id === undefined) return made
  schemas[id] = made
  return ref(id)
}

/** References that point into a schema's own parts, pointing into the components instead. */
function pointed(schema: unknown): Json {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  )
  const parsed: Json = JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'))
  return parsed
}

interface EntryParts {
  properties: Json
  required: readonly string[]
}

const SENT: EntryParts = {
  properties: {
    v: { const: 1 },
    id: { type: 'string', minLength: 1, maxLength: 200 },
    account: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
    at: { type: 'string', description: 'YYYY-MM-DD, or RFC 3339 with offset.' },
    by: { type: 'string' },
    source: ref('Source'),
    status: { enum: ['confirmed', 'proposed'] },
  },
  required: ['account', 'at'],
}

const ENTRY: EntryParts = {
  properties: { ...SENT.properties, recordedAt: { type: 'string', format: 'date-time' }, redacted: { const: true } },
  required: ['v', 'id', 'account', 'at', 'by'],
}

/** An entry: one shape a kind, whose `data` is the kind's own schema. */
function entrySchema({ properties, required }: EntryParts): Json {
  return {
    oneOf: Object.entries(KINDS).map(([kind, schema]) => ({
      title: kind,
      type: 'object',
      properties: { ...properties, kind: { const: kind }, data: schemaOf(schema, 'input', {}) },
      required: [...required, 'kind', 'data'],
      additionalProperties: false,
    })),
  }
}

const sourceSchema: Json = {
  type: 'object',
  properties: {
    type: { enum: ['manual', 'email', 'calendar', 'case', 'document', 'import', 'portal', 'agent'] },
    ref: { type: 'string' },
    url: { type: 'string' },
  },
  required: ['type', 'ref'],
  additionalProperties: false,
}

const refusalSchema: Json = {
  type: 'object',
  properties: {
    code: { type: 'string' },
    params: { type: 'object' },
    path: { type: 'string' },
    value: { type: ['string', 'null'] },
    expected: { type: 'object' },
    line: { type: 'integer' },
    column: { type: 'integer' },
    index: { type: 'integer' },
    detail: { type: 'string' },
  },
  required: ['code', 'detail'],
}

const problemSchema: Json = {
  type: 'object',
  properties: {
    type: { type: 'string', format: 'uri' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    errors: { type: 'array', items: ref('Refusal') },
  },
  required: ['type', 'status', 'detail', 'code', 'errors'],
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

function propertiesOf(schema: Json): Record<string, Json> {
  const { properties } = schema
  // JSON Schema's own shape; z.toJSONSchema of an object always has it.
  return (properties ?? {}) as Record<string, Json>
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
