import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readFindSearch } from '../screens/search/search-search.ts'
import { inside } from './inside.ts'

const search = createRoute({
  getParentRoute: () => inside,
  path: '/search',
  validateSearch: readFindSearch,
  component: lazyRouteComponent(() => import('../screens/search/search-screen.tsx'), 'SearchScreen'),
})

export const corpusRoutes = [search] as const
