import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from './inside.ts'
import { text } from './search.ts'
import type { Search } from './search.ts'

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  validateSearch: (search: Search): { token?: string | undefined } => ({ token: text(search['token']) }),
  component: lazyRouteComponent(() => import('../screens/access/set-up-screen.tsx'), 'SetUpScreen'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Search): { next?: string | undefined } => ({ next: text(search['next']) }),
  component: lazyRouteComponent(() => import('../screens/access/sign-in-screen.tsx'), 'SignInScreen'),
})

// The secret stands behind the `#`: a browser sends that to nobody, and no log has it.
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../screens/access/invitation-screen.tsx'), 'InvitationScreen'),
})

export const accessRoutes = [setUp, signIn, invitation] as const
