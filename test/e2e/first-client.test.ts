import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { label } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import { importTexts } from '#words/web-import.ts'
import { webTexts } from '#words/web.ts'
import { launchBrowser } from '../world/chromium.ts'
import { complaintsOf, readerOf, startKept, withOwner } from './kept-server.ts'

// The first fifteen minutes: a list out of a CRM comes in, the verdict says honestly that nothing is known yet, and three
// lines of what was seen give the first one.
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

interface Firm {
  language: Locale
  csv: string
  client: string
  seen: string[]
}

const FIRMS: Firm[] = [
  {
    language: 'en',
    csv: 'Company,Contact,Email,Contract start,Contract end,Annual value\nFjordline Ferries,Ingrid Dahl,ingrid@fjordline.example,2026-01-01,2026-12-31,48000 EUR\n',
    client: 'Fjordline Ferries',
    seen: [
      'Ingrid told us bad news about the budget before it was announced',
      'Ingrid praised the migration report',
      'Ingrid introduced us to their new CFO',
    ],
  },
  {
    language: 'zh',
    csv: '公司,联系人,邮箱,合同开始,合同结束,年度金额\n远帆航运,林晓,lin@yuanfan.example,2026-01-01,2026-12-31,48000 CNY\n',
    client: '远帆航运',
    seen: ['林晓主动告诉我们审计没通过，还没对外公布', '林晓夸了迁移报告', '林晓把我们介绍给了他们的财务总监'],
  },
]

describe.each(FIRMS)('in $language', ({ language, csv, client, seen }) => {
  test('from a CRM’s list to the first verdict', async () => {
    const server = await startKept()
    const signedIn = await withOwner(server, browser)
    const context = await readerOf(browser, { language, theme: 'light', width: 1280 }, signedIn)
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    const texts = webTexts(language)
    try {
      await page.goto(`${server.url}/import`)
      await bringIn(page, language, csv)
      await page.getByRole('link', { name: importTexts[language].toPortfolio }).click()
      await page.getByRole('link', { name: client }).click()
      await page.getByRole('heading', { name: texts.client.ladder, exact: true }).waitFor()
      const facts = page.locator('.client-facts')
      await expect.poll(() => facts.textContent()).toContain(texts.client.notEvidenced)
      for (const line of seen) await capture(page, language, line)
      await expect.poll(() => facts.textContent()).not.toContain(texts.client.notEvidenced)
      expect(await facts.textContent()).toContain(`1 ${label(language, 'rung', 1)}`)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
      await server.stop()
    }
  })
})

async function bringIn(page: Page, language: Locale, csv: string): Promise<void> {
  await page.setInputFiles('input[type=file]', { name: 'crm.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.locator('.import-rows').waitFor()
  await page.getByRole('button', { name: /^(Write|写入)/ }).click()
  await page.getByRole('link', { name: importTexts[language].toPortfolio }).waitFor()
}

async function capture(page: Page, language: Locale, line: string): Promise<void> {
  const texts = webTexts(language)
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: texts.capture.line }).fill(line)
  await page.locator('.captured-kinds').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
}
