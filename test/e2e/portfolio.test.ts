import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { label } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const kept = sampleFirm()
describe.each<{ language: Locale }>([{ language: 'en' }, { language: 'zh' }])('in $language', ({ language }) => {
  let context: BrowserContext
  let page: Page
  let complaints: string[]
  const { portfolio, book } = webTexts(language)
  beforeAll(async () => {
    context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    page = await context.newPage()
    complaints = complaintsOf(page)
  })
  afterAll(() => context.close())

  const names = async () => {
    await page.locator('.client-link').first().waitFor()
    return page.locator('.client-link').allTextContents()
  }

  test('a view keeps its filter, its groups and its columns over a reload, by name and by address', async () => {
    await page.goto(`${kept.server.url}/portfolio`)
    const all = await names()
    await page.getByRole('combobox', { name: portfolio.state }).selectOption('operating')
    await expect.poll(async () => (await names()).length).toBeLessThan(all.length)
    const filtered = await names()
    await page.getByRole('combobox', { name: book.group }).selectOption('rung')
    await page.locator('.group-row').first().waitFor()
    await page.getByRole('button', { name: book.columns }).click()
    await page.getByRole('checkbox', { name: portfolio.columns.rhythm }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: book.views }).click()
    await page.getByLabel(book.viewName).fill('Ours / 我们')
    await page.getByRole('button', { name: book.saveView }).click()
    await page.getByRole('link', { name: 'Ours / 我们' }).waitFor()
    const grouped = await names()
    expect(grouped.toSorted()).toEqual(filtered.toSorted())

    await page.reload()
    expect(await names()).toEqual(grouped)
    await page.goto(`${kept.server.url}/portfolio`)
    expect(await names()).toEqual(all)
    await page.getByRole('button', { name: book.views }).click()
    await page.getByRole('link', { name: 'Ours / 我们' }).click()
    await page.locator('.group-row').first().waitFor()
    expect(await names()).toEqual(grouped)
    const heads = await page.locator('.portfolio-table thead th').allTextContents()
    expect(heads.some((head) => head.startsWith(portfolio.columns.rhythm))).toBe(false)
    expect(complaints).toEqual([])
  })

  test('the view leaves as a file with its rows in their order, in the reader’s language', async () => {
    await page.goto(`${kept.server.url}/portfolio?state=operating&columns=state,rung&sort=name`)
    const shown = await names()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: book.export }).click(),
    ])
    const text = await readFile(await download.path(), 'utf8')
    const lines = text.split('\r\n').slice(0, -1)
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(lines[0]?.slice(1).split(',').slice(0, 4)).toEqual([
      portfolio.columns.client,
      book.csv.account,
      portfolio.columns.state,
      portfolio.columns.rung,
    ])
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(shown)
    expect(lines[1]).toContain(label(language, 'state', 'operating'))
  })
})
