import { press } from './screen.ts'
import type { Screen } from './screen.ts'

export const frameScreens: Screen[] = [
  { name: 'palette', path: '/clients/lantern', ready: '.ladder', open: press('Control+k') },
  {
    name: 'palette-typed',
    path: '/clients/lantern',
    ready: '.ladder',
    open: async (page) => {
      await press('Control+k')(page)
      await page.getByRole('combobox').fill('te')
      await page.getByRole('option').first().waitFor()
    },
  },
  { name: 'shortcuts', path: '/portfolio', ready: '.trust-marks', open: press('?') },
  { name: 'as-of', path: '/portfolio', ready: '.trust-marks', open: press('d') },
]
