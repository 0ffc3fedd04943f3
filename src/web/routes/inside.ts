import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router'
import { sessionQuery } from '../client/queries.ts'
import { MissingScreen } from '../screens/shell/fallback-screens.tsx'
import { HOME } from '../screens/shell/places.ts'
import { Shell } from '../screens/shell/shell.tsx'
import { day } from './search.ts'
import type { Search } from './search.ts'

export interface Context {
  queries: QueryClient
}

export const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: MissingScreen,
  // Every screen can be looked at from a past day.
  validateSearch: (search: Search): { asOf?: string | undefined } => {
    const asOf = day(search['asOf'])
    return asOf === undefined ? {} : { asOf }
  },
})

/** Where every screen for those who are signed in has its place: inside the frame. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData({ ...sessionQuery, revalidateIfStale: true })
    if (session.needsSetUp) throw redirect({ to: '/set-up' })
    if (!session.caller) throw redirect({ to: '/sign-in', search: { next: location.href } })
  },
})

export const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: ({ search }) => {
    throw redirect({ to: HOME, search })
  },
})
