import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '#words/locale.ts'
import { searchTexts } from '#words/web-search.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const kept = sampleFirm()
describe.each<{ language: Locale; word: string; mark: string }>([
  { language: 'en', word: 'qualif', mark: 'qualification' },
  { language: 'zh', word: '排产', mark: '排产' },
])('in $language', ({ language, word, mark }) => {
  let context: BrowserContext
  let page: Page
  let complaints: string[]
  const { keys } = webTexts(language)
  const texts = searchTexts[language]
  beforeAll(async () => {
    context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    page = await context.newPage()
    complaints = complaintsOf(page)
  })
  afterAll(() => context.close())

  test('the palette finds a Chinese client by its pinyin initials, and its people and entries by their words', async () => {
    await page.goto(`${kept.server.url}/today`)
    await page.locator('main h1').waitFor()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: keys.palette.title })
    await field.fill('qhry')
    await page.getByRole('option', { name: '清禾乳业', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/clients/qinghe')

    await page.keyboard.press('Control+k')
    await field.fill(word)
    await page.locator('.pick-group', { hasText: keys.palette.entries }).waitFor()
    await page.getByRole('option', { name: keys.palette.searchFor(word) }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('text')).toBe(word)
    expect(complaints).toEqual([])
  })

  test('letters that an input method has only begun look for nothing', async () => {
    await page.goto(`${kept.server.url}/today`)
    await page.locator('main h1').waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: keys.palette.title }).waitFor()
    const asked: string[] = []
    page.on('request', (request) => (request.url().includes('/api/search') ? asked.push(request.url()) : undefined))
    const session = await context.newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'qing', selectionStart: 4, selectionEnd: 4 })
    await session.send('Input.imeSetComposition', { text: 'qinghe', selectionStart: 6, selectionEnd: 6 })
    await session.send('Input.insertText', { text: '清禾' })
    await page.getByRole('option', { name: '清禾乳业', exact: true }).waitFor()
    const searched = () => asked.map((url) => new URL(url).searchParams.get('text'))
    await expect.poll(searched).toEqual(['清禾'])
    await page.keyboard.press('Escape')
  })

  test('a word is searched, its entries show it marked, and one opens in its timeline, by keyboard alone', async () => {
    await page.goto(`${kept.server.url}/today`)
    await page.locator('main h1').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('f')
    await page.getByRole('searchbox', { name: texts.field }).waitFor()
    await page.keyboard.type(word)
    await page.locator('.found-entry mark').first().waitFor()
    expect(await page.locator('.found-entry mark').first().textContent()).toBe(mark)
    const whose = await page.locator('.found-entry .found-whose').first().textContent()
    await page.keyboard.press('ArrowDown')
    // Clients and people that hold the word stand before the entries.
    const before = await page.locator('.found-name').count()
    for (let row = 0; row < before; row++) await page.keyboard.press('j')
    expect(await page.locator('.found-entry:focus').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.locator('.entry-details').waitFor()
    expect(await page.locator('.entry-details').textContent()).toContain(mark)
    await expect.poll(() => page.locator('main h1').textContent()).toBe(whose)

    // The way back leads to the same answer.
    await page.goBack()
    await page.locator('.found-entry mark').first().waitFor()
    expect(new URL(page.url()).searchParams.get('text')).toBe(word)
  })

  test('what is limited to nothing says what was searched, and leads back to everything', async () => {
    await page.goto(`${kept.server.url}/search?text=${encodeURIComponent(word)}&kind=trust&until=2025-01-31`)
    await page.getByText(texts.none(word)).waitFor()
    await page.getByText(texts.untilDay('2025-01-31'), { exact: false }).first().waitFor()
    await page.getByRole('button', { name: texts.everywhere }).click()
    await page.locator('.found-entry mark').first().waitFor()

    await page.getByRole('button', { name: texts.days }).click()
    await page.getByLabel(texts.from).fill('31/02')
    await page.getByText(webTexts(language).day.unread('31/02')).waitFor()
    expect(new URL(page.url()).searchParams.get('from')).toBeNull()
  })

  test('the map leads to a client, by keyboard alone', async () => {
    await page.goto(`${kept.server.url}/portfolio`)
    await page.locator('.client-link').first().waitFor()
    await page.keyboard.press('v')
    await page.locator('.map-point').first().waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('map')
    await page.reload()
    await page.locator('.map-point').first().waitFor()
    await page.keyboard.press('j')
    const name = await page.locator('.map-point:focus').getAttribute('aria-label')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/clients\//)
    const heading = () => page.locator('main h1').textContent()
    await expect.poll(async () => name?.startsWith((await heading()) ?? '?')).toBe(true)
  })
})
