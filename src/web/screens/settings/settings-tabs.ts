import type { ActId } from '../../keys/acts.ts'

interface SettingsTab {
  to: string
  /** The act that leads there: its name is the tab's. */
  act: ActId
}

/** The pages of the settings, in order. One line a page; the key of its act is its number. */
export const SETTINGS_TABS = [
  { to: '/settings/profile', act: 'settings.profile' },
  { to: '/settings/shortcuts', act: 'settings.shortcuts' },
  { to: '/settings/firm', act: 'settings.firm' },
  { to: '/settings/policy', act: 'settings.policy' },
  { to: '/settings/sources', act: 'settings.sources' },
  { to: '/settings/data', act: 'settings.data' },
  { to: '/settings/members', act: 'settings.members' },
] as const satisfies readonly SettingsTab[]
