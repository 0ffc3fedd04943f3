import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inside } from './inside.ts'
import { oneOf } from './search.ts'
import type { Search } from './search.ts'

const today = createRoute({
  getParentRoute: () => inside,
  path: '/today',
  validateSearch: (search: Search): { whose?: 'mine' | undefined } => ({ whose: oneOf(search['whose'], ['mine']) }),
  component: lazyRouteComponent(() => import('../screens/today/today-screen.tsx'), 'TodayScreen'),
})

export const todayRoutes = [today] as const
