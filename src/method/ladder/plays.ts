import type { Rung, Signal } from '../ledger/signals.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
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

type Sector = 'saas' | 'professional_services' | 'manufacturing' | 'other'

/** L12, by sector and the rung it leads to. `enough`: that signal alone meets a condition of the rung. */
const PLAYS: Record<Sector, Partial<Record<Rung, readonly [PlayCode, Signal, boolean]>>> = {
  saas: {
    3: ['play.saas.planning', 'planning_attended', true],
    4: ['play.saas.integration', 'shared_stake', false],
    5: ['play.saas.advisory_board', 'advisory_seat', false],
  },
  professional_services: {
    3: ['play.services.benchmark', 'specific_insight', false],
    4: ['play.services.retained_advisory', 'shared_stake', false],
    5: ['play.services.introductions', 'introduced_upward', false],
  },
  manufacturing: {
    3: ['play.manufacturing.forecasting', 'specific_insight', false],
    4: ['play.manufacturing.capacity', 'joint_planning', true],
    5: ['play.manufacturing.design', 'designed_around_us', true],
  },
  other: {},
}

export function playsFor(sector: string | undefined, rung: Rung): Play[] {
  const play = PLAYS[isSector(sector) ? sector : 'other'][rung]
  if (!play) return []
  const [code, signal, enough] = play
  return [{ ...message(code), signal, enough }]
}

function isSector(name: string | undefined): name is Sector {
  return name !== undefined && Object.hasOwn(PLAYS, name)
}
