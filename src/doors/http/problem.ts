import type { Refusal, RefusalCode } from '#contract/refusals.ts'
import type { Locale } from '#words/locale.ts'
import { sayRefusal } from '#words/say.ts'
import { statusOf } from './refusal-status.ts'

/** What an answer carries that says no: problem details of RFC 9457, with every refusal in `errors`. */
export interface Problem {
  type: string
  status: number
  detail: string
  code: RefusalCode
  errors: ProblemError[]
}

export type ProblemError = Refusal & { detail: string }

export function problemOf(refusals: readonly Refusal[], locale: Locale): Problem {
  const [first] = refusals
  if (first === undefined) throw new Error('A refusal must say why.')
  const errors = refusals.map((refusal) => ({ ...refusal, detail: sayRefusal(locale, refusal) }))
  return {
    type: `urn:kept:refusal:${first.code}`,
    status: statusOf(refusals),
    detail: sayRefusal(locale, first),
    code: first.code,
    errors,
  }
}

export function problemAnswer(refusals: readonly Refusal[], locale: Locale): Response {
  const problem = problemOf(refusals, locale)
  const headers = new Headers({ 'content-type': 'application/problem+json', 'content-language': locale })
  for (const refusal of refusals) {
    if (refusal.code === 'access.too_often') headers.set('retry-after', String(refusal.params.seconds))
    if (refusal.code === 'store.busy') headers.set('retry-after', '1')
    // What is left of the body is not read: the next request needs a connection of its own.
    if (refusal.code === 'body.too_large') headers.set('connection', 'close')
    if (refusal.code === 'access.sign_in') headers.set('www-authenticate', 'Bearer realm="kept"')
  }
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
