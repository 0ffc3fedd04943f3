import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { invitationAnswer } from '../access/invitation-answer.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'invite-member'>> = async (wish, { ports, caller }) => {
  // A token that let people in would outlive its own end.
  if (ports.access === null || caller === null || caller.via === 'token') {
    return { refusals: [refuse('member.by_person')] }
  }
  const made = await ports.access.invite({ ...wish, by: caller.by })
  if (made.refusal) return { refusals: [made.refusal] }
  return { value: { secret: made.secret, invitation: invitationAnswer(made.invitation) } }
}
