import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { SOURCE_TYPES } from '#method/ledger/source-types.ts'
import type { SourceType } from '#method/ledger/source-types.ts'
import { inside } from './inside.ts'
import { oneOf } from './search.ts'
import type { Search } from './search.ts'

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

const sources = createRoute({
  getParentRoute: () => settings,
  path: '/sources',
  validateSearch: (search: Search): { type?: SourceType | undefined; silent?: true | undefined } => ({
    type: oneOf(search['type'], SOURCE_TYPES),
    silent: search['silent'] === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('../screens/settings/sources-page.tsx'), 'SourcesPage'),
})

const data = createRoute({
  getParentRoute: () => settings,
  path: '/data',
  component: lazyRouteComponent(() => import('../screens/settings/data-page.tsx'), 'DataPage'),
})

const members = createRoute({
  getParentRoute: () => settings,
  path: '/members',
  component: lazyRouteComponent(() => import('../screens/settings/members-page.tsx'), 'MembersPage'),
})

export const settingsRoutes = [
  settings.addChildren([first, profile, shortcuts, firm, policy, sources, data, members]),
] as const
