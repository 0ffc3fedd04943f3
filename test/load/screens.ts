// What a person waits for, in a real browser against a real server, over ten thousand clients with a million entries.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { readConfig } from '#main/config.ts'
import { startServer } from '#main/start-server.ts'
import { buildWeb } from '../../bin/web-build.mjs'
import { readerOf, withOwner } from '../e2e/kept-server.ts'
import { launchBrowser } from '../world/chromium.ts'
import { answersOf } from './acts.ts'
import type { Act } from './acts.ts'
import { reviewScreens } from './review-screens.ts'
import { atMost, median, timedAsync } from './timing.ts'
import type { Figure } from './timing.ts'

const ACCOUNTS = Number(process.env['KEPT_BENCH_ACCOUNTS'] ?? 10_000)
const PER_ACCOUNT = 100
const ROUNDS = 5

/** A folder that is filled already, for measuring again without the minutes of filling it. */
const FILLED = process.env['KEPT_BENCH_FOLDER']

export async function run(): Promise<Figure[]> {
  const folder = FILLED ?? mkdtempSync(join(tmpdir(), 'kept-bench-'))
  try {
    if (FILLED === undefined) fill(folder)
    buildWeb()
    return await measureIn(folder)
  } finally {
    if (FILLED === undefined) rmSync(folder, { recursive: true })
  }
}

function fill(folder: string): void {
  const program = join(import.meta.dirname, 'book-program.ts')
  execFileSync(process.execPath, [program, folder, String(ACCOUNTS), String(PER_ACCOUNT)])
}

async function measureIn(folder: string): Promise<Figure[]> {
  const read = readConfig({ KEPT_PORT: '0' }, folder)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const server = await startServer(read.config, { say: () => undefined })
  if ('faults' in server) throw new Error(server.faults.join('\n'))
  const browser = await launchBrowser()
  try {
    const page = await signedInPage(browser, server)
    const client = await oneClient(page, server.url)
    return [
      ...(await waits(page, server.url, client)),
      ...(await scroll(page, server.url)),
      ...(await reviewScreens(page, server.url)),
      ...(await answersOf(page, actsAt(page, server.url, client), ROUNDS)),
    ]
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function signedInPage(browser: Browser, server: { url: string; setUpUrl: string | null }): Promise<Page> {
  const signedIn = await withOwner(server, browser)
  const context = await readerOf(browser, { language: 'en', theme: 'light', width: 1280 }, signedIn)
  return context.newPage()
}

/** A screen, what is on it once it can be used, and a key that it answers. */
interface Place {
  name: string
  path: string
  ready: string
}

async function oneClient(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/portfolio`)
  const link = page.locator('.client-link').nth(5)
  await link.waitFor()
  return (await link.getAttribute('href')) ?? ''
}

// Each is there when its first row is, and answers when a key opens the sheet of shortcuts.
async function waits(page: Page, url: string, client: string): Promise<Figure[]> {
  const places: Place[] = [
    { name: 'Today', path: '/today', ready: '.today-list [data-row]' },
    { name: 'Portfolio', path: '/portfolio', ready: '.portfolio-table [data-row]' },
    {
      name: 'Portfolio by value at risk',
      path: '/portfolio?sort=valueAtRisk&down=true',
      ready: '.portfolio-table [data-row]',
    },
    { name: 'Client', path: client, ready: '.ladder' },
    { name: 'Timeline of a client', path: `${client}/timeline`, ready: 'main [data-row]' },
  ]
  const figures: Figure[] = []
  for (const place of places) {
    await visit(page, url, place)
    const times: number[] = []
    for (let i = 0; i < ROUNDS; i++) times.push(await timedAsync(() => visit(page, url, place)))
    figures.push(
      atMost(1, {
        name: `${place.name} can be used on a second visit, s`,
        got: median(times) / 1000,
        note: `median of ${ROUNDS}; the slowest ${(Math.max(...times) / 1000).toFixed(2)}`,
      }),
    )
  }
  return figures
}

async function visit(page: Page, url: string, { path, ready }: Place): Promise<void> {
  await page.goto(url + path, { waitUntil: 'commit' })
  await page.locator(ready).first().waitFor()
  // The page answers keys: the sheet of shortcuts opens.
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
}

function actsAt(page: Page, url: string, client: string): Act[] {
  return [
    {
      name: 'Evidence of one line on a client',
      prepare: async () => {
        await page.goto(url + client)
        await page.locator('.ladder').waitFor()
        await page.keyboard.press('c')
        await page.locator('[role=dialog] :is(input, textarea):focus').waitFor()
        await page.keyboard.type('they are talking to two other vendors')
        await page.locator('.captured-kinds').waitFor()
      },
      key: 'Enter',
      waitsFor: '/entries',
    },
    {
      name: 'A due item put off on Today',
      prepare: async () => {
        await page.goto(`${url}/today`)
        await page.locator('.today-row[data-late] [data-row]').first().focus()
        await page.keyboard.press('s')
        await page.locator('[role=dialog] :is(input, textarea):focus').waitFor()
        await page.keyboard.type('in 3 days')
      },
      key: 'Enter',
      waitsFor: null,
    },
  ]
}

interface Scrolled {
  frames: number
  blank: number
  slowest: number
}

async function scroll(page: Page, url: string): Promise<Figure[]> {
  await page.goto(`${url}/portfolio`)
  await page.locator('.portfolio-table [data-row]').first().waitFor()
  const { frames, blank, slowest } = await page.evaluate(scrollDown, { perFrame: 100, frames: 600 })
  return [
    atMost(0, {
      name: 'frames with a blank row while scrolling at 100 px a frame',
      got: blank,
      note: `${frames} frames, ${Math.round((frames * 100) / 44)} rows; the slowest frame ${slowest.toFixed(0)} ms`,
    }),
  ]
}

/** Runs in the page: scrolls, and looks at each frame whether a row in sight has not come. */
function scrollDown({ perFrame, frames }: { perFrame: number; frames: number }): Promise<Scrolled> {
  return new Promise((done) => {
    const seen: Scrolled = { frames: 0, blank: 0, slowest: 0 }
    let last = performance.now()
    const isInSight = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return bottom > 60 && top < window.innerHeight - 10
    }
    const step = () => {
      const now = performance.now()
      seen.slowest = Math.max(seen.slowest, now - last)
      last = now
      seen.frames++
      const coming = [...document.querySelectorAll('.row-coming')].some((row) => isInSight(row))
      const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)
      if (coming || !middle?.closest('[data-row], tr, li')) seen.blank++
      if (seen.frames === frames) return done(seen)
      window.scrollBy(0, perFrame)
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}
