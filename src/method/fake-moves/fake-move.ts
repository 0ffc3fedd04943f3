import type { Signal } from '#method/ledger/signals.ts'

/** L8: The look-alikes this library knows by itself, `[D]` for designed. */
export type FakeMoveId =
  'accessible' | 'tenure' | 'satisfaction' | 'trend_report' | 'discount' | 'marketing' | 'cant_imagine'

export interface FakeMove {
  id: FakeMoveId
  /** The highest rung a claim that tells no more than this is compatible with. */
  ceiling: 1 | 2 | 3 | 4
  /** Acts that would count where this does not. */
  instead: readonly Signal[]
}

export const FAKE_MOVES: readonly FakeMove[] = [
  // They can be reached; what counts is that they call us, to think.
  { id: 'accessible', ceiling: 2, instead: ['client_called_first'] },
  // Time is not depth.
  { id: 'tenure', ceiling: 2, instead: ['inside_access', 'specific_insight'] },
  // It rates delivery: above it stand what they tell us before we ask, and what we saw before they did.
  { id: 'satisfaction', ceiling: 2, instead: ['bad_news_shared', 'specific_insight'] },
  // Everybody gets the same one.
  { id: 'trend_report', ceiling: 2, instead: ['specific_insight'] },
  // Neither insight nor shared investment.
  { id: 'discount', ceiling: 1, instead: ['specific_insight', 'shared_stake'] },
  // It shows both names and stakes nothing.
  { id: 'marketing', ceiling: 3, instead: ['joint_planning', 'shared_stake'] },
  // A feeling until their own work is built around ours.
  { id: 'cant_imagine', ceiling: 4, instead: ['designed_around_us'] },
]
