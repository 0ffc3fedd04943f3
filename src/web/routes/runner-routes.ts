import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inside } from './inside.ts'
import { oneOf } from './search.ts'
import type { Search } from './search.ts'

// What is gone through step by step. An audit is no view of a client: the client's head would show the last rating.

const audit = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$account/audit',
  component: lazyRouteComponent(() => import('../screens/audit/audit-screen.tsx'), 'AuditScreen'),
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

export const runnerRoutes = [audit, checks, calibration] as const
