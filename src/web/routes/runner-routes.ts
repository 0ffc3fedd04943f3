import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inside } from './inside.ts'

// What is gone through step by step. An audit is no view of a client: the client's head would show the last rating.

const audit = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$account/audit',
  component: lazyRouteComponent(() => import('../screens/audit/audit-screen.tsx'), 'AuditScreen'),
})

export const runnerRoutes = [audit] as const
