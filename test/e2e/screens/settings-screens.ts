import type { Page } from 'playwright-core'
import type { Screen } from './screen.ts'

export const settingsScreens: Screen[] = [
  { name: 'settings-profile', path: '/settings/profile', ready: '.settings-facts' },
  { name: 'settings-shortcuts', path: '/settings/shortcuts', ready: '.shortcuts', isWhole: true },
  { name: 'settings-keys', path: '/settings/shortcuts', ready: '.shortcuts', open: recordKeys },
]

/** Keys that another act has already. */
async function recordKeys(page: Page): Promise<void> {
  await page.locator('.shortcut-change').nth(1).click()
  await page.locator('.key-recorder input').waitFor()
  await page.keyboard.press('d')
  await page.locator('.field-error').waitFor()
}
