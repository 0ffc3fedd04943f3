import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { label } from '#words/label.ts'
import { captureTexts } from '#words/capture.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const kept = sampleFirm()
let context: BrowserContext
let page: Page
let complaints: string[]
afterEach(() => context.close())

function reads(language: 'en' | 'zh'): void {
  beforeEach(async () => {
    context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    page = await context.newPage()
    complaints = complaintsOf(page)
  })
}

const field = (name: string) => page.getByRole('dialog').getByLabel(name, { exact: true })

describe('in English', () => {
  const { capture, entry, client } = webTexts('en')
  const line = () => page.getByRole('textbox', { name: capture.line })
  reads('en')

  async function at(path: string): Promise<void> {
    await page.goto(`${kept.server.url}${path}`)
    await page.getByRole('heading', { name: client.ladder, exact: true }).waitFor()
  }

  test('evidence is logged in one line and under ten seconds, and the rung moves', async () => {
    await at('/clients/qinghe')
    await expect.poll(() => page.locator('.client-facts').textContent()).toContain('3 Deep Understanding')
    const words = 'they are talking to two other vendors'
    // Typed at once: what comes before the line is there stands in it all the same.
    await page.keyboard.press('c')
    await page.keyboard.type(words)
    await expect.poll(() => line().inputValue()).toBe(words)
    await page.locator('.captured-kinds').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(entry.rungDown('3', '1')).waitFor()
    // C, the line, Enter: at four keys a second, which is slow typing, ten seconds hold forty.
    expect(1 + words.length + 1).toBeLessThanOrEqual(40)
    await expect.poll(() => page.locator('.client-facts').textContent()).toContain('1 Partial Fulfillment')
    await page.getByRole('button', { name: entry.undo }).click()
    await expect.poll(() => page.locator('.client-facts').textContent()).toContain('3 Deep Understanding')
    expect(complaints).toEqual([])
  })

  test('a promise is shown with the words that gave each field, and saved with Enter', async () => {
    await at('/clients/lantern')
    await page.keyboard.press('c')
    await line().fill('promised Maeve the pricing sheet by 31/02')
    const form = page.getByRole('dialog')
    await form.getByText(captureTexts('en').why.no_such_day('31/02', [])).waitFor()
    await page.keyboard.press('Enter')
    // What can't be taken is gone to, and nothing is written.
    await expect.poll(async () => field('Due').evaluate((input) => input === document.activeElement)).toBe(true)
    await line().fill('promised Maeve the pricing sheet in 2 weeks')
    await expect.poll(() => field('To').inputValue()).toBe('maeve')
    expect(await form.textContent()).toContain('“in 2 weeks”')
    await line().press('Enter')
    await page.getByText(entry.saved(label('en', 'kind', 'commitment.made'))).waitFor()
    // From now on it is known: what keeps it is offered.
    await page.keyboard.press('c')
    await line().fill('sent Maeve the pricing sheet')
    await form.getByRole('button', { name: /^Commitment kept/ }).waitFor()
    await line().press('ArrowDown')
    await form.locator('.captured-kind[aria-pressed=true]', { hasText: 'Commitment kept' }).waitFor()
    await line().press('Enter')
    await page.getByText(entry.saved(label('en', 'kind', 'commitment.kept'))).waitFor()
    expect(complaints).toEqual([])
  })

  test('@ chooses the client from anywhere, and what is missing is asked for before anything is written', async () => {
    await page.goto(`${kept.server.url}/portfolio`)
    await page.locator('.trust-marks').first().waitFor()
    await page.keyboard.press('c')
    await line().fill('@lant predict onboarding under 10 days in 6 months, 70%')
    await page.locator('.captured-client strong', { hasText: 'Lantern' }).waitFor()
    await line().press('Enter')
    await expect.poll(() => page.locator('[aria-invalid]').count()).toBeGreaterThan(0)
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.getByRole('button', { name: entry.discard }).click()
    await page.keyboard.press('Escape')
    expect(complaints).toEqual([])
  })

  test('a line survives a reload, and a claim is held against look-alikes while it is typed', async () => {
    await at('/clients/lantern')
    await page.keyboard.press('c')
    await line().fill('they have been our client for ten years')
    await page.getByText(client.moves.tenure.name).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: client.ladder, exact: true }).waitFor()
    await page.keyboard.press('c')
    expect(await line().inputValue()).toBe('they have been our client for ten years')
    await page.getByRole('button', { name: entry.discard }).click()
    await page.keyboard.press('Escape')
    expect(complaints).toEqual([])
  })

  test('a pasted mail opens as proposals: walked with j and k, decided with one key each, kept over a reload', async () => {
    await at('/clients/lantern')
    await page.keyboard.press('c')
    await line().waitFor()
    const mail = [
      'From: Maeve Brennan <maeve@lantern.example>',
      'Subject: Rollout',
      '',
      'Hi Mara,',
      "I'll send you the site list in two weeks. Could you share the revised plan?",
      'Best regards,',
      'Maeve',
      '> old words: I will send it by Friday',
    ].join('\n')
    await line().evaluate((input, text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, mail)
    const rows = page.locator('.proposal')
    await expect.poll(() => rows.count()).toBe(3)
    expect(await rows.nth(1).textContent()).toContain("I'll send you the site list in two weeks.")
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await expect.poll(() => rows.count()).toBe(2)
    await page.reload()
    await expect.poll(() => rows.count()).toBe(2)
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.getByText(entry.saved(label('en', 'kind', 'commitment.made'))).waitFor()
    await expect.poll(() => rows.count()).toBe(1)
    await page.keyboard.press('j')
    await page.keyboard.press('p')
    await page.getByText(capture.keptProposed).waitFor()
    await page.getByText(capture.allDone).waitFor()
    expect(complaints).toEqual([])
  })

  test('naughty words stay words: they are shown, saved and read back as they were typed', async () => {
    await at('/clients/lantern')
    const words = '<img src=x onerror=alert(1)> \u202Eevil\u202C 👩‍👩‍👧 ﷽ Ω≈ç√ {{7*7}} ${x} %s'
    await page.keyboard.press('c')
    await line().fill(words)
    await page.locator('.captured-kinds').waitFor()
    await line().press('Enter')
    await page.getByText(entry.saved(label('en', 'kind', 'note'))).waitFor()
    await page.getByRole('link', { name: client.timeline }).click()
    await page.getByText('onerror=alert(1)').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(complaints).toEqual([])
  })
})

