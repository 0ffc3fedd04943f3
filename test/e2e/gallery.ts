// Takes the pictures of docs/design-system.md: every part in every state, group by group. Run it when a part changes.
// node test/e2e/gallery.ts
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer } from 'vite'
import { launchBrowser } from '../world/chromium.ts'
import { readerOf } from './kept-server.ts'
import type { Look } from './kept-server.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'docs', 'pictures')

const LOOKS: (Look & { groups: readonly string[]; suffix: string })[] = [
  {
    language: 'en',
    theme: 'light',
    width: 900,
    groups: ['glyphs', 'acts', 'fields', 'layers', 'told', 'figures'],
    suffix: '',
  },
  { language: 'zh', theme: 'dark', width: 900, groups: ['glyphs', 'figures'], suffix: '-dark' },
]

await mkdir(folder, { recursive: true })
const server = await createServer({
  configFile: join(root, 'src', 'web', 'vite.config.ts'),
  logLevel: 'warn',
  server: { port: 0, host: '127.0.0.1' },
})
await server.listen()
const address = server.httpServer?.address()
if (!address || typeof address === 'string') throw new Error('The gallery has no address.')
const browser = await launchBrowser()
try {
  for (const { groups, suffix, ...look } of LOOKS) {
    const context = await readerOf(browser, look)
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${address.port}/parts.html`)
    await page.locator('[data-group=figures] .day-chart svg').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    for (const group of groups) {
      await page.locator(`[data-group=${group}]`).screenshot({ path: join(folder, `parts-${group}${suffix}.png`) })
    }
    await context.close()
  }
} finally {
  await browser.close()
  await server.close()
}
