import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { inside } from './inside.ts'

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyRouteComponent(() => import('../screens/settings/settings-screen.tsx'), 'SettingsScreen'),
})

const first = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/profile', replace: true })
  },
})

const profile = createRoute({
  getParentRoute: () => settings,
  path: '/profile',
  component: lazyRouteComponent(() => import('../screens/settings/profile-page.tsx'), 'ProfilePage'),
})

const shortcuts = createRoute({
  getParentRoute: () => settings,
  path: '/shortcuts',
  component: lazyRouteComponent(() => import('../screens/settings/shortcuts-page.tsx'), 'ShortcutsPage'),
})

const firm = createRoute({
  getParentRoute: () => settings,
  path: '/firm',
  component: lazyRouteComponent(() => import('../screens/settings/firm-page.tsx'), 'FirmPage'),
})

const policy = createRoute({
  getParentRoute: () => settings,
  path: '/policy',
  component: lazyRouteComponent(() => import('../screens/policy/policy-page.tsx'), 'PolicyPage'),
})

const data = createRoute({
  getParentRoute: () => settings,
  path: '/data',
  component: lazyRouteComponent(() => import('../screens/settings/data-page.tsx'), 'DataPage'),
})

export const settingsRoutes = [settings.addChildren([first, profile, shortcuts, firm, policy, data])] as const
