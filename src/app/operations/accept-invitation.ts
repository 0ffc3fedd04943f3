import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { PASSWORD_MIN } from '#contract/set-up.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'accept-invitation'>> = async (acceptance, { ports, client = '' }) => {
  const { access } = ports
  const open = (await access?.invitationOf(acceptance.secret)) ?? null
  // Whoever holds no open link learns this alone, whatever else they sent.
  if (access === null || open === null) return { refusals: [refuse('invitation.over')] }
  const { password } = acceptance
  if (password.length < PASSWORD_MIN) return { refusals: [refuse('password.too_short', { least: PASSWORD_MIN })] }
  const isFirstOwner = open.role === 'owner' && !(await access.hasOwner())
  const refusal = await access.acceptInvitation(acceptance)
  if (refusal) return { refusals: [refusal] }
  // Whoever sits at the machine may invite the first owner too.
  if (isFirstOwner) ports.ownerMade()
  const signedIn = await access.signIn({ email: open.email, password, client })
  // They are a member whatever becomes of this first session; they can sign in themselves.
  return { value: { email: open.email }, cookies: signedIn.cookies ?? [] }
}
