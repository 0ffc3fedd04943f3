/** The signal catalog (E2): what an observation speaks to, whose act it is, and the highest rung it can support. */

export type Dimension = 'information_flow' | 'substitutability' | 'problem_source' | 'meeting_cadence'
export const DIMENSIONS: readonly Dimension[] = [
  'information_flow',
  'substitutability',
  'problem_source',
  'meeting_cadence',
]

export type Rung = 1 | 2 | 3 | 4 | 5

export interface SignalMeaning {
  dimension: Dimension | null
  actor: 'us' | 'client' | 'both'
  /** The highest rung an observation of this signal can support; null where it supports none. */
  supports: Rung | null
  /** Speaks against the relationship: it counts even where nothing about it can be checked, and outlives redaction. */
  negative?: true
}

const table = {
  stated_need_met: { dimension: 'problem_source', actor: 'us', supports: 1 },
  praise: { dimension: 'information_flow', actor: 'client', supports: 2 },
  generic_content: { dimension: 'problem_source', actor: 'us', supports: 2 },
  alternatives_evaluated: { dimension: 'substitutability', actor: 'client', supports: null, negative: true },
  alternatives_dropped: { dimension: 'substitutability', actor: 'client', supports: 2 },
  renewed_without_tender: { dimension: 'substitutability', actor: 'client', supports: 2 },
  retained_by_discount: { dimension: 'substitutability', actor: 'client', supports: null, negative: true },
  bad_news_shared: { dimension: 'information_flow', actor: 'client', supports: 3 },
  inside_access: { dimension: 'information_flow', actor: 'client', supports: 3 },
  bad_news_elsewhere: { dimension: 'information_flow', actor: 'client', supports: null, negative: true },
  specific_insight: { dimension: 'problem_source', actor: 'us', supports: 3 },
  problem_found_first: { dimension: 'problem_source', actor: 'us', supports: 3 },
  planning_attended: { dimension: 'meeting_cadence', actor: 'us', supports: 3 },
  new_problem_space: { dimension: 'problem_source', actor: 'client', supports: 3 },
  client_called_first: { dimension: 'meeting_cadence', actor: 'client', supports: 4 },
  plans_shared_early: { dimension: 'information_flow', actor: 'client', supports: 4 },
  shared_after_public: { dimension: 'information_flow', actor: 'client', supports: 1, negative: true },
  asked_to_frame: { dimension: 'problem_source', actor: 'client', supports: 4 },
  joint_planning: { dimension: 'meeting_cadence', actor: 'both', supports: 4 },
  shared_stake: { dimension: 'substitutability', actor: 'both', supports: 4 },
  introduced_upward: { dimension: 'meeting_cadence', actor: 'client', supports: 5 },
  advisory_seat: { dimension: 'meeting_cadence', actor: 'both', supports: 5 },
  co_created: { dimension: 'problem_source', actor: 'both', supports: 5 },
  strategy_shaped: { dimension: 'problem_source', actor: 'us', supports: 5 },
  asset_in_use: { dimension: 'substitutability', actor: 'client', supports: 5 },
  designed_around_us: { dimension: 'substitutability', actor: 'client', supports: 5 },
  social: { dimension: 'meeting_cadence', actor: 'both', supports: null },
  heroics: { dimension: null, actor: 'us', supports: null, negative: true },
} as const satisfies Record<string, SignalMeaning>

export type Signal = keyof typeof table
export const SIGNALS: Readonly<Record<Signal, SignalMeaning>> = table
export const SIGNAL_NAMES = Object.keys(table) as [Signal, ...Signal[]]
