import type { Page } from 'playwright-core'
import { press } from './screen.ts'
import type { Screen } from './screen.ts'

export const writingScreens: Screen[] = [
  { name: 'capture', path: '/clients/lantern', ready: '.ladder', open: press('c') },
  {
    name: 'capture-line',
    path: '/clients/lantern',
    ready: '.ladder',
    open: writeLine('promised Maeve the pricing sheet by Friday'),
  },
  {
    name: 'capture-asked',
    path: '/portfolio',
    ready: 'table, .portfolio-list',
    open: writeLine('predict onboarding under 10 days by 31/02'),
  },
  { name: 'capture-chinese', path: '/clients/qinghe', ready: '.ladder', open: writeLine('答应下周三前把报价发给李总') },
  {
    name: 'capture-claim',
    path: '/clients/lantern',
    ready: '.ladder',
    open: writeLine('They have been with us for ten years.'),
  },
  { name: 'paste', path: '/paste', ready: '.paste', open: pasteMail },
  { name: 'paste-empty', path: '/paste', ready: '.paste' },
  { name: 'add-kind', path: '/clients/lantern', ready: '.ladder', open: openKinds },
  { name: 'add-claim', path: '/clients/lantern', ready: '.ladder', open: writeClaim },
  { name: 'add-audit', path: '/clients/lantern', ready: '.ladder', open: writeAudit },
]

function writeLine(line: string) {
  return async (page: Page): Promise<void> => {
    await page.evaluate(() => localStorage.removeItem('kept.drafts'))
    await press('c')(page)
    await page.locator('.capture-line input').fill(line)
    await page.locator('.captured-kinds').waitFor()
  }
}

const MAIL = `From: Maeve Brennan <maeve@lantern.example>
To: mara@harbourpine.example
Subject: Rollout

Hi Mara,

I'll send you the site list by Friday. Could you share the revised plan?
We decided to keep the Leeds office on the old contract.

Best regards,
Maeve`

async function pasteMail(page: Page): Promise<void> {
  await page.locator('.paste textarea').fill(MAIL)
  await page.locator('.proposal').first().waitFor()
}

async function openKinds(page: Page): Promise<void> {
  // A draft left by another screen of this list would open in place of the kinds.
  await page.evaluate(() => localStorage.clear())
  await press('c')(page)
  await page.locator('.capture-line input').waitFor()
  await page.keyboard.press('Control+/')
  await page.locator('.pick-list input').waitFor()
}

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
  await openKinds(page)
  await page.locator('.pick-list input').fill(kind)
  await page.keyboard.press('Enter')
  await page.locator('.entry-form').waitFor()
}
