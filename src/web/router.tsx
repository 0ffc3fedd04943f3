import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { accessRoutes } from './routes/access-routes.ts'
import { captureRoutes } from './routes/capture-routes.ts'
import { clientRoutes } from './routes/client-routes.ts'
import { corpusRoutes } from './routes/corpus-routes.ts'
import { importRoutes } from './routes/import-routes.ts'
import { home, inside, root } from './routes/inside.ts'
import { portfolioRoutes } from './routes/portfolio-routes.ts'
import { runnerRoutes } from './routes/runner-routes.ts'
import { settingsRoutes } from './routes/settings-routes.ts'
import { todayRoutes } from './routes/today-routes.ts'
import { FailedScreen, MissingScreen, WaitingScreen } from './screens/shell/fallback-screens.tsx'

// One file an area; here they only come together.
const routes = root.addChildren([
  inside.addChildren([
    home,
    ...todayRoutes,
    ...portfolioRoutes,
    ...clientRoutes,
    ...captureRoutes,
    ...importRoutes,
    ...corpusRoutes,
    ...runnerRoutes,
    ...settingsRoutes,
  ]),
  ...accessRoutes,
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
