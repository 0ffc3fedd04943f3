import type { OperationOf } from '#contract/operations.ts'
import { formatInstant } from '#method/time/instant.ts'
import { invitationAnswer } from '../access/invitation-answer.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'members'>> = async (_input, { ports, caller }) => {
  if (ports.access === null) return { value: { members: [], invitations: [] } }
  const [members, invitations] = [await ports.access.members(), await ports.access.openInvitations()]
  const isOwner = caller?.role === 'owner'
  return {
    value: {
      members: members.map(({ email, name, role, since, ends }) => ({
        email,
        name,
        role,
        since: formatInstant(since.getTime()),
        ends: isOwner ? ends : null,
      })),
      invitations: invitations.map(invitationAnswer),
    },
  }
}
