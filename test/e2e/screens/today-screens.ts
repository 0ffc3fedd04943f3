import type { Screen } from './screen.ts'
import { press } from './screen.ts'

export const todayScreens: Screen[] = [
  { name: 'today', path: '/today', ready: '.today-row' },
  {
    name: 'today-snooze',
    path: '/today',
    ready: '.today-row',
    open: async (page) => {
      await page.locator('[data-late] [data-row]').first().focus()
      await press('s')(page)
    },
  },
]
