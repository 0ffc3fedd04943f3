import type { Page } from 'playwright-core'
import type { Screen } from './screen.ts'

export const runnerScreens: Screen[] = [
  { name: 'audit', path: '/clients/lantern/audit', ready: '.audit-entry', open: forgetDrafts, isWhole: true },
  { name: 'audit-sum', path: '/clients/ostara/audit', ready: '.audit-entry', open: answerAll, isWhole: true },
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
  { name: 'calibration', path: '/predictions/calibration', ready: '.calibration table', isWhole: true },
]

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
