import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { labelOrName } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import { corpusTexts } from '#words/web-corpus.ts'
import { searchTexts } from '#words/web-search.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const kept = sampleFirm()
beforeAll(async () => {
  const context = await kept.browser.newContext({ storageState: kept.signedIn })
  const answer = await context.request.post(`${kept.server.url}/api/entries`, { data: { entries: ALIKE } })
  if (!answer.ok()) throw new Error(await answer.text())
  await context.close()
})

const of = (account: string, kind: string, at: string, data: object) => ({
  id: `${account}-${kind}`,
  account,
  kind,
  at,
  data,
})
const opening = (account: string, name: string, at: string) =>
  of(account, 'account.opened', at, {
    name,
    timezone: 'Europe/Berlin',
    locale: 'en',
    sector: 'manufacturing',
    relationshipType: 'project',
    lead: 'mara@harbourpine.example',
    shape: { industry: 'elevators', region: 'Alps' },
  })

/** A client about to begin, and one of its shape that was walked away from. */
const ALIKE = [
  opening('seilbahn', 'Seilbahn Nord', '2026-10-01'),
  opening('gipfel', 'Gipfel Lifte', '2025-01-10'),
  of('gipfel', 'walkaway.decided', '2025-09-10', {
    tests: { discovery: false, prediction: true, assumptions: false },
    reasons: ['Two of three tests failed'],
    toldClient: 'That we finish what is signed',
    shape: 'A lift maker before its season',
    earlySignals: ['The buyer never let us see a lift'],
  }),
]

const CLAIMS = {
  en: {
    said: 'Their new director quotes our slides in every meeting',
    like: 'Their director quotes our slides in meetings.',
  },
  zh: { said: '他们的前台总是先给我们倒茶', like: '他们的前台总是先给我们倒茶，再给别人。' },
}

describe.each<{ language: Locale }>([{ language: 'en' }, { language: 'zh' }])('in $language', ({ language }) => {
  let context: BrowserContext
  let page: Page
  let complaints: string[]
  const { entry, writes } = webTexts(language)
  const texts = corpusTexts[language]
  const { said, like } = CLAIMS[language]
  const field = (name: string) =>
    page.getByRole('dialog').getByLabel(labelOrName(language, 'field', name), { exact: true })
  beforeAll(async () => {
    context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    page = await context.newPage()
    complaints = complaintsOf(page)
  })
  afterAll(() => context.close())

  test('an observed fake move is added by its key, and the next claim like it is matched with it', async () => {
    await page.goto(`${kept.server.url}/today`)
    await page.locator('main h1').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('o')
    await page.getByText(texts.observedText).waitFor()
    await page.getByLabel(texts.tryField).fill(like)
    await page.getByText(entry.fakeNone, { exact: false }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: texts.title }).click()

    await page.keyboard.press('n')
    await page.getByRole('dialog').getByRole('combobox').fill('lantern')
    await page.getByRole('option').first().click()
    await field('said').fill(said)
    await field('happened').fill('She left in spring.')
    await field('lesson').fill('One person’s liking is not the client’s.')
    await field('ceiling').selectOption('2')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const row = page.locator('.corpus-item', { hasText: said })
    await row.waitFor()
    expect(await row.textContent()).toContain(texts.ceiling(2))

    await page.reload()
    await page.getByLabel(texts.tryField).fill(like)
    const match = page.locator('.corpus-try .notice')
    await expect.poll(() => match.textContent()).toContain(texts.onceSaid(said))
    expect(await match.textContent()).toContain(entry.fakeTitle(2))

    await page.locator('.corpus-item', { hasText: said }).locator('a').click()
    await page.locator('.entry-details').waitFor()
    expect(await page.locator('.entry-details').textContent()).toContain(said)
    expect(complaints).toEqual([])
  })

  test('the corpus is searched inside: what holds the words stays, marked', async () => {
    await page.goto(`${kept.server.url}/corpus?view=decisions`)
    await page.locator('.corpus-item', { hasText: 'Gipfel Lifte' }).waitFor()
    const all = await page.locator('.corpus-item').count()
    await page.getByRole('searchbox', { name: texts.filter }).fill('lift maker')
    await expect.poll(() => page.locator('.corpus-item').count()).toBe(1)
    expect(all).toBeGreaterThan(1)
    expect(await page.locator('.corpus-item mark').allTextContents()).toContain('lift')
    expect(await page.locator('.corpus-tests').textContent()).toContain(texts.failed)
  })

  test('a client is told whom it resembles, in what, how few that is, and what to ask', async () => {
    await page.goto(`${kept.server.url}/corpus?view=precedents`)
    await page.getByRole('button', { name: texts.choose }).click()
    await page.getByRole('combobox', { name: searchTexts[language].findClient }).fill('seil')
    await page.getByRole('option', { name: 'Seilbahn Nord' }).click()
    const row = page.locator('.corpus-item', { hasText: 'Gipfel Lifte' })
    await row.waitFor()
    expect(await page.locator('.corpus-rates').textContent()).toMatch(language === 'en' ? /Too few to say/ : /太少/)
    expect(await row.textContent()).toContain(labelOrName(language, 'attribute', 'industry'))
    await row.locator('summary').click()
    expect(await row.locator('table').textContent()).toContain('elevators')
    if (language === 'zh') return
    // Asked once, in whichever language: the second reader finds it open.
    await page.getByRole('button', { name: texts.ask(1) }).click()
    await expect.poll(() => row.textContent()).toContain(labelOrName(language, 'questionStatus', 'open'))
    await page.getByRole('button', { name: entry.undo }).click()
    await page.getByText(writes.undone(texts.asked)).waitFor()
  })
})
