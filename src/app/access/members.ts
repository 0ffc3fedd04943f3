import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'
import type { Role } from '#contract/roles.ts'
import type { AccessDatabase, Statement } from './database.ts'
import { changeTogether, LISTED_MAX } from './database.ts'
import type { SignInLibrary } from './sign-in-library.ts'
import { roleOf } from './tokens.ts'

/** Somebody who may sign in, and what of theirs a change of their role would end. */
export interface Member {
  email: string
  name: string
  role: Role
  since: Date
  ends: Ended
}

/** How much of somebody's ended, or would: what lets them in, and what they let others in with. */
export interface Ended {
  sessions: number
  tokens: number
  invitations: number
}

interface StoredUser {
  id: string
  email: string
  name: string
  role: string
  createdAt: Date
}

/** Everybody who may sign in, the longest here first. */
export async function membersOf({ context }: SignInLibrary, now: number): Promise<Member[]> {
  const where = [{ field: 'expiresAt', operator: 'gt' as const, value: new Date(now) }]
  const [users, sessions, tokens, invitations] = await Promise.all([
    context.adapter.findMany<StoredUser>({
      model: 'user',
      sortBy: { field: 'createdAt', direction: 'asc' },
      limit: LISTED_MAX,
    }),
    context.adapter.findMany<{ userId: string }>({ model: 'session', where, limit: LISTED_MAX }),
    context.adapter.findMany<{ userId: string }>({ model: 'apiToken', where, limit: LISTED_MAX }),
    context.adapter.findMany<{ invitedBy: string }>({ model: 'invitation', where, limit: LISTED_MAX }),
  ])
  return users.flatMap((user) => {
    const role = roleOf(user)
    if (role === null) return []
    const { id, email, name, createdAt: since } = user
    const ends = {
      sessions: sessions.filter(({ userId }) => userId === id).length,
      tokens: tokens.filter(({ userId }) => userId === id).length,
      invitations: invitations.filter(({ invitedBy }) => invitedBy === email).length,
    }
    return [{ email, name, role, since, ends }]
  })
}

interface Change {
  email: string
  database: AccessDatabase
  now: number
}

export type MemberChange = { ended: Ended; refusal?: undefined } | { refusal: OperationRefusal; ended?: undefined }

// An owner goes, or becomes less, only while there is another.
const ANOTHER_OWNER = `("role" <> 'owner' or (select count(*) from "user" where "role" = 'owner') > 1)`

/** Gives somebody another role. Whatever let them in with the one before ends with it; the same role changes nothing. */
export async function changeRole(
  { context }: SignInLibrary,
  { email: written, role, database, now }: Change & { role: Role },
): Promise<MemberChange> {
  const email = written.toLowerCase()
  const found = await context.internalAdapter.findUserByEmail(email)
  if (!found) return { refusal: refuse('member.unknown', { email }) }
  if (roleOf(found.user) === role) return { ended: { sessions: 0, tokens: 0, invitations: 0 } }
  const changed = await changeTogether(database, [
    {
      sql: `update "user" set "role" = ? where "id" = ? and (? = 'owner' or ${ANOTHER_OWNER})`,
      values: [role, found.user.id, role],
    },
    ...endings({ id: found.user.id, email, now }),
  ])
  return changed === null ? notWithout(context, email) : { ended: endedBy(changed) }
}

/** Takes somebody off the list: they can't sign in any more, and what they wrote stays theirs. */
export async function removeMember(
  { context }: SignInLibrary,
  { email: written, database, now }: Change,
): Promise<MemberChange> {
  const email = written.toLowerCase()
  const found = await context.internalAdapter.findUserByEmail(email)
  if (!found) return { refusal: refuse('member.unknown', { email }) }
  const { id } = found.user
  const changed = await changeTogether(database, [
    { sql: `update "user" set "role" = 'reader' where "id" = ? and ${ANOTHER_OWNER}`, values: [id] },
    ...endings({ id, email, now }),
    { sql: `delete from "account" where "userId" = ?`, values: [id] },
    { sql: `delete from "user" where "id" = ?`, values: [id] },
  ])
  return changed === null ? notWithout(context, email) : { ended: endedBy(changed) }
}

/** What has run out by itself goes first, and is not counted as ended. Invitations end too: their link is a way back in. */
function endings({ id, email, now }: { id: string; email: string; now: number }): Statement[] {
  const at = new Date(now).toISOString()
  return [
    { sql: `delete from "session" where "userId" = ? and "expiresAt" <= ?`, values: [id, at] },
    { sql: `delete from "apiToken" where "userId" = ? and "expiresAt" <= ?`, values: [id, at] },
    { sql: `delete from "invitation" where "expiresAt" <= ?`, values: [at] },
    { sql: `delete from "session" where "userId" = ?`, values: [id] },
    { sql: `delete from "apiToken" where "userId" = ?`, values: [id] },
    { sql: `delete from "invitation" where "invitedBy" = ?`, values: [email] },
  ]
}

function endedBy([, , , , sessions = 0, tokens = 0, invitations = 0]: readonly number[]): Ended {
  return { sessions, tokens, invitations }
}

/** Why a change found nothing to change: they are the last owner, unless somebody removed them in this very moment. */
async function notWithout(context: SignInLibrary['context'], email: string): Promise<MemberChange> {
  const isHere = (await context.internalAdapter.findUserByEmail(email)) !== null
  return { refusal: refuse(isHere ? 'member.last_owner' : 'member.unknown', { email }) }
}
