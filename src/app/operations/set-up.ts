import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { PASSWORD_MIN } from '#contract/set-up.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'set-up'>> = async (owner, { ports, client = '' }) => {
  const { access } = ports
  // Gone is told first: after set-up there is nothing left to learn here, not even what a good password is.
  if (access === null || (await access.hasOwner())) return { refusals: [refuse('set_up.gone')] }
  if (owner.password.length < PASSWORD_MIN) return { refusals: [refuse('password.too_short', { least: PASSWORD_MIN })] }
  const refusal = await access.setUp(owner)
  if (refusal) return { refusals: [refusal] }
  ports.ownerMade()
  const signedIn = await access.signIn({ ...owner, client })
  // The owner is made whatever becomes of this first session; they can sign in themselves.
  return { value: { email: owner.email.toLowerCase() }, cookies: signedIn.cookies ?? [] }
}
