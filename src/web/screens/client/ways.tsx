import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useKeysOf } from '../../keys/keymap.ts'
import { ariaKeys } from '../../keys/press.ts'
import { Keys } from '../../parts/keys.tsx'
import { useClient } from './use-client.ts'

/** The screens that lead from a standing to what is done about it, each with the act whose key goes there. */
export const WAYS = {
  diagnose: { to: '/clients/$account/diagnose', act: 'client.diagnose' },
  coach: { to: '/clients/$account/coach', act: 'client.coach' },
  plan: { to: '/clients/$account/plan/new', act: 'client.new_plan' },
  audit: { to: '/clients/$account/audit', act: 'client.audit' },
  sla: { to: '/clients/$account/sla', act: 'client.sla' },
} as const

export type Way = keyof typeof WAYS

interface WayToProps {
  way: Way
  look?: 'main' | 'plain' | 'quiet'
  /** The entry of the coach's step, from which a plan begins. */
  step?: string
  /** Which of the next rung's moves it begins from, counted from 0. */
  play?: number
  children: ReactNode
}

/** A way there, as a link: it can be opened beside, and shared. */
export function WayTo({ way, look = 'quiet', step, play, children }: WayToProps) {
  const { account } = useClient()
  const { to, act } = WAYS[way]
  const keys = useKeysOf(act)
  return (
    <Link
      className={`button button-${look} no-print`}
      to={to}
      params={{ account }}
      search={({ asOf }) => ({
        asOf,
        ...(step === undefined ? {} : { step }),
        ...(play === undefined ? {} : { play }),
      })}
      aria-keyshortcuts={ariaKeys(keys)}
    >
      {children}
      <Keys keys={keys} />
    </Link>
  )
}
