import type { BrowserContext } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const kept = sampleFirm()
let context: BrowserContext

beforeAll(async () => {
  context = await readerOf(kept.browser, { language: 'zh', theme: 'light', width: 1280 }, kept.signedIn)
})

test.each([
  ['/today', 'main h1'],
  ['/portfolio', '.trust-marks'],
  ['/clients/lantern', '.ladder'],
])('a first visit to %s brings at most 250 kB of script, compressed', async (path, ready) => {
  // A browser that has seen nothing of it yet.
  const stranger = await readerOf(kept.browser, { language: 'zh', theme: 'light', width: 1280 }, kept.signedIn)
  const page = await stranger.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (!request.url().endsWith('.js')) return
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(kept.server.url + path)
  await page.locator(ready).first().waitFor()
  await page.waitForLoadState('networkidle')
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(50_000)
  expect(total).toBeLessThanOrEqual(250_000)
  await stranger.close()
})

test.each(['/today', '/portfolio', '/clients/lantern', '/clients/lantern/timeline'])(
  '%s comes without anything moving',
  async (path) => {
    const page = await context.newPage()
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(kept.server.url + path)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const shifts = await page.evaluate(() => ('shifts' in window ? (window.shifts as number[]) : [Number.NaN]))
    // What Google calls good is 0.1; these pages hold still.
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02)
    await page.close()
  },
)

test('nothing is asked of any other machine, and no font is missing', async () => {
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== kept.server.url) elsewhere.push(request.url())
  })
  await page.goto(`${kept.server.url}/clients/qinghe`)
  await page.waitForLoadState('networkidle')
  // The Chinese letters come after the first paint.
  const isThere = () => page.evaluate(() => document.fonts.check('500 20px "Noto Sans SC"', '清禾乳业'))
  await expect.poll(isThere, { timeout: 10_000 }).toBe(true)
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
  await page.close()
})

test('a server that does not answer is told of in place, and asked again on a word', async () => {
  const { problem, portfolio } = webTexts('zh')
  const page = await context.newPage()
  await page.goto(`${kept.server.url}/portfolio`)
  await page.locator('.trust-marks').first().waitFor()
  await page.route('**/api/portfolio*', (route) => route.abort())
  await page.getByRole('button', { name: portfolio.columns.valueAtRisk }).click()
  await page.getByText(problem.network).waitFor()
  await page.unroute('**/api/portfolio*')
  await page.getByRole('button', { name: problem.retry }).click()
  await expect.poll(() => page.getByText(problem.network).count()).toBe(0)
  await page.close()
})
