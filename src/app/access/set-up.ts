import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'
import type { AccessDatabase } from './database.ts'
import { hasOwner } from './database.ts'
import { hashOfSecret, newSecret } from './secrets.ts'
import type { SignInLibrary } from './sign-in-library.ts'

const HOUR_MS = 3_600_000

export interface FirstOwner {
  token: string
  name: string
  email: string
  password: string
}

/** Makes the one-time token of this start; the ones before it end. It opens set-up for an hour. */
export async function newSetUpToken({ context }: SignInLibrary, now: number): Promise<string> {
  const token = newSecret('setup_')
  await context.adapter.deleteMany({
    model: 'setUpToken',
    where: [{ field: 'expiresAt', operator: 'gt', value: new Date(0) }],
  })
  await context.adapter.create({
    model: 'setUpToken',
    data: { hash: hashOfSecret(token), expiresAt: new Date(now + HOUR_MS) },
  })
  return token
}

/**
 * Creates the first owner. Whoever removes the token's row is the one who may: of two requests with one token, one is
 * refused. Once an owner exists it is refused for good, whatever the token.
 */
export async function createFirstOwner(
  { context }: SignInLibrary,
  { owner, database, now }: { owner: FirstOwner; database: AccessDatabase; now: number },
): Promise<OperationRefusal | null> {
  if (await hasOwner(database)) return refuse('set_up.gone')
  const taken = await context.adapter.deleteMany({
    model: 'setUpToken',
    where: [
      { field: 'hash', value: hashOfSecret(owner.token) },
      { field: 'expiresAt', operator: 'gt', value: new Date(now) },
    ],
  })
  if (taken === 0) return refuse('set_up.token')
  const email = owner.email.toLowerCase()
  // A set-up that was cut short left a person without a password behind, and nobody else can be there yet.
  const left = await context.internalAdapter.findUserByEmail(email)
  if (left) await context.internalAdapter.deleteUser(left.user.id)
  const password = await context.password.hash(owner.password)
  const user = await context.internalAdapter.createUser(
    { email, name: owner.name, emailVerified: true, role: 'reader' },
    { method: 'email-password' },
  )
  await context.internalAdapter.linkAccount({ userId: user.id, accountId: user.id, providerId: 'credential', password })
  // The role comes last: it is what ends set-up, and it must never end without somebody who can sign in.
  await context.internalAdapter.updateUser(user.id, { role: 'owner' })
  return null
}
