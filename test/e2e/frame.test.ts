import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const { capture, keys, entry, writes, shell } = webTexts('en')

const kept = sampleFirm()
let context: BrowserContext
let page: Page
beforeEach(async () => {
  context = await readerOf(kept.browser, { language: 'en', theme: 'light', width: 1280 }, kept.signedIn)
  page = await context.newPage()
})
afterEach(() => context.close())

async function goto(path: string): Promise<void> {
  await page.goto(kept.server.url + path)
  await page.locator('main :is(h1, .timeline-entry)').first().waitFor()
  await page.waitForLoadState('networkidle')
}

const palette = () => page.getByRole('combobox', { name: keys.palette.title })

test('the palette does an act, goes to a screen and opens a client, by keyboard alone, and teaches the keys', async () => {
  const complaints = complaintsOf(page)
  await goto('/clients/lantern')
  await page.keyboard.press('Control+k')
  const line = page.getByRole('option', { name: keys.acts['client.timeline'] })
  await line.waitFor()
  expect(await line.locator('kbd').allTextContents()).toEqual(['2'])
  await page.keyboard.type('tmln')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('/clients/lantern/timeline')
  expect(await palette().count()).toBe(0)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('清禾')
  await page.getByRole('option', { name: '清禾乳业', exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '清禾乳业' }).waitFor()
  await page.keyboard.press('Control+k')
  await expect.poll(() => page.getByRole('option').first().textContent()).toBe('清禾乳业')
  // The other language's name finds it too, and doing it changes the words at once.
  await page.keyboard.type('中文')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: webTexts('zh').shell.addEntry })
    .first()
    .waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+k')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('keys that a reader has changed are the keys: they work, and every hint shows them', async () => {
  await goto('/portfolio')
  await page.evaluate(() =>
    localStorage.setItem('kept.keys', JSON.stringify({ changed: { 'entry.add': 'a', 'go.import': 'g u', gone: 'x' } })),
  )
  await page.reload()
  await page.locator('.trust-marks').first().waitFor()
  const add = page.getByRole('button', { name: shell.addEntry })
  expect(await add.locator('kbd').allTextContents()).toEqual(['A'])
  await page.keyboard.press('c')
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: keys.title })
  const row = sheet.locator('dl > div', { hasText: keys.acts['go.import'] })
  await row.waitFor()
  expect(await row.locator('kbd').allTextContents()).toEqual(['G', 'U'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.getByRole('dialog', { name: capture.title }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await expect.poll(() => page.url()).toContain('/import')
})

test('single keys can be switched off; those held with Ctrl go on', async () => {
  await goto('/portfolio')
  await page.evaluate(() => localStorage.setItem('kept.keys', JSON.stringify({ hasSingleKeys: false, changed: {} })))
  await page.reload()
  await page.locator('.trust-marks').first().waitFor()
  for (const key of ['c', 'd', '?', 'j', 'g', 'i']) await page.keyboard.press(key)
  expect([await page.getByRole('dialog').count(), new URL(page.url()).pathname]).toEqual([0, '/portfolio'])
  await page.keyboard.press('Control+k')
  await palette().waitFor()
})

test('whoever composes Chinese presses no keys of ours, on the page and in the palette', async () => {
  await goto('/clients/lantern')
  await page.evaluate(() => {
    for (const told of [{ isComposing: true }, { keyCode: 229 }]) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', code: 'KeyC', bubbles: true, ...told }))
    }
  })
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('Control+k')
  await palette().waitFor()
  const session = await context.newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '时', selectionStart: 1, selectionEnd: 1 })
  await palette().evaluate((input) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }))
  })
  expect(await palette().count()).toBe(1)
  await session.send('Input.insertText', { text: '时间线' })
  await page.getByRole('option', { name: keys.acts['client.timeline'] }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('/timeline')
})

/** How many entries of a kind the whole ledger holds, those taken back too. */
async function countOf(kind: string): Promise<number> {
  const ledger = await (await context.request.get(`${kept.server.url}/api/export/ledger`)).text()
  return ledger.split('\n').filter((line) => line.includes(`"kind":"${kind}"`)).length
}

const proposed = () => page.locator('.entry-line[data-status=proposed]')
const waitingOnTimeline = async () => {
  await goto('/clients/lantern/timeline')
  await proposed().first().waitFor()
  return proposed().count()
}
const confirmFirst = () => page.locator('.timeline-entry').getByRole('button', { name: entry.confirm }).first().click()

test('Z takes the last act back and Shift Z does it again, also after a reload', async () => {
  const waiting = await waitingOnTimeline()
  await confirmFirst()
  await page.getByText(entry.confirmed, { exact: true }).waitFor()
  await expect.poll(() => proposed().count()).toBe(waiting - 1)
  await page.reload()
  await page.locator('.timeline-entry').first().waitFor()
  await page.keyboard.press('z')
  await page.getByText(writes.undone(entry.confirmed)).waitFor()
  await expect.poll(() => proposed().count()).toBe(waiting)
  await page.keyboard.press('Shift+Z')
  await page.getByText(writes.redone(entry.confirmed)).waitFor()
  await expect.poll(() => proposed().count()).toBe(waiting - 1)
  await page.keyboard.press('z')
  await expect.poll(() => proposed().count()).toBe(waiting)
})

test('a conflict is told at the row it is about, and the row is as it was', async () => {
  const waiting = await waitingOnTimeline()
  await page.route('**/api/entries/confirm', (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      json: {
        status: 409,
        detail: 'Somebody else decided first.',
        code: 'entry.not_proposed',
        errors: [{ code: 'entry.not_proposed', params: { id: 'x' }, detail: 'Somebody else decided first.' }],
      },
    }),
  )
  await confirmFirst()
  await page.locator('.timeline-entry .notice').getByText('Somebody else decided first.').waitFor()
  expect(await proposed().count()).toBe(waiting)
})

test('an act without a connection is kept, told, carried over a reload, and written once', async () => {
  const waiting = await waitingOnTimeline()
  const before = await countOf('entry.confirmed')
  // It arrives, but nobody hears of it: then nothing arrives at all.
  await page.route('**/api/entries/confirm', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await confirmFirst()
  await page.getByText(writes.unreachable(1)).waitFor()
  await page.unroute('**/api/entries/confirm')
  await page.route('**/api/entries/confirm', (route) => route.abort())
  await page.reload()
  await page.getByText(writes.unreachable(1)).waitFor()
  await page.unroute('**/api/entries/confirm')
  await page.getByRole('button', { name: writes.tryNow }).click()
  await expect.poll(() => page.getByText(writes.unreachable(1)).count()).toBe(0)
  await expect.poll(() => proposed().count()).toBe(waiting - 1)
  expect(await countOf('entry.confirmed')).toBe(before + 1)
  expect(await page.evaluate(() => localStorage.getItem('kept.writes'))).toBeNull()
})

test('a page older than the server takes up the newer one, once', async () => {
  await goto('/clients/lantern')
  // As after an upgrade: the part that writes entries has another name by now.
  await page.route(/assets\/add-entry/, (route) => route.fulfill({ status: 404 }))
  const reloaded = page.waitForEvent('load')
  await page.keyboard.press('c')
  await reloaded
  await page.unroute(/assets\/add-entry/)
  await page.locator('main h1').waitFor()
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: capture.line }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/clients/lantern')
})
