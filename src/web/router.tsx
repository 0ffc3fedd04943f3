import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { sessionQuery, standingQuery } from './client/queries.ts'
import { readPortfolioSearch } from './screens/portfolio/portfolio-search.ts'
import { FailedScreen, MissingScreen, WaitingScreen } from './screens/shell/fallback-screens.tsx'
import { Shell } from './screens/shell/shell.tsx'

interface Context {
  queries: QueryClient
}

type Search = Readonly<Record<string, unknown>>
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: MissingScreen,
  validateSearch: (search: Search): { asOf?: string | undefined } =>
    isDay(search['asOf']) ? { asOf: search['asOf'] } : {},
})

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData({ ...sessionQuery, revalidateIfStale: true })
    if (session.needsSetUp) throw redirect({ to: '/set-up' })
    if (!session.caller) throw redirect({ to: '/sign-in', search: { next: location.href } })
  },
})

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/portfolio', search })
  },
})

const portfolio = createRoute({
  getParentRoute: () => inside,
  path: '/portfolio',
  validateSearch: readPortfolioSearch,
  component: lazyRouteComponent(() => import('./screens/portfolio/portfolio-screen.tsx'), 'PortfolioScreen'),
})

const client = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$account',
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, params, deps }) => {
    // Begun early, waited for on the screen itself: the frame stands at once.
    void context.queries.prefetchQuery(standingQuery(params.account, deps.asOf))
  },
  component: lazyRouteComponent(() => import('./screens/client/client-screen.tsx'), 'ClientScreen'),
})

const standing = createRoute({
  getParentRoute: () => client,
  path: '/',
  validateSearch: (search: Search): { why?: string | undefined } => ({ why: text(search['why']) }),
  component: lazyRouteComponent(() => import('./screens/client/standing-screen.tsx'), 'StandingScreen'),
})

const timeline = createRoute({
  getParentRoute: () => client,
  path: '/timeline',
  validateSearch: (search: Search): { kind?: string | undefined; entry?: string | undefined } => ({
    kind: text(search['kind']),
    entry: text(search['entry']),
  }),
  component: lazyRouteComponent(() => import('./screens/client/timeline-screen.tsx'), 'TimelineScreen'),
})

const imports = createRoute({
  getParentRoute: () => inside,
  path: '/import',
  component: lazyRouteComponent(() => import('./screens/import/import-screen.tsx'), 'ImportScreen'),
})

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  validateSearch: (search: Search): { token?: string | undefined } => ({ token: text(search['token']) }),
  component: lazyRouteComponent(() => import('./screens/access/set-up-screen.tsx'), 'SetUpScreen'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Search): { next?: string | undefined } => ({ next: text(search['next']) }),
  component: lazyRouteComponent(() => import('./screens/access/sign-in-screen.tsx'), 'SignInScreen'),
})

const routes = root.addChildren([
  inside.addChildren([home, portfolio, client.addChildren([standing, timeline]), imports]),
  setUp,
  signIn,
])

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: routes,
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: WaitingScreen,
    defaultErrorComponent: FailedScreen,
    defaultNotFoundComponent: MissingScreen,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
