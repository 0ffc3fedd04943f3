import type { ActId } from '../../keys/acts.ts'
import type { IconName } from '../../parts/icon.tsx'

interface Place {
  to: string
  icon: IconName
  /** The act that leads there: its name is the place's. */
  act: ActId
}

/** Where one can go from everywhere, in order; the first is home. One line a place. */
export const PLACES = [
  { to: '/today', icon: 'today', act: 'go.today' },
  { to: '/portfolio', icon: 'book', act: 'go.portfolio' },
  { to: '/review', icon: 'review', act: 'go.review' },
  { to: '/predictions', icon: 'target', act: 'go.checks' },
  { to: '/corpus', icon: 'pages', act: 'go.corpus' },
  { to: '/search', icon: 'search', act: 'go.search' },
  { to: '/import', icon: 'import', act: 'go.import' },
  { to: '/settings', icon: 'settings', act: 'go.settings' },
] as const satisfies readonly Place[]

export const HOME = PLACES[0].to

/** How many of them stand at the foot of a phone's screen; the others are in its menu. */
export const PLACES_IN_REACH = 2
