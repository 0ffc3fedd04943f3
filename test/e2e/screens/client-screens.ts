import type { Page } from 'playwright-core'
import type { Screen } from './screen.ts'

export const clientScreens: Screen[] = [
  { name: 'standing', path: '/clients/lantern', ready: '.ladder' },
  { name: 'standing-whole', path: '/clients/tidewell', ready: '.ladder', isWhole: true },
  { name: 'standing-evidence', path: '/clients/qinghe?why=condition.L2a', ready: '.evidence-list .entry-link' },
  { name: 'standing-unknown', path: '/clients/yunqi', ready: '.ladder', isWhole: true, isPictureOnly: true },
  { name: 'standing-not-evidenced', path: '/clients/marisol', ready: '.ladder' },
  { name: 'timeline', path: '/clients/lantern/timeline', ready: '.timeline-entry' },
  { name: 'timeline-entry', path: '/clients/kumquat/timeline', ready: '.timeline-entry', open: openEntry },
  { name: 'withdraw', path: '/clients/ostara/timeline', ready: '.timeline-entry', open: openWithdraw },
  { name: 'correct', path: '/clients/lantern/timeline', ready: '.timeline-entry', open: openCorrect },
  { name: 'client-agreement', path: '/clients/tidewell/agreement', ready: '.why-row', isWhole: true },
  { name: 'client-rhythm', path: '/clients/lantern/rhythm', ready: '.row-acts', isWhole: true },
  { name: 'client-delivery', path: '/clients/lantern/delivery', ready: '.thing-settled', isWhole: true },
  { name: 'client-plan', path: '/clients/lantern/plan', ready: '.missing-list', isWhole: true },
  { name: 'client-people', path: '/clients/lantern/people', ready: '.why-row' },
  { name: 'client-why', path: '/clients/lantern?why=rung.evidenced', ready: '.missing-list' },
  { name: 'missing', path: '/clients/nobody', ready: '.empty' },
]

async function openEntry(page: Page): Promise<void> {
  await page.locator('.timeline-entry > button').nth(2).click()
  await page.locator('.entry-details').waitFor()
}

async function openWithdraw(page: Page): Promise<void> {
  await page.locator('.timeline-entry > button').nth(1).click()
  await page.locator('.entry-details-acts button').nth(1).click()
  await page.locator('.consequences li').first().waitFor()
}

async function openCorrect(page: Page): Promise<void> {
  await page.locator('.timeline-entry > button').nth(1).click()
  await page.locator('.entry-details-acts button').first().click()
  await page.locator('.entry-fields').waitFor()
}
