import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inside } from './inside.ts'

const imports = createRoute({
  getParentRoute: () => inside,
  path: '/import',
  component: lazyRouteComponent(() => import('../screens/import/import-screen.tsx'), 'ImportScreen'),
})

export const importRoutes = [imports] as const
