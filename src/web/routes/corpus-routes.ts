import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readCorpusSearch } from '../screens/corpus/corpus-search.ts'
import { readFindSearch } from '../screens/search/search-search.ts'
import { inside } from './inside.ts'

const search = createRoute({
  getParentRoute: () => inside,
  path: '/search',
  validateSearch: readFindSearch,
  component: lazyRouteComponent(() => import('../screens/search/search-screen.tsx'), 'SearchScreen'),
})

const corpus = createRoute({
  getParentRoute: () => inside,
  path: '/corpus',
  validateSearch: readCorpusSearch,
  component: lazyRouteComponent(() => import('../screens/corpus/corpus-screen.tsx'), 'CorpusScreen'),
})

export const corpusRoutes = [search, corpus] as const
