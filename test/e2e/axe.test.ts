import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../world/chromium.ts'
import { complaintsOf, OWNER, readerOf, startKept, withSampleFirm } from './kept-server.ts'
import type { KeptServer, Look, SignedIn } from './kept-server.ts'

let browser: Browser
let server: KeptServer
let signedIn: SignedIn
beforeAll(async () => {
  server = await startKept()
  browser = await launchBrowser()
  signedIn = await withSampleFirm(server, browser)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

interface Screen {
  path: string
  ready: string
  open?: (page: Page) => Promise<void>
}

const press = (key: string) => async (page: Page) => {
  await page.keyboard.press(key)
  await page.locator('[role=dialog]').waitFor()
}

const SCREENS: Record<string, Screen> = {
  'sign-in': { path: '/sign-in', ready: 'form' },
  portfolio: { path: '/portfolio', ready: '.trust-marks' },
  'portfolio of a past day': { path: '/portfolio?asOf=2026-03-31', ready: '.trust-marks' },
  'portfolio filtered to nothing': { path: '/portfolio?query=nobody', ready: '.empty' },
  standing: { path: '/clients/tidewell', ready: '.ladder' },
  'standing with evidence': { path: '/clients/lantern?why=condition.L2a', ready: '.evidence-list .entry-link' },
  'standing not evidenced': { path: '/clients/marisol', ready: '.ladder' },
  timeline: { path: '/clients/lantern/timeline', ready: '.timeline-entry' },
  'timeline with an entry': {
    path: '/clients/lantern/timeline',
    ready: '.timeline-entry',
    open: async (page) => {
      await page.locator('.timeline-entry > button').nth(1).click()
      await page.locator('.entry-details').waitFor()
    },
  },
  'an entry about to be withdrawn': {
    path: '/clients/lantern/timeline',
    ready: '.timeline-entry',
    open: async (page) => {
      await page.locator('.timeline-entry > button').nth(1).click()
      await page.locator('.entry-details-acts button').nth(1).click()
      await page.locator('.consequences li').first().waitFor()
    },
  },
  'an entry about to be corrected': {
    path: '/clients/lantern/timeline',
    ready: '.timeline-entry',
    open: async (page) => {
      await page.locator('.timeline-entry > button').nth(1).click()
      await page.locator('.entry-details-acts button').first().click()
      await page.locator('.entry-fields').waitFor()
    },
  },
  import: { path: '/import', ready: '.drop-area' },
  'files about to be imported': {
    path: '/import',
    ready: '.drop-area',
    open: async (page) => {
      const file = join(import.meta.dirname, '..', 'data', 'atomic-crm', 'contacts_export.csv')
      await page.setInputFiles('input[type=file]', file)
      await page.locator('.import-rows li').first().waitFor()
    },
  },
  'an entry being written': {
    path: '/clients/lantern',
    ready: '.ladder',
    open: async (page) => {
      await press('c')(page)
      await page.locator('.pick-list input').fill('audit')
      await page.keyboard.press('Enter')
      await page.locator('.entry-form').waitFor()
    },
  },
  'kinds to choose from': { path: '/clients/lantern', ready: '.ladder', open: press('c') },
  'a day to choose': { path: '/portfolio', ready: '.trust-marks', open: press('d') },
  shortcuts: { path: '/portfolio', ready: '.trust-marks', open: press('Shift+?') },
  'no such client': { path: '/clients/nobody', ready: '.empty' },
}

const LOOKS: Look[] = [
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'zh', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'dark', width: 390 },
  { language: 'zh', theme: 'light', width: 390 },
]

describe.each(LOOKS)('in $language, $theme, at $width px', (look) => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await readerOf(browser, look, signedIn)
  })
  afterAll(() => context.close())

  test.each(Object.entries(SCREENS))('%s leaves nobody out', async (_, { path, ready, open }) => {
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    await page.goto(server.url + path)
    await page.locator(ready).first().waitFor()
    await open?.(page)
    expect(await violationsOf(page)).toEqual([])
    expect(complaints.filter((said) => !/404/.test(said))).toEqual([])
    await page.close()
  })
})

// These screens are there only while nobody has set the server up, or nothing is in it.
describe.each(LOOKS)('before anything, in $language, $theme, at $width px', (look) => {
  test('set-up and the empty portfolio leave nobody out', async () => {
    const empty = await startKept()
    const context = await readerOf(browser, look)
    const page = await context.newPage()
    await page.goto(empty.setUpUrl)
    await page.locator('form').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.locator('input').nth(1).fill(OWNER.name)
    await page.locator('input[type=email]').fill(OWNER.email)
    await page.locator('input[type=password]').fill(OWNER.password)
    await page.keyboard.press('Enter')
    await page.locator('.empty').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await context.close()
    await empty.stop()
  })
})
