import type { Rung, Signal } from '../ledger/signals.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import type { OwnPlay, Policy, Sector } from '../policy.ts'
import type { Play } from '../standing-types.ts'
import type { PlayCode, RequirementCode } from './codes.ts'

/** L11: the move up is operational; each rung asks for another way of working. */
export function requirementFor(rung: Rung): Message<RequirementCode> {
  const codes = {
    1: 'reliability',
    2: 'reliability',
    3: 'embedded_knowledge',
    4: 'shared_stakes',
    5: 'co_creation',
  } as const
  return message(codes[rung])
}

/** L12, by sector and the rung it leads to. */
const PLAYS: Record<Sector, Partial<Record<Rung, readonly [PlayCode, Signal]>>> = {
  saas: {
    3: ['play.saas.planning', 'planning_attended'],
    4: ['play.saas.integration', 'shared_stake'],
    5: ['play.saas.advisory_board', 'advisory_seat'],
  },
  professional_services: {
    3: ['play.services.benchmark', 'specific_insight'],
    4: ['play.services.retained_advisory', 'shared_stake'],
    5: ['play.services.introductions', 'introduced_upward'],
  },
  manufacturing: {
    3: ['play.manufacturing.forecasting', 'specific_insight'],
    4: ['play.manufacturing.capacity', 'joint_planning'],
    5: ['play.manufacturing.design', 'designed_around_us'],
  },
  other: {},
}

/** L12: the founding plays first, then the firm's own, in its order. */
export function playsFor(policy: Policy, sector: string | undefined, rung: Rung): Play[] {
  const own = isSector(sector) ? sector : 'other'
  const founding = PLAYS[own][rung]
  const added = policy.plays.filter((play) => play.sector === own && play.fromRung + 1 === rung)
  return [
    ...(founding ? [playOf(policy, rung, message(founding[0]), founding[1])] : []),
    ...added.map((play) => playOf(policy, rung, ownWords(play), play.signal)),
  ]
}

/** Written in one language, it is shown so in the other too. */
function ownWords({ text: { en, zh } }: OwnPlay): Message<PlayCode> {
  return message('play.own', { en: en ?? zh ?? '', zh: zh ?? en ?? '' })
}

function playOf(policy: Policy, rung: Rung, words: Message<PlayCode>, signal: Signal): Play {
  return { ...words, signal, enough: meetsAlone(policy, rung, signal) }
}

/** The signals of which one observation meets a condition of a rung (L3b, L4a, L4b, L5a–L5c). */
const MEETING: Partial<Record<Rung, readonly Signal[]>> = {
  3: ['planning_attended'],
  4: ['plans_shared_early', 'joint_planning'],
  5: ['asset_in_use', 'co_created', 'strategy_shaped', 'designed_around_us'],
}

/** Where the policy asks for both, co-creation and a strategy shaped each meet only half of L5b. */
function meetsAlone({ coCreationBoth }: Policy, rung: Rung, signal: Signal): boolean {
  const isHalf = coCreationBoth && (signal === 'co_created' || signal === 'strategy_shaped')
  return !isHalf && (MEETING[rung]?.includes(signal) ?? false)
}

function isSector(name: string | undefined): name is Sector {
  return name !== undefined && Object.hasOwn(PLAYS, name)
}
