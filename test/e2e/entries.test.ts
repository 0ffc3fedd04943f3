import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { label } from '#words/label.ts'
import { importTexts } from '#words/web-import.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const { capture, entry, client, shell, portfolio, keys, writes } = webTexts('en')
const kind = (name: Parameters<typeof label<'kind'>>[2]) => label('en', 'kind', name)

const kept = sampleFirm()
let context: BrowserContext
let page: Page
let complaints: string[]
beforeEach(async () => {
  context = await readerOf(kept.browser, { language: 'en', theme: 'light', width: 1280 }, kept.signedIn)
  page = await context.newPage()
  complaints = complaintsOf(page)
})
afterEach(() => context.close())

/** Past the line of plain words, to the form of a kind. */
async function byFields(): Promise<void> {
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: capture.line }).waitFor()
  await page.keyboard.press('Control+/')
}

async function choose(name: string): Promise<void> {
  await byFields()
  await page.getByRole('combobox').fill(name)
  await page.keyboard.press('Enter')
}

test('a promise is written by keyboard alone, and taken back', async () => {
  await page.goto(`${kept.server.url}/clients/lantern`)
  await page.getByRole('heading', { name: client.ladder, exact: true }).waitFor()
  await choose('promise')
  await page.keyboard.type('Pricing sheet for the Leeds office')
  await page.getByRole('combobox', { name: 'To', exact: true }).fill('maeve')
  await page.getByRole('textbox', { name: 'Due' }).fill('in 2 weeks')
  await page.keyboard.press('Control+Enter')
  await page.getByText(entry.saved(kind('commitment.made'))).waitFor()
  await page.getByRole('button', { name: entry.undo }).click()
  await page.getByText(writes.undone(entry.saved(kind('commitment.made')))).waitFor()
  await page.getByRole('link', { name: client.timeline }).click()
  const line = page.getByRole('button', { name: /Pricing sheet for the Leeds office/ })
  expect(await line.textContent()).toContain(label('en', 'entryStatus', 'withdrawn'))
})

test('a draft survives a reload, and says so', async () => {
  await page.goto(`${kept.server.url}/clients/lantern`)
  await page.getByRole('heading', { name: client.ladder, exact: true }).waitFor()
  await choose('note')
  await page.getByLabel('Text').fill('Maeve mentioned a new regulator')
  await page.reload()
  await page.getByRole('heading', { name: client.ladder, exact: true }).waitFor()
  await byFields()
  expect(await page.getByLabel('Text').inputValue()).toBe('Maeve mentioned a new regulator')
  await page.getByRole('button', { name: entry.discard }).click()
  await page.keyboard.press('Escape')
  expect(complaints).toEqual([])
})

test('a claim is held against look-alikes while it is typed, and only then', async () => {
  await page.goto(`${kept.server.url}/clients/lantern`)
  await page.getByRole('heading', { name: client.ladder, exact: true }).waitFor()
  await choose('claim')
  await page.getByLabel('Text').fill('They have been our client for ten years')
  await page.getByText(client.moves.tenure.name).waitFor()
  await page.getByLabel('Text').fill('Their CFO asked us to help frame next year’s budget')
  await expect.poll(() => page.getByText(entry.fakeNone).count()).toBe(1)
  await page.getByRole('button', { name: entry.discard }).click()
  await page.keyboard.press('Escape')
  expect(complaints).toEqual([])
})

test('what a withdrawal changes is shown before it is done', async () => {
  await page.goto(`${kept.server.url}/clients/qinghe/timeline?kind=need.addressed`)
  await page.locator('.timeline-entry > button').first().click()
  await page.getByRole('button', { name: entry.withdraw }).click()
  const preview = page.locator('.consequences')
  await expect.poll(() => preview.textContent()).toContain(`${client.rung}: 3 → 2`)
  await page.getByLabel(entry.why, { exact: true }).fill('Recorded for the wrong client')
  await page.getByRole('dialog').getByRole('button', { name: entry.apply.withdraw }).click()
  await page.getByText(entry.done.withdraw).waitFor()
  await expect.poll(() => page.locator('.client-facts').textContent()).toContain('2 Basic Fulfillment')
  await page.getByRole('button', { name: entry.restore }).click()
  await page.getByLabel(entry.why, { exact: true }).fill('It was the right one')
  await page.getByRole('dialog').getByRole('button', { name: entry.apply.restore }).click()
  await expect.poll(() => page.locator('.client-facts').textContent()).toContain('3 Deep Understanding')
  // Z takes the restoring back, and Shift Z does it again.
  await page.keyboard.press('z')
  await expect.poll(() => page.locator('.client-facts').textContent()).toContain('2 Basic Fulfillment')
  await page.keyboard.press('Shift+Z')
  await expect.poll(() => page.locator('.client-facts').textContent()).toContain('3 Deep Understanding')
  expect(complaints).toEqual([])
})

