import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { label } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

// The morning's list, by the keyboard alone: what was found is accepted and taken back, what is due is put off or done.
const kept = sampleFirm()
describe.each<{ language: Locale; day: string }>([
  { language: 'en', day: 'in 3 days' },
  { language: 'zh', day: '三天后' },
])('in $language', ({ language, day }) => {
  test('a morning is triaged by single keys, and each act can be taken back', async () => {
    const context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    const { today, entry } = webTexts(language)
    await page.goto(`${kept.server.url}/`)
    await page.getByRole('heading', { name: today.title, exact: true }).waitFor()
    // Once it is accepted the same words stand there as what is due: the row that was found is the one that says so.
    const found = page
      .getByRole('listitem')
      .filter({ hasText: 'Send the holiday staffing comparison' })
      .filter({ hasText: today.found(label(language, 'sourceType', 'email')) })
    await found.waitFor()
    await acceptAndUndo(page, found, entry.confirmed)
    const late = page.getByRole('region', { name: today.groups.late })
    const before = await late.getByRole('listitem').count()
    await late.locator('[data-row]').first().focus()
    await page.keyboard.press('s')
    await page.getByRole('textbox', { name: today.snoozeDay }).fill(day)
    await page.keyboard.press('Enter')
    await expect.poll(() => late.getByRole('listitem').count()).toBe(before - 1)
    // It is the ledger that remembers: another visit finds it gone as well.
    await page.reload()
    await expect.poll(() => late.getByRole('listitem').count()).toBe(before - 1)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await page.getByRole('dialog').waitFor()
    expect(await page.getByRole('dialog').textContent()).toContain(label(language, 'kind', 'risk.answered'))
    expect(complaints).toEqual([])
    await context.close()
  })

  test('what was found becomes a promise, and is accepted with it', async () => {
    const context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    const page = await context.newPage()
    const subject = `Rollout, ${language}`
    const touch = { channel: 'email', initiatedBy: 'client', people: ['maeve'], subject, purpose: 'other' }
    const found = { account: 'lantern', kind: 'touch', at: ago(1), status: 'proposed', data: touch }
    await context.request.post(`${kept.server.url}/api/entries`, { data: { entries: [found] } })
    await page.goto(`${kept.server.url}/today`)
    const row = page.getByRole('listitem').filter({ hasText: subject })
    await row.getByRole('link').focus()
    expect(await row.textContent()).toContain(label(language, 'channel', 'email'))
    await page.keyboard.press('m')
    const form = page.getByRole('dialog')
    await form.getByLabel(label(language, 'field', 'to'), { exact: true }).fill('maeve')
    await form.getByLabel(label(language, 'field', 'due'), { exact: true }).fill(day)
    await page.keyboard.press('Control+Enter')
    await page.getByText(webTexts(language).entry.confirmed).first().waitFor()
    // In its place stands the promise, due.
    await expect.poll(() => row.count()).toBe(1)
    await expect.poll(() => row.textContent()).toContain(webTexts(language).today.whys.commitment)
    const waiting = async () => (await context.request.get(`${kept.server.url}/api/waiting`)).text()
    await expect.poll(waiting).not.toContain(subject)
    await context.close()
  })
})

function ago(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

async function acceptAndUndo(page: Page, found: ReturnType<Page['getByText']>, said: string): Promise<void> {
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await page.getByText(said).first().waitFor()
  await expect.poll(() => found.count()).toBe(0)
  await page.keyboard.press('z')
  await found.waitFor()
}
