import { createHash } from 'node:crypto'
import type { EarlySignal } from '#method/portfolio/early-signals.ts'
import { precedentsOf } from '#method/portfolio/precedents.ts'
import type { Precedents } from '#method/portfolio/precedents.ts'
import type { Engagement } from '#method/portfolio/engagement.ts'
import type { PrecedentQuestion } from '#method/standing-portfolio.ts'
import { engagements } from '#store/engagements.ts'
import type { Outcome } from '#store/refusals.ts'
import { readStanding } from '#store/standings.ts'
import type { Ports } from '../ports.ts'

export interface FoundPrecedents extends Precedents {
  ours: Engagement
  names: ReadonlyMap<string, string>
  /** What was asked of the account already. */
  asked: readonly PrecedentQuestion[]
  outdated: number
}

/** P5: the precedents of an account, and what was asked of it already. */
export async function findPrecedents(account: string, ports: Ports): Promise<Outcome<FoundPrecedents>> {
  const { store, workspace } = ports
  const now = ports.now()
  const found = await engagements(store, { workspace, account }, { now })
  if (found.refusals) return found
  const read = await readStanding(store, workspace, account, { now })
  if (read.refusals) return read
  const { ours, past, outdated, policy } = found
  return {
    ...precedentsOf(ours, past, policy),
    ours,
    names: new Map(past.map((each) => [each.account, each.name])),
    asked: read.standing.precedents,
    outdated,
  }
}

/** The ref under which an early signal is asked: the same whenever it is asked, and nothing of its text can be read from it. */
export function questionRef(precedent: string, { text, risk }: EarlySignal): string {
  const told = text ?? risk ?? ''
  return `${precedent}/${risk ?? createHash('sha256').update(told).digest('hex').slice(0, 12)}`
}