test('a correction keeps what was written first, and erasing asks twice', async () => {
  await page.goto(`${kept.server.url}/clients/kumquat/timeline?kind=touch`)
  await page.locator('.timeline-entry > button').first().click()
  await page.getByRole('button', { name: entry.correct, exact: true }).click()
  const subject = page.getByLabel('Subject')
  const before = await subject.inputValue()
  await subject.fill('First merchants in Manila and Cebu')
  await page.getByRole('button', { name: entry.apply.correct }).click()
  await page.getByText(entry.done.correct).waitFor()
  const details = page.getByRole('region', { name: entry.details })
  await expect.poll(() => details.textContent()).toContain('First merchants in Manila and Cebu')
  expect(await details.textContent()).toContain(before)
  await page.keyboard.press('z')
  await page.getByText(writes.undone(entry.done.correct)).waitFor()
  await expect.poll(() => details.textContent()).not.toContain('First merchants in Manila and Cebu')
  await page.getByRole('button', { name: entry.redact }).click()
  const erase = page.getByRole('dialog').getByRole('button', { name: entry.apply.redact })
  await page.getByLabel(entry.why, { exact: true }).fill('Asked for by the client')
  expect(await erase.isDisabled()).toBe(true)
  await page.getByLabel(entry.redactTick).check()
  await erase.click()
  await expect.poll(() => details.textContent()).toContain(entry.erased)
  expect(await details.textContent()).not.toContain(before)
  const whispered = page.locator('.whisper', { hasText: entry.done.redact })
  await whispered.waitFor()
  expect(await whispered.getByRole('button', { name: entry.undo }).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('what an agent found waits for a person, and counts from their word on', async () => {
  await page.goto(`${kept.server.url}/clients/lantern/timeline`)
  const proposed = page.locator('.entry-line[data-status=proposed]')
  await proposed.first().waitFor()
  const waiting = await proposed.count()
  await page.locator('.timeline-entry').getByRole('button', { name: entry.confirm }).first().click()
  await page.getByText(entry.confirmed).waitFor()
  await expect.poll(() => proposed.count()).toBe(waiting - 1)
  expect(complaints).toEqual([])
})

test('the book is sorted by its heads and filtered by state, and the address says how', async () => {
  await page.goto(`${kept.server.url}/portfolio`)
  const head = page.getByRole('columnheader', { name: portfolio.columns.rung })
  await head.getByRole('button').click()
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
  const first = page.getByRole('row').nth(1)
  await expect.poll(() => first.textContent()).toContain('Ostara')
  await page.getByLabel(portfolio.state, { exact: true }).selectOption('ended')
  await expect.poll(() => first.textContent()).toContain('Bluefin')
  await page.reload()
  await expect.poll(() => first.textContent()).toContain('Bluefin')
  expect(complaints).toEqual([])
})

test('rows are walked with j and k, opened with Enter, and keys rest while somebody writes', async () => {
  await page.goto(`${kept.server.url}/portfolio`)
  await page.locator('.trust-marks').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('j')
  const name = await page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: name ?? '', exact: true }).waitFor()
  await page.keyboard.press('2')
  await expect.poll(() => page.url()).toContain('/timeline')
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await page.getByRole('heading', { name: portfolio.title }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('cc gg')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.getByText(portfolio.none).waitFor()
  expect(complaints).toEqual([])
})

test('files are read row by row before anything is written, and the sample firm makes way for them', async () => {
  await page.goto(`${kept.server.url}/import`)
  const file = join(import.meta.dirname, '..', 'data', 'atomic-crm', 'import-sample.json')
  await page.setInputFiles('input[type=file]', file)
  await page.locator('.import-rows').waitFor()
  await page.getByRole('button', { name: /^Write/ }).click()
  // One's own clients are not written among fictional ones: the refusal says so, and nothing is lost.
  await page.getByRole('alert').waitFor()
  await page.getByRole('button', { name: shell.sampleOut }).click()
  await page.getByRole('heading', { name: portfolio.emptyTitle }).waitFor()
  await page.getByRole('link', { name: keys.acts['go.import'], exact: true }).click()
  await page.setInputFiles('input[type=file]', file)
  await page.getByRole('button', { name: /^Write/ }).click()
  await page.getByRole('link', { name: importTexts.en.toPortfolio }).click()
  await page.getByRole('table', { name: portfolio.title }).waitFor()
  expect(await page.getByRole('link', { name: /Aperture|Black Mesa/ }).count()).toBeGreaterThan(0)
  // The browser itself notes that the first attempt was refused.
  expect(complaints.filter((said) => !said.includes('409'))).toEqual([])
})
