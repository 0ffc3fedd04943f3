import type { Page } from 'playwright-core'
import { press } from './screen.ts'
import type { Screen } from './screen.ts'

export const writingScreens: Screen[] = [
  { name: 'add-kind', path: '/clients/lantern', ready: '.ladder', open: press('c') },
  { name: 'add-claim', path: '/clients/lantern', ready: '.ladder', open: writeClaim },
  { name: 'add-audit', path: '/clients/lantern', ready: '.ladder', open: writeAudit },
]

async function writeClaim(page: Page): Promise<void> {
  await choose(page, 'claim')
  await page
    .locator('.entry-fields textarea')
    .first()
    .fill('They have been with us for ten years and can’t imagine switching.')
  await page.locator('.entry-form .notice').waitFor()
}

async function writeAudit(page: Page): Promise<void> {
  await choose(page, 'audit')
}

async function choose(page: Page, kind: string): Promise<void> {
  // A draft left by another screen of this list would open in place of the kinds.
  await page.evaluate(() => localStorage.clear())
  await press('c')(page)
  await page.locator('.pick-list input').fill(kind)
  await page.keyboard.press('Enter')
  await page.locator('.entry-form').waitFor()
}
