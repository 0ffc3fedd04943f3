import type { SmallBookCode } from '#method/coach/codes.ts'
import { message } from '#method/message.ts'
import type { Message } from '#method/message.ts'
import { countClients } from '#store/account-lists.ts'
import { currentPolicy } from '#store/policies.ts'
import type { Outcome } from '#store/refusals.ts'
import type { Ports } from './ports.ts'

/** L15: what a workspace with few clients is told; null where there are enough for lessons across them. */
export async function smallBook({
  store,
  workspace,
}: Ports): Promise<Outcome<{ said: Message<SmallBookCode> | null }>> {
  const counted = await countClients(store, workspace)
  if (counted.refusals) return counted
  const current = await currentPolicy(store, workspace)
  if (current.refusals) return current
  const needed = current.policy.clientsMin
  const { clients } = counted
  return { said: clients < needed ? message('fit.few_clients', { clients, needed }) : null }
}
