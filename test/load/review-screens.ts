// The quarterly review and the map of a book of ten thousand: what a person waits for, and what others wait for meanwhile.
import type { Page, Response } from 'playwright-core'
import { atMost, median, timedAsync } from './timing.ts'
import type { Figure } from './timing.ts'

const ROUNDS = 5

/** A screen, and what is on it once it can be used. */
interface Screen {
  name: string
  path: string
  ready: string
}

const SCREENS: Screen[] = [
  { name: 'Pre-read of the quarter', path: '/review', ready: '.review-list li' },
  { name: 'Sitting of the quarter', path: '/review/sitting', ready: '.sitting-form' },
  { name: 'Outcome of the quarter', path: '/review/outcome', ready: '.outcome :is(table, .empty)' },
  { name: 'Map of the portfolio', path: '/portfolio?view=map', ready: '.map-figure' },
]

export async function reviewScreens(page: Page, url: string): Promise<Figure[]> {
  return [
    ...(await firstLook(page, url)),
    ...(await waits(page, url)),
    await stepping(page, url),
    await elements(page, url),
  ]
}

/** The first look at what moved reads every ledger: how long it takes, and how long others wait while it goes on. */
async function firstLook(page: Page, url: string): Promise<Figure[]> {
  const looking = page.context().request.get(`${url}/api/review/moves?limit=50`, { timeout: 300_000 })
  const waited: number[] = []
  let isDone = false
  const took = timedAsync(async () => {
    await looking
    isDone = true
  })
  while (!isDone) {
    waited.push(await timedAsync(() => page.context().request.get(`${url}/api/session`)))
    await page.waitForTimeout(50)
  }
  const first = (await took) / 1000
  const again = await timedAsync(() => page.context().request.get(`${url}/api/review/moves?limit=50`))
  return [
    atMost(100, {
      name: 'a small answer meanwhile, while every ledger is read for what moved, ms',
      got: median(waited),
      note: `median of ${waited.length}; the slowest ${Math.max(...waited).toFixed(0)}`,
    }),
    atMost(1, {
      name: 'what moved in the quarter, once it was looked at, s',
      got: again / 1000,
      note: `the first look took ${first.toFixed(1)} s, and says how far it has come`,
    }),
  ]
}

async function waits(page: Page, url: string): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const screen of SCREENS) {
    await visit(page, url, screen)
    const times: number[] = []
    for (let i = 0; i < ROUNDS; i++) times.push(await timedAsync(() => visit(page, url, screen)))
    const asked = await askedBy(page, url, screen)
    figures.push(
      atMost(1, {
        name: `${screen.name} can be used on a second visit, s`,
        got: median(times) / 1000,
        note: `median of ${ROUNDS}; the slowest ${(Math.max(...times) / 1000).toFixed(2)}; ${asked}`,
      }),
    )
  }
  return figures
}

async function visit(page: Page, url: string, { path, ready }: Screen): Promise<void> {
  await page.goto(url + path, { waitUntil: 'commit' })
  await page.locator(ready).first().waitFor()
  // The page answers keys: the sheet of shortcuts opens.
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
}

/** How many requests of operations a visit makes until nothing more is asked, and how much they bring. */
async function askedBy(page: Page, url: string, { path, ready }: Screen): Promise<string> {
  const bodies: Promise<number>[] = []
  const listen = (response: Response) => {
    if (!response.url().startsWith(`${url}/api/`)) return
    // An answer that was given up has no body to be counted.
    const size = response.body().then(
      (body) => body.length,
      () => 0,
    )
    bodies.push(size)
  }
  // What an earlier page asked for is gone with it.
  await page.goto(url + path, { waitUntil: 'commit' })
  page.on('response', listen)
  await page.locator(ready).first().waitFor()
  await page.waitForLoadState('networkidle')
  page.off('response', listen)
  const bytes = (await Promise.all(bodies)).reduce((sum, length) => sum + length, 0)
  return `${bodies.length} requests, ${Math.round(bytes / 1024)} kB`
}

/** From the key that leaves a step for later to the next one. */
async function stepping(page: Page, url: string): Promise<Figure> {
  await page.goto(`${url}/review/sitting`)
  const head = page.locator('.sitting-head h2')
  await head.waitFor()
  await page.waitForLoadState('networkidle')
  const times: number[] = []
  for (let i = 0; i < ROUNDS * 4; i++) {
    const name = (await head.textContent()) ?? ''
    const others = page.locator('.sitting-head h2').filter({ hasNotText: name })
    times.push(
      await timedAsync(async () => {
        await page.keyboard.press('n')
        await others.waitFor()
      }),
    )
    await page.waitForLoadState('networkidle')
  }
  return atMost(100, {
    name: 'the next step of a sitting, ms',
    got: median(times),
    note: `median of ${times.length}; the slowest ${Math.max(...times).toFixed(0)}`,
  })
}

async function elements(page: Page, url: string): Promise<Figure> {
  await page.goto(`${url}/portfolio?view=map`)
  await page.locator('.map-figure').waitFor()
  const got = await page.locator('.map-figure *').count()
  return atMost(1500, {
    name: 'elements of the map of ten thousand clients',
    got,
    note: 'cells with counts, and its table',
  })
}
