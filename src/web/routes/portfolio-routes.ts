import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readPortfolioSearch } from '../screens/portfolio/portfolio-search.ts'
import { inside } from './inside.ts'

const portfolio = createRoute({
  getParentRoute: () => inside,
  path: '/portfolio',
  validateSearch: readPortfolioSearch,
  component: lazyRouteComponent(() => import('../screens/portfolio/portfolio-screen.tsx'), 'PortfolioScreen'),
})

export const portfolioRoutes = [portfolio] as const
