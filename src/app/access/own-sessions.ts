import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'
import type { SignInLibrary } from './sign-in-library.ts'
import { CLIENT_HEADER, INSIDE } from './sign-in-library.ts'

/** Where somebody is signed in. */
export interface OwnSession {
  begunAt: Date
  expiresAt: Date
  isThis: boolean
}

interface Asking {
  cookie: string
  now: number
}

/** The sessions of whoever the cookie speaks for, the latest first; those that are over are not among them. */
export async function sessionsOf(library: SignInLibrary, { cookie, now }: Asking): Promise<OwnSession[]> {
  const { userId, token } = await thisSession(library, cookie)
  const all = await library.context.internalAdapter.listSessions(userId)
  return all
    .filter(({ expiresAt }) => expiresAt.getTime() > now)
    .map((session) => ({
      begunAt: session.createdAt,
      expiresAt: session.expiresAt,
      isThis: session.token === token,
    }))
    .toSorted((a, b) => b.begunAt.getTime() - a.begunAt.getTime())
}

/** Ends all but the session of the cookie; says how many were still alive. */
export async function endOtherSessions(library: SignInLibrary, { cookie, now }: Asking): Promise<number> {
  const { userId, token } = await thisSession(library, cookie)
  const all = await library.context.internalAdapter.listSessions(userId)
  const others = all.filter((session) => session.token !== token)
  for (const other of others) await library.context.internalAdapter.deleteSession(other.token)
  return others.filter(({ expiresAt }) => expiresAt.getTime() > now).length
}

export interface PasswordWish extends Asking {
  current: string
  next: string
  /** The address of whoever asks, for the limit on tries. */
  client: string
}

export type PasswordChange =
  | { cookies: string[]; sessions: number; tokens: number; refusal?: undefined }
  | { refusal: OperationRefusal; cookies?: undefined }

/**
 * Changes the password of whoever the cookie speaks for, by the library's own front door, where the tries are counted.
 * Whoever knew the old password may hold a session or a token: all end, and this session goes on under a new id.
 */
export async function changePassword(library: SignInLibrary, wish: PasswordWish): Promise<PasswordChange> {
  const { cookie, current, next, client, now } = wish
  const { userId } = await thisSession(library, cookie)
  const before = await sessionsOf(library, { cookie, now })
  const response = await library.library.handler(
    new Request(`${INSIDE}/api/auth/change-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: INSIDE, [CLIENT_HEADER]: client },
      body: JSON.stringify({ currentPassword: current, newPassword: next, revokeOtherSessions: true }),
    }),
  )
  if (response.status === 429) {
    return { refusal: refuse('access.too_often', { seconds: Number(response.headers.get('x-retry-after')) || 60 }) }
  }
  if (response.status >= 500) throw new Error(`The sign-in library answered ${response.status}.`)
  if (!response.ok) return { refusal: refuse('password.wrong') }
  const where = [{ field: 'userId', value: userId }]
  const tokens = await library.context.adapter.deleteMany({ model: 'apiToken', where })
  return { cookies: response.headers.getSetCookie(), sessions: before.length - 1, tokens }
}

async function thisSession({ library }: SignInLibrary, cookie: string): Promise<{ userId: string; token: string }> {
  const found = await library.api.getSession({ headers: new Headers({ cookie }) })
  // Its session has just been let through; it can only have ended in between.
  if (found === null) throw new Error('The session ended while it was asked about.')
  return { userId: found.session.userId, token: found.session.token }
}

export async function changeName(
  { context }: SignInLibrary,
  { userId, name }: { userId: string; name: string },
): Promise<void> {
  await context.internalAdapter.updateUser(userId, { name })
}
