import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { standingQuery } from '../client/queries.ts'
import { inside } from './inside.ts'
import { text } from './search.ts'
import type { Search } from './search.ts'

const client = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$account',
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, params, deps }) => {
    // Begun early, waited for on the screen itself: the frame stands at once.
    void context.queries.prefetchQuery(standingQuery(params.account, deps.asOf))
  },
  component: lazyRouteComponent(() => import('../screens/client/client-screen.tsx'), 'ClientScreen'),
})

const standing = createRoute({
  getParentRoute: () => client,
  path: '/',
  validateSearch: (search: Search): { why?: string | undefined } => ({ why: text(search['why']) }),
  component: lazyRouteComponent(() => import('../screens/client/standing/standing-screen.tsx'), 'StandingScreen'),
})

const timeline = createRoute({
  getParentRoute: () => client,
  path: '/timeline',
  validateSearch: (search: Search): { kind?: string | undefined; entry?: string | undefined } => ({
    kind: text(search['kind']),
    entry: text(search['entry']),
  }),
  component: lazyRouteComponent(() => import('../screens/client/timeline/timeline-screen.tsx'), 'TimelineScreen'),
})

const whyOf = (search: Search): { why?: string | undefined } => ({ why: text(search['why']) })

const agreement = createRoute({
  getParentRoute: () => client,
  path: '/agreement',
  validateSearch: whyOf,
  component: lazyRouteComponent(() => import('../screens/client/agreement/agreement-screen.tsx'), 'AgreementScreen'),
})

const rhythm = createRoute({
  getParentRoute: () => client,
  path: '/rhythm',
  validateSearch: whyOf,
  component: lazyRouteComponent(() => import('../screens/client/rhythm/rhythm-screen.tsx'), 'RhythmScreen'),
})

const plan = createRoute({
  getParentRoute: () => client,
  path: '/plan',
  validateSearch: whyOf,
  component: lazyRouteComponent(() => import('../screens/client/plan/plan-screen.tsx'), 'PlanScreen'),
})

const delivery = createRoute({
  getParentRoute: () => client,
  path: '/delivery',
  validateSearch: whyOf,
  component: lazyRouteComponent(() => import('../screens/client/delivery/delivery-screen.tsx'), 'DeliveryScreen'),
})

const people = createRoute({
  getParentRoute: () => client,
  path: '/people',
  validateSearch: whyOf,
  component: lazyRouteComponent(() => import('../screens/client/people/people-screen.tsx'), 'PeopleScreen'),
})

const diagnose = createRoute({
  getParentRoute: () => client,
  path: '/diagnose',
  validateSearch: whyOf,
  component: lazyRouteComponent(() => import('../screens/diagnose/diagnose-screen.tsx'), 'DiagnoseScreen'),
})

const coach = createRoute({
  getParentRoute: () => client,
  path: '/coach',
  validateSearch: (search: Search): { why?: string | undefined; again?: true | undefined } => ({
    ...whyOf(search),
    again: search['again'] === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('../screens/diagnose/coach-screen.tsx'), 'CoachScreen'),
})

const newPlan = createRoute({
  getParentRoute: () => client,
  path: '/plan/new',
  validateSearch: (
    search: Search,
  ): { why?: string | undefined; step?: string | undefined; play?: number | undefined } => ({
    ...whyOf(search),
    step: text(search['step']),
    play: typeof search['play'] === 'number' ? search['play'] : undefined,
  }),
  component: lazyRouteComponent(() => import('../screens/diagnose/new-plan-screen.tsx'), 'NewPlanScreen'),
})

export const clientRoutes = [
  client.addChildren([standing, timeline, agreement, rhythm, delivery, plan, people, diagnose, coach, newPlan]),
] as const
