import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { firmOf } from '#store/firms.ts'
import { invitationAnswer } from '../access/invitation-answer.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'read-invitation'>> = async ({ secret }, { ports }) => {
  const open = (await ports.access?.invitationOf(secret)) ?? null
  if (open === null) return { refusals: [refuse('invitation.over')] }
  const { name } = await firmOf(ports.store, ports.workspace)
  return { value: { firm: name, invitation: invitationAnswer(open) } }
}
