import type { InputOf, OutputOf } from '#contract/operation.ts'
import type { OPERATIONS } from '#contract/operations.ts'
import { RequestProblem } from './problem.ts'
import { ROUTES } from './routes.ts'
import type { CalledOperation } from './routes.ts'
import type { Problem } from './shapes.ts'

type Contract = typeof OPERATIONS
export type Input<Name extends CalledOperation> = InputOf<Contract[Name]>
export type Output<Name extends CalledOperation> = OutputOf<Contract[Name]>

interface CallOptions {
  signal?: AbortSignal
  /** Lets the server know a request that it has had before, so that nothing is written twice. */
  key?: string
}

/**
 * Calls an operation of the server. Throws a RequestProblem when it refuses, can't be reached or answers with nonsense.
 * Sentences in answers come in the document's language.
 */
export async function call<Name extends CalledOperation>(
  name: Name,
  input: Input<Name>,
  options: CallOptions = {},
): Promise<Output<Name>> {
  const { path, init } = requestOf(name, input, options)
  return send(path, init)
}

/** A request whose headers can be added to. */
export interface Sent extends Omit<RequestInit, 'headers'> {
  headers: Record<string, string>
}

/** Where an operation is called and what is sent there. */
export function requestOf<Name extends CalledOperation>(
  name: Name,
  input: Input<Name>,
  { key, ...others }: CallOptions,
): { path: string; init: Sent } {
  const { method, path, rest } = address(ROUTES[name], input)
  const told = { ...headers(), ...(key === undefined ? {} : { 'idempotency-key': key }) }
  const init = { method, headers: told, ...others }
  if (method === 'POST') {
    const sent = { ...told, 'content-type': 'application/json' }
    return { path, init: { ...init, headers: sent, body: JSON.stringify(rest) } }
  }
  const query = queryOf(rest)
  return { path: query === '' ? path : `${path}?${query}`, init }
}

/** Sends a body that is not JSON (files, a ledger) to a route of the contract. */
export async function upload<T>(
  path: string,
  body: BodyInit,
  options: CallOptions & { type?: string } = {},
): Promise<T> {
  const { type, ...rest } = options
  const sent = type === undefined ? headers() : { ...headers(), 'content-type': type }
  return send(`/api${path}`, { method: 'POST', headers: sent, body, ...rest })
}

function headers(): Record<string, string> {
  return { accept: 'application/json', 'accept-language': document.documentElement.lang }
}

function address(route: string, input: object): { method: string; path: string; rest: Record<string, unknown> } {
  const rest: Record<string, unknown> = { ...input }
  const [method = 'GET', template = ''] = route.split(' ')
  const path = template.replace(/\{(\w+)\}/g, (_, field: string) => {
    const value = rest[field]
    delete rest[field]
    return encodeURIComponent(String(value))
  })
  return { method, path: `/api${path}`, rest }
}

function queryOf(fields: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    // A list is its name given several times.
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) query.append(name, String(item))
    }
  }
  return query.toString()
}

/** What the server answers; that it can't be reached is a problem like any other. */
export function reached(path: string, init: RequestInit): Promise<Response> {
  return fetch(path, init).catch((failure: unknown) => {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw new RequestProblem('unreachable')
  })
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  const response = await reached(path, init)
  const body: unknown = await response.json().catch(() => null)
  // The contract's own tests hold the server to the shapes; here the answer is taken at its word.
  if (response.ok) return body as T
  if (isProblem(body)) throw new RequestProblem('refused', body)
  throw new RequestProblem(response.status >= 500 ? 'broken' : 'unreachable')
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'errors' in body && Array.isArray(body.errors)
}
