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

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

// Its pictures are taken apart, by somebody who is not signed in.
const SIGN_IN: Screen = { name: 'sign-in', path: '/sign-in', ready: 'form' }

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

  const screens = [SIGN_IN, ...SCREENS.filter(({ isPictureOnly }) => !isPictureOnly)]
  test.each(screens)('$name leaves nobody out', async ({ path, ready, open }) => {
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
