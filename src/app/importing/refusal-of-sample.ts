import { refuse } from '#contract/refusals.ts'
import type { Refusal } from '#contract/refusals.ts'
import { workspacePurpose } from '#store/workspaces.ts'
import type { Ports } from '../ports.ts'

/** What is imported beside the sample firm would leave with it: refused, so that nothing of one's own is lost. */
export async function refusalOfSample({ store, workspace }: Ports): Promise<Refusal | null> {
  return (await workspacePurpose(store, workspace)) === 'sample' ? refuse('sample.open') : null
}
