import { randomUUID } from 'node:crypto'
import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'
import type { Role } from '#contract/roles.ts'
import type { AccessDatabase } from './database.ts'
import { changeTogether, LISTED_MAX } from './database.ts'
import { hashOfSecret, newSecret } from './secrets.ts'
import type { SignInLibrary } from './sign-in-library.ts'
import { roleOf } from './tokens.ts'

const DAY_MS = 86_400_000
const INVITATION_DAYS = 7

/** An invitation as it is listed: everything but its secret, which is shown once and never kept. */
export interface OpenInvitation {
  email: string
  role: Role
  /** Who asked, as entries name them. */
  by: string
  createdAt: Date
  expiresAt: Date
}

interface StoredInvitation {
  hash: string
  email: string
  role: string
  invitedBy: string
  createdAt: Date
  expiresAt: Date
}

interface Inside {
  database: AccessDatabase
  now: number
}

export interface InvitationWish {
  email: string
  role: Role
  by: string
}

/** Makes the one secret that lets somebody in under an address. An earlier invitation of that address ends. */
export async function invite(
  { context }: SignInLibrary,
  { email: written, role, by, database, now }: InvitationWish & Inside,
): Promise<{ secret: string; invitation: OpenInvitation; refusal?: undefined } | { refusal: OperationRefusal }> {
  const email = written.toLowerCase()
  if (await context.internalAdapter.findUserByEmail(email)) return { refusal: refuse('member.exists', { email }) }
  const secret = newSecret('invite_')
  const times = { createdAt: new Date(now), expiresAt: new Date(now + INVITATION_DAYS * DAY_MS) }
  const [createdAt, expiresAt] = [times.createdAt.toISOString(), times.expiresAt.toISOString()]
  await changeTogether(database, [
    {
      sql: `insert into "invitation" ("id", "hash", "email", "role", "invitedBy", "createdAt", "expiresAt")
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict ("email") do update set "hash" = excluded."hash", "role" = excluded."role",
          "invitedBy" = excluded."invitedBy", "createdAt" = excluded."createdAt", "expiresAt" = excluded."expiresAt"`,
      values: [randomUUID(), hashOfSecret(secret), email, role, by, createdAt, expiresAt],
    },
  ])
  return { secret, invitation: { email, role, by, ...times } }
}

/** The invitations somebody could still follow, the latest first. */
export async function openInvitations({ context }: SignInLibrary, now: number): Promise<OpenInvitation[]> {
  const stored = await context.adapter.findMany<StoredInvitation>({
    model: 'invitation',
    where: [{ field: 'expiresAt', operator: 'gt', value: new Date(now) }],
    sortBy: { field: 'createdAt', direction: 'desc' },
    limit: LISTED_MAX,
  })
  return stored.flatMap(listed)
}

/** The invitation of a secret; null where it is over, whatever ended it. */
export async function invitationOf(
  { context }: SignInLibrary,
  { secret, now }: { secret: string; now: number },
): Promise<OpenInvitation | null> {
  const [stored] = await context.adapter.findMany<StoredInvitation>({
    model: 'invitation',
    where: [
      { field: 'hash', value: hashOfSecret(secret) },
      { field: 'expiresAt', operator: 'gt', value: new Date(now) },
    ],
    limit: 1,
  })
  return (stored && listed(stored)[0]) ?? null
}

function listed(stored: StoredInvitation): OpenInvitation[] {
  const { email, invitedBy: by, createdAt, expiresAt } = stored
  const role = roleOf(stored)
  return role === null ? [] : [{ email, role, by, createdAt, expiresAt }]
}

/** False where nobody of that address is invited. */
export async function revokeInvitation({ context }: SignInLibrary, email: string): Promise<boolean> {
  const where = [{ field: 'email', value: email.toLowerCase() }]
  return (await context.adapter.deleteMany({ model: 'invitation', where })) > 0
}

export interface Acceptance {
  secret: string
  name: string
  password: string
}

/**
 * Makes the invited a member. Whoever removes the invitation's row is the one who may: of two requests with one link, one
 * is refused. The row, the person and their password change together, so that a crash leaves all of it or none.
 */
export async function acceptInvitation(
  library: SignInLibrary,
  { secret, name, password, database, now }: Acceptance & Inside,
): Promise<OperationRefusal | null> {
  const open = await invitationOf(library, { secret, now })
  if (open === null) return refuse('invitation.over')
  const hash = await library.context.password.hash(password)
  const [id, at] = [randomUUID(), new Date(now).toISOString()]
  const changed = await changeTogether(database, [
    {
      sql: `delete from "invitation" where "hash" = ? and "expiresAt" > ?
        and not exists (select 1 from "user" where "user"."email" = "invitation"."email")`,
      values: [hashOfSecret(secret), at],
    },
    {
      sql: `insert into "user" ("id", "name", "email", "emailVerified", "role", "createdAt", "updatedAt")
        values (?, ?, ?, true, ?, ?, ?)`,
      values: [id, name, open.email, open.role, at, at],
    },
    {
      sql: `insert into "account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
        values (?, ?, 'credential', ?, ?, ?, ?)`,
      values: [randomUUID(), id, id, hash, at, at],
    },
  ])
  return changed === null ? refuse('invitation.over') : null
}
