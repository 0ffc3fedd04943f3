import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../world/chromium.ts'
import { complaintsOf, readerOf, startKept, withOwner } from './kept-server.ts'
import type { KeptServer, SignedIn } from './kept-server.ts'
import { ODD_CLIENT, oddLedger } from './odd-texts.ts'
import { SCREENS } from './screens/all-screens.ts'

let browser: Browser
let server: KeptServer
let signedIn: SignedIn
let context: BrowserContext
let page: Page
let complaints: string[]
const odd = oddLedger()
beforeAll(async () => {
  server = await startKept()
  browser = await launchBrowser()
  signedIn = await withOwner(server, browser)
  context = await readerOf(browser, { language: 'en', theme: 'light', width: 1280 }, signedIn)
  page = await context.newPage()
  complaints = complaintsOf(page)
  const answer = await context.request.post(`${server.url}/api/import/ledger`, {
    data: odd.lines,
    headers: { 'content-type': 'application/x-ndjson' },
  })
  expect([answer.status(), await answer.text()]).toEqual([200, expect.stringContaining('"faults":[]')])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

// Each screen once, as it stands for the odd client.
const PATHS = [...new Set(SCREENS.map(({ path }) => path.replace(/\/clients\/[^/?]+/, `/clients/${ODD_CLIENT}`)))].filter(
  (path) => !path.includes('?why='),
)

test.each(PATHS)('odd texts break nothing at %s, wide and narrow', async (path) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(server.url + path)
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => overflowing(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => overflowing(page)).toEqual([])
  expect(complaints).toEqual([])
})

/** What reaches out of the page to its side, unless it scrolls in a frame of its own. */
function overflowing(shown: Page): Promise<string[]> {
  return shown.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const { scrollWidth } = document.documentElement
    if (scrollWidth <= window.innerWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > window.innerWidth + 1)
      .slice(0, 4)
      .map((element) => `${element.tagName}.${element.className} ${(element.textContent ?? '').slice(0, 30)}`)
  })
}
