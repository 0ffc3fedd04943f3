import type { Page } from 'playwright-core'
import type { Screen } from './screen.ts'

export const settingsScreens: Screen[] = [
  { name: 'settings-profile', path: '/settings/profile', ready: '.settings-list', isWhole: true },
  { name: 'settings-shortcuts', path: '/settings/shortcuts', ready: '.shortcuts', isWhole: true },
  { name: 'settings-keys', path: '/settings/shortcuts', ready: '.shortcuts', open: recordKeys },
  { name: 'settings-firm', path: '/settings/firm', ready: '.settings-list' },
  { name: 'settings-token', path: '/settings/firm', ready: '.settings-list', open: makeToken },
  { name: 'settings-policy', path: '/settings/policy', ready: '.setting' },
  { name: 'settings-preview', path: '/settings/policy', ready: '.setting', open: previewPolicy },
  { name: 'settings-plays', path: '/settings/policy', ready: '.setting', open: addPlay },
  { name: 'settings-sources', path: '/settings/sources', ready: '.sources' },
  { name: 'settings-silent', path: '/settings/sources?silent=true', ready: '.sources', isPictureOnly: true },
  { name: 'settings-data', path: '/settings/data', ready: '.settings-facts', open: verify, isWhole: true },
]

/** Keys that another act has already. */
async function recordKeys(page: Page): Promise<void> {
  await page.locator('.shortcut-change').nth(1).click()
  await page.locator('.key-recorder input').waitFor()
  await page.keyboard.press('d')
  await page.locator('.field-error').waitFor()
}

async function makeToken(page: Page): Promise<void> {
  await page.locator('.section-act button').first().click()
  await page.locator('.token-fields').waitFor()
}

/** A number that moves standings, and one that can't be. */
async function previewPolicy(page: Page): Promise<void> {
  await write(page, 'E5', '60')
  await page.locator('.beside-aside button.button-main').click()
  await page.locator('.policy-preview li').first().waitFor()
}

async function addPlay(page: Page): Promise<void> {
  await page.locator('.policy-tools input[type=search]').fill('L12')
  await page.locator('.plays > button').click()
  await page.locator('.play-fields').waitFor()
}

/** Writes into the first field of a rule. */
async function write(page: Page, rule: string, value: string): Promise<void> {
  await page.locator('.policy-tools input[type=search]').fill(rule)
  await page.locator('.setting-number input').first().fill(value)
}

async function verify(page: Page): Promise<void> {
  await page
    .locator('.section', { has: page.locator('[role=status]') })
    .getByRole('button')
    .first()
    .click()
  await page.locator('[role=status] p').first().waitFor()
}
