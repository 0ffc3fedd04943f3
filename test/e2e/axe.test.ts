import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../world/chromium.ts'
import { complaintsOf, OWNER, readerOf, startKept, withSampleFirm } from './kept-server.ts'
import type { KeptServer, Look, SignedIn } from './kept-server.ts'
import { SCREENS } from './screens/all-screens.ts'
import type { Screen } from './screens/screen.ts'

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

// A screen is loaded once a language, and read wide, dark, and narrow: the look changes as it does for a reader whose
// evening comes, or who turns the screen. What is dark differs in its colours alone.
async function violationsOf(page: Page): Promise<string[]> {
  await look(page, { theme: 'light', width: 1280 })
  const wide = await read(page)
  await look(page, { theme: 'dark', width: 1280 })
  const dark = await read(page, ['color-contrast', 'link-in-text-block'])
  await look(page, { theme: 'light', width: 390 })
  return [...wide, ...dark, ...(await read(page))]
}

async function look(page: Page, { theme, width }: Pick<Look, 'theme' | 'width'>): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

async function read(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

// Its pictures are taken apart, by somebody who is not signed in.
const SIGN_IN: Screen = { name: 'sign-in', path: '/sign-in', ready: 'form' }

const LANGUAGES = ['en', 'zh'] as const

describe.each(LANGUAGES)('in %s', (language) => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await readerOf(browser, { language, theme: 'light', width: 1280 }, signedIn)
  })
  afterAll(() => context.close())

  const screens = [SIGN_IN, ...SCREENS.filter(({ isPictureOnly }) => !isPictureOnly)]
  test.each(screens)('$name leaves nobody out, wide, dark and narrow', async ({ path, ready, open }) => {
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
describe.each(LANGUAGES)('before anything, in %s', (language) => {
  test('set-up and the empty portfolio leave nobody out', async () => {
    const empty = await startKept()
    const context = await readerOf(browser, { language, theme: 'light', width: 1280 })
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
