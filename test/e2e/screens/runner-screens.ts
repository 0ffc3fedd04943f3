import type { Page } from 'playwright-core'
import type { Screen } from './screen.ts'

export const runnerScreens: Screen[] = [
  { name: 'audit', path: '/clients/lantern/audit', ready: '.audit-entry', open: forgetDrafts, isWhole: true },
  { name: 'audit-sum', path: '/clients/ostara/audit', ready: '.audit-entry', open: answerAll, isWhole: true },
  { name: 'sla-review', path: '/clients/lantern/sla', ready: '.sla-form', isWhole: true },
  { name: 'sla-none', path: '/clients/havel/sla', ready: '.empty' },
  { name: 'checks', path: '/predictions', ready: '.check-row' },
  {
    name: 'checks-value',
    path: '/predictions',
    ready: '.check-row',
    open: async (page) => {
      await page.locator('.check-row [data-row]').first().focus()
      await page.keyboard.press('y')
      await page.locator('.check-form').waitFor()
    },
  },
  { name: 'review', path: '/review', ready: '.review-list li', isWhole: true },
  { name: 'review-sitting', path: '/review/sitting', ready: '.sitting-form', isWhole: true },
  {
    name: 'review-initiative',
    path: '/review/sitting?at=ferrovia%2Fi1',
    ready: '.sitting-form',
    open: sharpen,
    isWhole: true,
  },
  { name: 'review-outcome', path: '/review/outcome', ready: '.outcome table', isWhole: true },
  { name: 'calibration', path: '/predictions/calibration', ready: '.calibration table', isWhole: true },
]

async function sharpen(page: Page): Promise<void> {
  await page.locator('.options input').nth(1).check()
  await page.locator('.sitting-kill').waitFor()
}

/** What another look of this screen began is not gone on with. */
async function forgetDrafts(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await page.locator('.audit-entry').first().waitFor()
}

async function answerAll(page: Page): Promise<void> {
  await forgetDrafts(page)
  for (const rating of ['3', '4', '2']) {
    await page.locator('.audit-entry').first().waitFor()
    await page.keyboard.press(rating)
    if (rating !== '2') await page.locator('.audit-entry input').first().check()
    await page.keyboard.press('Control+Enter')
  }
  await page.locator('.audit-sum').waitFor()
}
