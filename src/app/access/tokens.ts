import type { Role } from '#contract/roles.ts'
import { ROLES, isAllowed } from '#contract/roles.ts'
import type { Caller } from './caller.ts'
import { LISTED_MAX } from './database.ts'
import { hashOfSecret, newSecret } from './secrets.ts'
import type { SignInLibrary } from './sign-in-library.ts'

const PREFIX = 'kept_'
const DAY_MS = 86_400_000

/** A token as it is listed: everything but the secret, which is shown once and never kept. */
export interface ListedToken {
  id: string
  name: string
  role: Role
  createdAt: Date
  expiresAt: Date
}

interface StoredToken extends ListedToken {
  hash: string
  userId: string
}

export interface TokenWish {
  userId: string
  name: string
  role: Role
  days: number
  now: number
}

export async function createToken(
  { context }: SignInLibrary,
  { userId, name, role, days, now }: TokenWish,
): Promise<{ secret: string; token: ListedToken }> {
  const secret = newSecret(PREFIX)
  const times = { createdAt: new Date(now), expiresAt: new Date(now + days * DAY_MS) }
  const stored = await context.adapter.create<Omit<StoredToken, 'id'>, StoredToken>({
    model: 'apiToken',
    data: { hash: hashOfSecret(secret), name, role, userId, ...times },
  })
  return { secret, token: { id: stored.id, name, role, ...times } }
}

export async function tokensOf({ context }: SignInLibrary, userId: string): Promise<ListedToken[]> {
  const stored = await context.adapter.findMany<StoredToken>({
    model: 'apiToken',
    where: [{ field: 'userId', value: userId }],
    sortBy: { field: 'createdAt', direction: 'desc' },
    limit: LISTED_MAX,
  })
  return stored.map(({ id, name, role, createdAt, expiresAt }) => ({ id, name, role, createdAt, expiresAt }))
}

/** Ends a token at once. False where this person has none of that id. */
export async function revokeToken(
  { context }: SignInLibrary,
  { userId, id }: { userId: string; id: string },
): Promise<boolean> {
  const where = [
    { field: 'id', value: id },
    { field: 'userId', value: userId },
  ]
  return (await context.adapter.deleteMany({ model: 'apiToken', where })) > 0
}

/** Whoever a token speaks for; null where it is unknown or past its day. It may never do more than its person may. */
export async function callerOfToken({ context }: SignInLibrary, secret: string, now: number): Promise<Caller | null> {
  if (!secret.startsWith(PREFIX)) return null
  const [stored] = await context.adapter.findMany<StoredToken>({
    model: 'apiToken',
    where: [
      { field: 'hash', value: hashOfSecret(secret) },
      { field: 'expiresAt', operator: 'gt', value: new Date(now) },
    ],
    limit: 1,
  })
  if (!stored) return null
  const user = await context.internalAdapter.findUserById(stored.userId)
  const own = user === null ? null : roleOf(user)
  if (user === null || own === null || !isRole(stored.role)) return null
  const role = isAllowed(stored.role, own) ? stored.role : own
  return { via: 'token', by: user.email, name: user.name, role, userId: user.id }
}

export function roleOf(user: object): Role | null {
  return 'role' in user && isRole(user.role) ? user.role : null
}

function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}
