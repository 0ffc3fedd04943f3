// Takes a picture of every screen: both languages, both themes, wide and narrow, into .shots/. Look at them.
// node test/e2e/screens.ts [part of a name]
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { buildWeb } from '../../bin/web-build.mjs'
import { launchBrowser } from '../world/chromium.ts'
import { readerOf, startKept, withSampleFirm } from './kept-server.ts'
import type { KeptServer, Look } from './kept-server.ts'

const folder = join(import.meta.dirname, '..', '..', '.shots')

interface Screen {
  name: string
  path: string
  /** Brings the screen into the state that is wanted. */
  prepare?: (page: Page) => Promise<void>
  isWhole?: boolean
}

const press = (key: string) => async (page: Page) => {
  await page.keyboard.press(key)
  await page.locator('[role=dialog]').waitFor()
}

const SCREENS: Screen[] = [
  { name: 'portfolio', path: '/portfolio' },
  { name: 'portfolio-as-of', path: '/portfolio?asOf=2026-03-31' },
  { name: 'standing', path: '/clients/lantern' },
  { name: 'standing-whole', path: '/clients/tidewell', isWhole: true },
  { name: 'standing-evidence', path: '/clients/qinghe?why=condition.L2a' },
  { name: 'standing-unknown', path: '/clients/yunqi', isWhole: true },
  { name: 'timeline', path: '/clients/lantern/timeline' },
  { name: 'timeline-entry', path: '/clients/kumquat/timeline', prepare: openEntry },
  { name: 'withdraw', path: '/clients/ostara/timeline', prepare: openWithdraw },
  { name: 'import', path: '/import' },
  { name: 'import-preview', path: '/import', prepare: previewImport },
  { name: 'add-kind', path: '/clients/lantern', prepare: press('c') },
  { name: 'add-claim', path: '/clients/lantern', prepare: writeClaim },
  { name: 'as-of', path: '/portfolio', prepare: press('d') },
  { name: 'shortcuts', path: '/portfolio', prepare: press('Shift+?') },
  { name: 'missing', path: '/clients/nobody' },
]

const LOOKS: Look[] = (['en', 'zh'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => [1280, 390].map((width) => ({ language, theme, width }))),
)

async function openEntry(page: Page): Promise<void> {
  await page.locator('.timeline-entry > button').nth(2).click()
}

async function openWithdraw(page: Page): Promise<void> {
  await page.locator('.timeline-entry > button').nth(1).click()
  await page.locator('.entry-details-acts button').nth(1).click()
}

async function previewImport(page: Page): Promise<void> {
  const data = join(import.meta.dirname, '..', 'data', 'atomic-crm')
  await page.setInputFiles(
    'input[type=file]',
    ['contacts_export.csv', 'import-sample.json'].map((name) => join(data, name)),
  )
  await page.locator('.import-rows').waitFor()
}

async function writeClaim(page: Page): Promise<void> {
  await page.keyboard.press('c')
  await page.locator('.pick-list input').fill('claim')
  await page.keyboard.press('Enter')
  await page
    .locator('.entry-fields textarea')
    .first()
    .fill('They have been with us for ten years and can’t imagine switching.')
  await page.locator('.entry-form .notice').waitFor()
}

async function shoot(context: BrowserContext, server: KeptServer, look: Look, wanted: string): Promise<void> {
  const page = await context.newPage()
  for (const screen of SCREENS.filter(({ name }) => name.includes(wanted))) {
    await page.goto(server.url + screen.path)
    await page.waitForLoadState('networkidle')
    await screen.prepare?.(page)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const path = join(folder, `${screen.name}-${look.language}-${look.theme}-${look.width}.png`)
    await page.screenshot({ path, fullPage: screen.isWhole === true })
  }
  await page.close()
}

async function shootAccess(
  server: KeptServer,
  look: Look,
  isSetUp: boolean,
  browser: Awaited<ReturnType<typeof launchBrowser>>,
) {
  const context = await readerOf(browser, look)
  const page = await context.newPage()
  await page.goto(isSetUp ? `${server.url}/sign-in` : server.setUpUrl)
  await page.waitForLoadState('networkidle')
  const name = isSetUp ? 'sign-in' : 'set-up'
  await page.screenshot({ path: join(folder, `${name}-${look.language}-${look.theme}-${look.width}.png`) })
  await context.close()
}

const wanted = process.argv[2] ?? ''
buildWeb()
await mkdir(folder, { recursive: true })
const server = await startKept()
const browser = await launchBrowser()
try {
  if ('set-up'.includes(wanted)) for (const look of LOOKS) await shootAccess(server, look, false, browser)
  const signedIn = await withSampleFirm(server, browser)
  if ('sign-in'.includes(wanted)) for (const look of LOOKS) await shootAccess(server, look, true, browser)
  for (const look of LOOKS) {
    const context = await readerOf(browser, look, signedIn)
    await shoot(context, server, look, wanted)
    await context.close()
  }
} finally {
  await browser.close()
  await server.stop()
}
