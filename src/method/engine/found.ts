import type { KindData } from '../ledger/kinds.ts'
import type { Standing } from '../standing-types.ts'

export type Found = Omit<KindData['diagnosis.made'], 'done'>

/** What a diagnosis of this standing holds: the rung evidenced and claimed, and what L14's list still lacks. */
export function foundIn({ ladder }: Pick<Standing, 'ladder'>): Found {
  const { rung, claimed, verification } = ladder
  const open = verification.filter(({ done }) => !done).map(({ item }) => item.code)
  return { ...(rung === null ? {} : { rung }), ...(claimed === null ? {} : { claimed }), open }
}
