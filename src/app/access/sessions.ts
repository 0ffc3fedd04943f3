import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'
import type { Caller } from './caller.ts'
import type { SignInLibrary } from './sign-in-library.ts'
import { CLIENT_HEADER, INSIDE } from './sign-in-library.ts'
import { roleOf } from './tokens.ts'

export interface Credentials {
  email: string
  password: string
  /** The address of whoever asks, for the limit on tries. */
  client: string
}

export type SignedIn = { cookies: string[]; refusal?: undefined } | { refusal: OperationRefusal; cookies?: undefined }

/**
 * Begins a session under a new id. It goes through the library's own front door and not around it, because that is where
 * the tries are counted.
 */
export async function signIn({ library }: SignInLibrary, { email, password, client }: Credentials): Promise<SignedIn> {
  const response = await library.handler(
    new Request(`${INSIDE}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CLIENT_HEADER]: client },
      body: JSON.stringify({ email, password }),
    }),
  )
  if (response.ok) return { cookies: response.headers.getSetCookie() }
  if (response.status === 429) {
    return { refusal: refuse('access.too_often', { seconds: Number(response.headers.get('x-retry-after')) || 60 }) }
  }
  if (response.status >= 500) throw new Error(`The sign-in library answered ${response.status}.`)
  return { refusal: refuse('access.wrong_password') }
}

/** Ends the session; the cookies it gives tell the browser to forget it. */
export async function signOut({ library }: SignInLibrary, cookie: string): Promise<string[]> {
  const response = await library.handler(
    new Request(`${INSIDE}/api/auth/sign-out`, { method: 'POST', headers: { cookie, origin: INSIDE } }),
  )
  return response.headers.getSetCookie()
}

/** Whoever the session of a cookie belongs to, with the cookies that prolong it when it is a day old. */
export async function callerOfSession(
  { library }: SignInLibrary,
  cookie: string,
): Promise<{ caller: Caller; cookies: string[] } | null> {
  const { response, headers } = await library.api.getSession({ headers: new Headers({ cookie }), returnHeaders: true })
  if (response === null) return null
  const { user } = response
  const role = roleOf(user)
  if (role === null) return null
  const caller: Caller = { via: 'session', by: user.email, name: user.name, role, userId: user.id }
  return { caller, cookies: headers.getSetCookie() }
}
