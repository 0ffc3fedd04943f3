import { compareFacts } from '#method/history/fact.ts'
import type { History } from '#method/history/history.ts'
import { factsOfKind } from '#method/history/history.ts'
import { accountTold } from '#method/history/account-told.ts'
import { leadOf } from '#method/agreement/lead.ts'
import { worthOn } from '#method/rates.ts'
import { annualValue, inBase, liveContracts } from '#method/portfolio/contracts.ts'
import type { Contract } from '#method/portfolio/contracts.ts'
import { assess } from '#method/standing.ts'
import type { Standing } from '#method/standing-types.ts'
import { formatDay } from '#method/time/day.ts'
import { formatInstant, parseInstant } from '#method/time/instant.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { glanceOf } from './glance.ts'
import { NEVER } from './schema.ts'
import type { PortfolioRow, StandingRow } from './schema.ts'
import { standingLists } from './standing-lists.ts'
import type { StandingLists } from './standing-lists.ts'

/** All that is stored of one account's standing. */
export interface StandingRows {
  standing: StandingRow
  portfolio: PortfolioRow
  lists: StandingLists
}

export interface Owner {
  workspace: string
  account: string
}

/** Works out the standing at `now` and what portfolios and lists of due items show of it. */
export function standingRows(owner: Owner, history: History, now: EpochMs): StandingRows {
  const standing = assess(history, { asOf: formatInstant(now), now })
  const validUntil = standing.validUntil === null ? NEVER : (parseInstant(standing.validUntil) ?? now)
  return {
    standing: {
      ...owner,
      as_of: now,
      valid_until: validUntil,
      policy: standing.policy,
      body: JSON.stringify(standing),
    },
    portfolio: portfolioRow(owner, { history, standing, now }),
    lists: standingLists(owner, { history, standing, now }),
  }
}

/** A value below every known one, so that what is unknown sorts before what is low and after what is high. */
export const UNKNOWN = -1
export const UNKNOWN_GAP = -100
const NO_END = '9999-12-31'

/** What a sorting key that is never null means: null where it stands for something unknown. */
export function known<T extends string | number>(value: T): T | null {
  return value === UNKNOWN || value === UNKNOWN_GAP || value === '' || value === NO_END ? null : value
}

interface Worked {
  history: History
  standing: Standing
  now: EpochMs
}

function portfolioRow(owner: Owner, { history, standing, now }: Worked): PortfolioRow {
  const { state, ladder, trust, commitments, cadence, asset } = standing
  const today = history.zone.dayOf(now)
  const live = liveContracts(history, today)
  const name = nameOf(history) ?? owner.account
  const risk = asset.valueAtRisk
  return {
    ...owner,
    name,
    name_key: name.normalize('NFKC').toLowerCase(),
    state: state.named ?? '',
    rung: ladder.rung ?? UNKNOWN,
    claimed: ladder.claimed ?? UNKNOWN,
    gap: ladder.gap ?? UNKNOWN_GAP,
    bottleneck: trust.primaryConstraint ?? '',
    adherence: cadence.adherence ?? UNKNOWN,
    kept_us: commitments.us.keptRate ?? UNKNOWN,
    kept_client: commitments.client.keptRate ?? UNKNOWN,
    risk_amount: risk?.amount ?? null,
    risk_currency: risk?.currency ?? null,
    risk_base: risk === null ? UNKNOWN : baseAmount(risk, { history, now }),
    contract_end: contractEnd(live) ?? NO_END,
    lead: leadOf(history) ?? '',
    risks: standing.risks.filter(({ accepted }) => accepted === null).length,
    sector: accountTold(history, 'sector') ?? '',
    value_base: (live.length === 0 ? null : inBase(history, live, today)) ?? UNKNOWN,
    glance: JSON.stringify(glanceOf(standing, annualValue(history, live, today))),
  }
}

function baseAmount({ amount, currency }: { amount: string; currency: string }, at: Omit<Worked, 'standing'>): number {
  const worth = worthOn(at.history.policy, currency, at.history.zone.dayOf(at.now))
  return worth === null ? UNKNOWN : Number(amount) * worth
}

/** The first day on which a live contract ends. */
function contractEnd(live: readonly Contract[]): string | null {
  const first = Math.min(...live.map(({ end }) => end ?? Infinity))
  return first === Infinity ? null : formatDay(first)
}

/** The account's name, as told last. */
export function nameOf(history: History): string | null {
  const told = [...factsOfKind(history, 'account.opened'), ...factsOfKind(history, 'account.changed')]
  return (
    told
      .filter((fact) => fact.data.name !== undefined)
      .sort(compareFacts)
      .at(-1)?.data.name ?? null
  )
}
