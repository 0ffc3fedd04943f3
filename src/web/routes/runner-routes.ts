import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readStepsSearch } from '../screens/review/steps-view.ts'
import type { StepsSearch } from '../screens/review/steps-view.ts'
import { inside } from './inside.ts'
import { day, oneOf, text } from './search.ts'
import type { Search } from './search.ts'

// What is gone through step by step. An audit is no view of a client: the client's head would show the last rating.

const audit = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$account/audit',
  component: lazyRouteComponent(() => import('../screens/audit/audit-screen.tsx'), 'AuditScreen'),
})

const sla = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$account/sla',
  // The slot of the rhythm that the review holds, where it was opened from one.
  validateSearch: (search: Search): { ritual?: string | undefined; slot?: string | undefined } => ({
    ritual: text(search['ritual']),
    slot: day(search['slot']),
  }),
  component: lazyRouteComponent(() => import('../screens/sla/sla-screen.tsx'), 'SlaScreen'),
})

const checks = createRoute({
  getParentRoute: () => inside,
  path: '/predictions',
  validateSearch: (search: Search): { whose?: 'mine' | undefined } => ({ whose: oneOf(search['whose'], ['mine']) }),
  component: lazyRouteComponent(() => import('../screens/checks/checks-screen.tsx'), 'ChecksScreen'),
})

const calibration = createRoute({
  getParentRoute: () => inside,
  path: '/predictions/calibration',
  component: lazyRouteComponent(() => import('../screens/checks/calibration-screen.tsx'), 'CalibrationScreen'),
})

const quarterOf = (search: Search): { quarter?: string | undefined } => {
  const quarter = text(search['quarter'])
  return { quarter: quarter !== undefined && /^[1-9]\d{3}-Q[1-4]$/.test(quarter) ? quarter : undefined }
}

const preRead = createRoute({
  getParentRoute: () => inside,
  path: '/review',
  validateSearch: quarterOf,
  component: lazyRouteComponent(() => import('../screens/review/preread-screen.tsx'), 'PreReadScreen'),
})

const sitting = createRoute({
  getParentRoute: () => inside,
  path: '/review/sitting',
  validateSearch: (search: Search): { quarter?: string | undefined } & StepsSearch => ({
    ...quarterOf(search),
    ...readStepsSearch(search),
  }),
  component: lazyRouteComponent(() => import('../screens/review/sitting-screen.tsx'), 'SittingScreen'),
})

const outcome = createRoute({
  getParentRoute: () => inside,
  path: '/review/outcome',
  validateSearch: quarterOf,
  component: lazyRouteComponent(() => import('../screens/review/outcome-screen.tsx'), 'OutcomeScreen'),
})

export const runnerRoutes = [audit, sla, checks, calibration, preRead, sitting, outcome] as const
