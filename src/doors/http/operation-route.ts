import { OPERATIONS } from '#contract/operations.ts'
import type { OperationName } from '#contract/operations.ts'
import type { Operation } from '#contract/operation.ts'
import { refusal } from '#method/ledger/entry.ts'
import type { Refusal } from '#contract/refusals.ts'
import { readJsonBody } from './json-body.ts'
import { inputOfQuery } from './query.ts'

/** Where an operation is reached: the method, and the path as the router writes it. */
export interface OperationRoute {
  name: OperationName
  operation: Operation
  method: string
  path: string
  pathFields: string[]
}

/** The routes of all operations, from the contract. */
export function operationRoutes(): OperationRoute[] {
  return Object.entries(OPERATIONS).map(([name, operation]: [string, Operation]) => {
    const [method = '', template = ''] = operation.route.split(' ')
    const pathFields = [...template.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => field)
    // The keys of OPERATIONS are its names; Object.entries forgets that.
    return {
      name: name as OperationName,
      operation,
      method,
      path: `/api${template.replace(/\{(\w+)\}/g, ':$1')}`,
      pathFields,
    }
  })
}

export type ReadInput = { input: unknown; refusals?: undefined } | { refusals: Refusal[]; input?: undefined }

/** Gathers an operation's input from where the request carries it: the path, and the query or the body. */
export async function readInput(
  { operation, method, pathFields }: OperationRoute,
  request: Request,
  pathValue: (field: string) => string | undefined,
): Promise<ReadInput> {
  const fromPath = Object.fromEntries(pathFields.map((field) => [field, pathValue(field)]))
  if (method !== 'POST' || operation.takes !== undefined) {
    return merge(inputOfQuery(operation.input, new URL(request.url).searchParams), fromPath)
  }
  // Where nothing need be said, an empty body says it.
  if (isEmpty(request) && operation.input.safeParse(fromPath).success) return { input: fromPath }
  const body = await readJsonBody(request)
  return body.refusal ? { refusals: [body.refusal] } : merge(body.value, fromPath)
}

function isEmpty({ body, headers }: Request): boolean {
  const length = headers.get('content-length')
  if (body === null || length === '0') return true
  // The server gives every POST a body to read; where nothing announces one there is none.
  return length === null && !headers.has('transfer-encoding') && !headers.has('content-type')
}

function merge(sent: unknown, fromPath: Record<string, unknown>): ReadInput {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return { input: sent }
  const twice = Object.keys(fromPath).filter((field) => Object.hasOwn(sent, field))
  if (twice.length > 0)
    return { refusals: twice.map((field) => refusal(`$.${field}`, valueAt(sent, field), 'known_field')) }
  return { input: { ...sent, ...fromPath } }
}

function valueAt(sent: object, field: string): unknown {
  return Object.entries(sent).find(([key]) => key === field)?.[1]
}
