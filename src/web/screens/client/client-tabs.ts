import type { ActId } from '../../keys/acts.ts'

interface ClientTab {
  to: string
  /** The act that leads there: its name is the tab's. */
  act: ActId
}

/** The views of a client, in order. One line a view; the key of its act is its number. */
export const CLIENT_TABS = [
  { to: '/clients/$account', act: 'client.standing' },
  { to: '/clients/$account/timeline', act: 'client.timeline' },
  { to: '/clients/$account/agreement', act: 'client.agreement' },
  { to: '/clients/$account/rhythm', act: 'client.rhythm' },
  { to: '/clients/$account/delivery', act: 'client.delivery' },
  { to: '/clients/$account/plan', act: 'client.plan' },
  { to: '/clients/$account/people', act: 'client.people' },
] as const satisfies readonly ClientTab[]
