import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inside } from './inside.ts'

const paste = createRoute({
  getParentRoute: () => inside,
  path: '/paste',
  component: lazyRouteComponent(() => import('../screens/capture/paste-screen.tsx'), 'PasteScreen'),
})

export const captureRoutes = [paste] as const