describe('in Chinese', () => {
  const { capture, entry, client } = webTexts('zh')
  const line = () => page.getByRole('textbox', { name: capture.line })
  reads('zh')

  test('a promise is captured, and composing a word neither reads it nor saves it', async () => {
    await page.goto(`${kept.server.url}/clients/qinghe`)
    await page.getByRole('heading', { name: client.ladder, exact: true }).waitFor()
    await page.keyboard.press('c')
    await line().waitFor()
    const session = await context.newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'da ying', selectionStart: 7, selectionEnd: 7 })
    await line().evaluate((input) => {
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing: true }),
      )
    })
    expect(await page.locator('.captured-kinds').count()).toBe(0)
    await session.send('Input.insertText', { text: '答应两周后把报价发给对方' })
    await page
      .locator('.captured-kind[aria-pressed=true]', { hasText: label('zh', 'kind', 'commitment.made') })
      .waitFor()
    expect(await page.getByRole('dialog').textContent()).toContain('“两周后”')
    await page.keyboard.press('Enter')
    // To whom is not said: the way leads there.
    const to = page.getByRole('dialog').getByLabel(label('zh', 'field', 'to'), { exact: true })
    await expect.poll(async () => to.evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.insertText('王敏')
    await page.keyboard.press('Enter')
    await page.getByText(entry.saved(label('zh', 'kind', 'commitment.made'))).waitFor()
    expect(complaints).toEqual([])
  })
})
