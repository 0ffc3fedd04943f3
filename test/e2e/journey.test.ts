import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { label } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import { webTexts } from '#words/web.ts'
import { launchBrowser } from '../world/chromium.ts'
import { complaintsOf, OWNER, readerOf, startKept } from './kept-server.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

// From a fresh server to a verdict, its evidence, a past day and an entry that moves it; on the screens alone.
describe.each<{ language: Locale; other: Locale }>([
  { language: 'en', other: 'zh' },
  { language: 'zh', other: 'en' },
])('in $language', ({ language, other }) => {
  test('a new owner sees why a client stands where it stands, and moves it', async () => {
    const server = await startKept()
    const context = await readerOf(browser, { language, theme: 'light', width: 1280 })
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    try {
      await page.goto(server.setUpUrl)
      await setUp(page, language)
      await openSample(page, language)
      await openClient(page, language)
      await openEvidence(page, language)
      await lookBack(page, language)
      await answerStopRule(page, language)
      await switchLanguage(page, language, other)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
      await server.stop()
    }
  })
})

// L17: the worked case opens like the sample firm, says what it is, and leaves with one click.
test('the worked example opens with one click on its last day, and leaves with one', async () => {
  const server = await startKept()
  const context = await readerOf(browser, { language: 'en', theme: 'light', width: 1280 })
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  const { shell, portfolio } = webTexts('en')
  try {
    await page.goto(server.setUpUrl)
    await setUp(page, 'en')
    await page.getByRole('button', { name: shell.exampleIn }).click()
    await page.getByRole('heading', { name: /^Teaching case: IBM/ }).waitFor()
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2001-12-31')
    await expect.poll(() => page.locator('.client-facts').textContent()).toContain(`4 ${label('en', 'rung', 4)}`)
    await page.getByText(shell.exampleHere).waitFor()
    await page.getByRole('button', { name: shell.exampleOut }).click()
    await page.getByRole('heading', { name: portfolio.emptyTitle }).waitFor()
    expect(complaints).toEqual([])
  } finally {
    await context.close()
    await server.stop()
  }
})

async function setUp(page: Page, language: Locale): Promise<void> {
  const { access, portfolio } = webTexts(language)
  await page.getByLabel(access.name).fill(OWNER.name)
  await page.getByLabel(access.email).fill(OWNER.email)
  await page.getByLabel(access.password, { exact: true }).fill(OWNER.password)
  await page.getByRole('button', { name: access.create }).click()
  await page.getByRole('heading', { name: portfolio.emptyTitle }).waitFor()
}

async function openSample(page: Page, language: Locale): Promise<void> {
  const { shell, portfolio } = webTexts(language)
  await page.getByRole('button', { name: shell.sampleIn }).click()
  const table = page.getByRole('table', { name: portfolio.title })
  await table.waitFor()
  expect(await table.getByRole('row').count()).toBeGreaterThan(10)
  const rung = table
    .getByRole('row', { name: /Lantern/ })
    .getByRole('img')
    .first()
  await expect.poll(() => rung.getAttribute('aria-label')).toContain(label(language, 'rung', 2))
}

async function openClient(page: Page, language: Locale): Promise<void> {
  const { client } = webTexts(language)
  await page.getByRole('link', { name: 'Lantern Assurance' }).click()
  await page.getByRole('heading', { name: client.ladder }).waitFor()
  const facts = page.locator('.client-facts')
  expect(await facts.textContent()).toContain(`2 ${label(language, 'rung', 2)}`)
}

async function openEvidence(page: Page, language: Locale): Promise<void> {
  const { client } = webTexts(language)
  await page.getByRole('button', { name: client.conditions.L2a }).click()
  const pane = page.getByRole('region', { name: client.evidenceFor(client.conditions.L2a) })
  await expect.poll(() => pane.getByRole('listitem').count()).toBeGreaterThan(4)
  expect(await pane.getByRole('link').first().textContent()).toContain(label(language, 'kind', 'commitment.kept'))
  // The open line is part of the address: the link survives a reload.
  await page.reload()
  await pane.getByRole('link').first().waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => pane.count()).toBe(0)
}

async function lookBack(page: Page, language: Locale): Promise<void> {
  const { asOf } = webTexts(language)
  await page.keyboard.press('d')
  await page.getByRole('textbox', { name: asOf.label }).fill(language === 'zh' ? '一年前' : '1 year ago')
  await page.keyboard.press('Enter')
  await page.getByText(asOf.bannerText).waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toMatch(/^\d{4}-\d\d-\d\d$/)
  await page.getByRole('button', { name: asOf.back }).click()
  await expect.poll(() => page.getByText(asOf.bannerText).count()).toBe(0)
}

async function answerStopRule(page: Page, language: Locale): Promise<void> {
  const { client, entry } = webTexts(language)
  const field = (name: 'need' | 'howKnown' | 'change') => page.getByLabel(label(language, 'field', name))
  const line = page.getByRole('button', { name: client.conditions.L3a })
  expect(await line.textContent()).toContain(client.unmet)
  await page.getByRole('button', { name: client.stopRuleAct, exact: true }).click()
  await field('need').fill('Their claims team re-keys every surveyor’s report')
  await page.keyboard.press('Control+Enter')
  // What was forgotten is said at its field, and nothing typed is lost.
  await page.getByText(entry.needed).first().waitFor()
  await field('howKnown').fill('Sat two afternoons beside them')
  await field('change').fill('Reports now arrive as data')
  await page.keyboard.press('Control+Enter')
  await page.getByText(entry.saved(label(language, 'kind', 'need.addressed'))).waitFor()
  await expect.poll(() => line.textContent()).toContain(client.met)
  await expect.poll(() => line.textContent()).toContain(client.entries(1))
}

async function switchLanguage(page: Page, language: Locale, other: Locale): Promise<void> {
  await page.getByRole('button', { name: webTexts(language).shell.menu }).click()
  await page.getByRole('menuitemradio', { name: webTexts(other).language }).click()
  await page.getByRole('heading', { name: webTexts(other).client.ladder, exact: true }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe(other === 'zh' ? 'zh-CN' : 'en')
  await page.getByRole('button', { name: webTexts(other).shell.menu }).click()
  await page.getByRole('menuitemradio', { name: webTexts(other).shell.themes.dark }).click()
  // Language and theme are the reader's: they hold after a reload, from the first paint on.
  await page.reload()
  await page.getByRole('heading', { name: webTexts(other).client.ladder, exact: true }).waitFor()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
}
