import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '#words/locale.ts'
import { webTexts } from '#words/web.ts'
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
  if (!answer.ok()) throw new Error(await answer.text())
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

// Each screen once, as it stands for the odd client.
const aboutOdd = (path: string) =>
  path.replace(/\/clients\/[^/?]+/, `/clients/${ODD_CLIENT}`).replace(/([?&]client=)[^&]+/, `$1${ODD_CLIENT}`)
const PATHS = [...new Set(SCREENS.map(({ path }) => aboutOdd(path)))].filter((path) => !path.includes('?why='))

test.each(PATHS)('odd texts break nothing at %s, wide and narrow', async (path) => {
  complaints.length = 0
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(server.url + path)
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => overflowing(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => overflowing(page)).toEqual([])
  // A guessed invitation and an initiative of another firm are refused, and the browser says so; nothing else is.
  const refused = path.startsWith('/invitation') ? /status of 403/ : path.includes('?at=') ? /status of 404/ : null
  expect(complaints.filter((said) => refused?.test(said) !== true)).toEqual([])
})

test('what was brought in is read back letter for letter', async () => {
  const answer = await context.request.get(`${server.url}/api/export/ledger`)
  const told = new Set<unknown>()
  const gather = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
    else told.add(value)
  }
  for (const line of (await answer.text()).trimEnd().split('\n')) gather(JSON.parse(line))
  expect(odd.texts.length).toBeGreaterThan(100)
  expect(odd.texts.filter((text) => !told.has(text))).toEqual([])
})

describe.each<{ language: Locale }>([{ language: 'en' }, { language: 'zh' }])('in $language', ({ language }) => {
  const { entry } = webTexts(language)
  beforeAll(async () => {
    const noted = { account: ODD_CLIENT, kind: 'note', at: '2026-11-20', data: { text: `Seen ${language}` } }
    await context.request.post(`${server.url}/api/entries`, { data: { entries: [noted] } })
  })
  const openCorrection = async () => {
    const own = await readerOf(browser, { language, theme: 'light', width: 1280 }, signedIn)
    const form = await own.newPage()
    await form.goto(`${server.url}/clients/${ODD_CLIENT}/timeline?kind=note`)
    await form.locator('.timeline-entry > button').first().click()
    await form.getByRole('button', { name: entry.correct, exact: true }).click()
    return { form, own, text: form.getByRole('dialog').locator('textarea').first() }
  }

  test('two people correct one entry at once: both are kept, and the later sees what the other wrote', async () => {
    const [one, other] = [await openCorrection(), await openCorrection()]
    await one.text.fill(`First ${language}`)
    await other.text.fill(`Second ${language}`)
    await one.form.getByRole('button', { name: entry.apply.correct }).click()
    await one.form.getByText(entry.done.correct).waitFor()
    await other.form.getByRole('button', { name: entry.apply.correct }).click()
    await other.form.locator('.notice').getByText(`First ${language}`).waitFor()
    expect(await other.text.inputValue()).toBe(`Second ${language}`)
    await other.form.getByRole('button', { name: entry.meanwhileSeen }).click()
    await other.form.getByRole('button', { name: entry.apply.correct }).click()
    await other.form.getByText(entry.done.correct).waitFor()
    const ledger = await (await context.request.get(`${server.url}/api/export/ledger`)).text()
    expect(['Seen', 'First', 'Second'].filter((word) => ledger.includes(`"${word} ${language}"`))).toHaveLength(3)
    await one.own.close()
    await other.own.close()
  })

  test('a day that does not exist is refused where it is typed, and nothing typed is lost', async () => {
    const { form, own, text } = await openCorrection()
    await text.fill('Typed by hand')
    const day = form.getByRole('dialog').getByLabel(entry.on, { exact: true })
    await day.fill('31/02')
    await day.blur()
    await expect.poll(() => day.getAttribute('aria-invalid')).toBe('true')
    expect(await form.getByRole('button', { name: entry.apply.correct }).isDisabled()).toBe(true)
    expect([await day.inputValue(), await text.inputValue()]).toEqual(['31/02', 'Typed by hand'])
    await own.close()
  })
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
