import type { OperationRefusal } from '#contract/refusals.ts'
import type { Role } from '#contract/roles.ts'
import type { Caller } from './caller.ts'
import { hasOwner } from './database.ts'
import { acceptInvitation, invitationOf, invite, openInvitations, revokeInvitation } from './invitations.ts'
import type { Acceptance, InvitationWish, OpenInvitation } from './invitations.ts'
import { changeRole, membersOf, removeMember } from './members.ts'
import type { Member, MemberChange } from './members.ts'
import { changeName, changePassword, endOtherSessions, sessionsOf } from './own-sessions.ts'
import type { OwnSession, PasswordChange, PasswordWish } from './own-sessions.ts'
import { callerOfSession, signIn, signOut } from './sessions.ts'
import type { Credentials, SignedIn } from './sessions.ts'
import { createFirstOwner, newSetUpToken } from './set-up.ts'
import type { FirstOwner } from './set-up.ts'
import type { LibrarySettings, SignInLibrary } from './sign-in-library.ts'
import { loadSignInLibrary } from './sign-in-library.ts'
import { callerOfToken, createToken, revokeToken, tokensOf } from './tokens.ts'
import type { ListedToken, TokenWish } from './tokens.ts'

/** The people of a workspace, their sessions and their tokens. */
export interface Access {
  hasOwner: () => Promise<boolean>
  /** A new one-time token for set-up; the ones before it end. */
  newSetUpToken: () => Promise<string>
  setUp: (owner: FirstOwner) => Promise<OperationRefusal | null>
  signIn: (credentials: Credentials) => Promise<SignedIn>
  signOut: (cookie: string) => Promise<string[]>
  /** Whoever the `cookie` or the `authorization` header of a request speaks for; null for nobody. */
  callerOf: (headers: Pick<Headers, 'get'>) => Promise<{ caller: Caller; cookies: string[] } | null>
  /** Where whoever the cookie speaks for is signed in; and the ways to end that elsewhere. */
  sessionsOf: (cookie: string) => Promise<OwnSession[]>
  endOtherSessions: (cookie: string) => Promise<number>
  changePassword: (wish: Omit<PasswordWish, 'now'>) => Promise<PasswordChange>
  changeName: (wish: { userId: string; name: string }) => Promise<void>
  createToken: (wish: Omit<TokenWish, 'now'>) => Promise<{ secret: string; token: ListedToken }>
  tokensOf: (userId: string) => Promise<ListedToken[]>
  revokeToken: (which: { userId: string; id: string }) => Promise<boolean>
  members: () => Promise<Member[]>
  changeRole: (change: { email: string; role: Role }) => Promise<MemberChange>
  removeMember: (email: string) => Promise<MemberChange>
  invite: (wish: InvitationWish) => ReturnType<typeof invite>
  openInvitations: () => Promise<OpenInvitation[]>
  /** The invitation of a link; null where it is over. */
  invitationOf: (secret: string) => Promise<OpenInvitation | null>
  acceptInvitation: (acceptance: Acceptance) => Promise<OperationRefusal | null>
  revokeInvitation: (email: string) => Promise<boolean>
}

/** Opens the access database. The sign-in library behind it is loaded at the first call that needs it. */
export function openAccess(settings: LibrarySettings & { now: () => number }): Access {
  const { database, now } = settings
  let loading: Promise<SignInLibrary> | undefined
  const library = (): Promise<SignInLibrary> => (loading ??= load())
  const load = async (): Promise<SignInLibrary> => {
    try {
      return await loadSignInLibrary(settings)
    } catch (failure) {
      // The next request tries again: a database that was away for a moment must not lock everybody out for good.
      loading = undefined
      throw failure
    }
  }
  return {
    hasOwner: () => hasOwner(database),
    newSetUpToken: async () => newSetUpToken(await library(), now()),
    setUp: async (owner) => createFirstOwner(await library(), { owner, database, now: now() }),
    signIn: async (credentials) => signIn(await library(), credentials),
    signOut: async (cookie) => signOut(await library(), cookie),
    callerOf: async (headers) => callerOfHeaders(headers, library, now),
    sessionsOf: async (cookie) => sessionsOf(await library(), { cookie, now: now() }),
    endOtherSessions: async (cookie) => endOtherSessions(await library(), { cookie, now: now() }),
    changePassword: async (wish) => changePassword(await library(), { ...wish, now: now() }),
    changeName: async (wish) => changeName(await library(), wish),
    createToken: async (wish) => createToken(await library(), { ...wish, now: now() }),
    tokensOf: async (userId) => tokensOf(await library(), userId),
    revokeToken: async (which) => revokeToken(await library(), which),
    members: async () => membersOf(await library(), now()),
    changeRole: async (change) => changeRole(await library(), { ...change, database, now: now() }),
    removeMember: async (email) => removeMember(await library(), { email, database, now: now() }),
    invite: async (wish) => invite(await library(), { ...wish, database, now: now() }),
    openInvitations: async () => openInvitations(await library(), now()),
    invitationOf: async (secret) => invitationOf(await library(), { secret, now: now() }),
    acceptInvitation: async (acceptance) => acceptInvitation(await library(), { ...acceptance, database, now: now() }),
    revokeInvitation: async (email) => revokeInvitation(await library(), email),
  }
}

const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?kept\.session_token=/

async function callerOfHeaders(
  headers: Pick<Headers, 'get'>,
  library: () => Promise<SignInLibrary>,
  now: () => number,
): Promise<{ caller: Caller; cookies: string[] } | null> {
  // A program that names itself by a token is never also somebody's browser: the token alone decides.
  const authorization = headers.get('authorization')
  if (authorization !== null) {
    const secret = /^Bearer ([\w-]{20,100})$/i.exec(authorization)?.[1]
    const caller = secret === undefined ? null : await callerOfToken(await library(), secret, now())
    return caller && { caller, cookies: [] }
  }
  const cookie = headers.get('cookie')
  if (cookie === null || !SESSION_COOKIE.test(cookie)) return null
  return callerOfSession(await library(), cookie)
}
