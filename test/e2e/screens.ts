// Takes a picture of every screen: both languages, both themes, wide and narrow, into .shots/. Look at them.
// node test/e2e/screens.ts [part of a name, such as `palette` or `palette-en-light-1280`]
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { launchBrowser } from '../world/chromium.ts'
import { readerOf, startKept, withSampleFirm } from './kept-server.ts'
import type { KeptServer, Look } from './kept-server.ts'
import { SCREENS } from './screens/all-screens.ts'

const folder = join(import.meta.dirname, '..', '..', '.shots')

const LOOKS: Look[] = (['en', 'zh'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => [1280, 390].map((width) => ({ language, theme, width }))),
)

async function shoot(context: BrowserContext, server: KeptServer, look: Look, wanted: string): Promise<void> {
  const page = await context.newPage()
  for (const screen of SCREENS) {
    // A look that is wanted alone, such as `palette-en-light-1280`, is taken alone.
    const name = `${screen.name}-${look.language}-${look.theme}-${look.width}`
    if (!name.includes(wanted)) continue
    await page.goto(server.url + screen.path)
    await page.locator(screen.ready).first().waitFor()
    await page.waitForLoadState('networkidle')
    await screen.open?.(page)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: screen.isWhole === true })
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
