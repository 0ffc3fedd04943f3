import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Locale } from '#words/locale.ts'
import { dataTexts } from '#words/web-data.ts'
import { importTexts } from '#words/web-import.ts'
import { policyTexts } from '#words/web-policy.ts'
import { settingsTexts } from '#words/web-settings.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const kept = sampleFirm()
describe.each<{ language: Locale }>([{ language: 'en' }, { language: 'zh' }])('in $language', ({ language }) => {
  let context: BrowserContext
  let page: Page
  let complaints: string[]
  const t = webTexts(language)
  const [texts, policy, ledger] = [settingsTexts[language], policyTexts[language], dataTexts[language].data]

  beforeEach(async () => {
    context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    page = await context.newPage()
    complaints = complaintsOf(page)
  })
  afterEach(() => context.close())

  const button = (name: string) => page.getByRole('button', { name, exact: true })

  test('a key is moved by pressing it, a clash is told in place, and the new key works', async () => {
    await page.goto(`${kept.server.url}/portfolio`)
    await page.locator('.trust-marks').first().waitFor()
    for (const key of ['g', 's']) await page.keyboard.press(key)
    await page.locator('.settings-facts').first().waitFor()
    await page.keyboard.press('2')
    const row = page.locator('.shortcuts li', { hasText: t.keys.acts['entry.add'] })
    await row.locator('.shortcut-change').click()
    await page.keyboard.press('d')
    await row.getByText(texts.shortcuts.taken([t.keys.acts['day.choose']])).waitFor()
    expect(await button(texts.shortcuts.keep).isDisabled()).toBe(true)
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Alt+n')
    await page.keyboard.press('Enter')
    await expect.poll(() => row.locator('.shortcut-change kbd').allTextContents()).toEqual(['Alt', 'N'])

    await page.reload()
    await row.waitFor()
    await page.keyboard.press('c')
    await page.keyboard.press('Alt+n')
    await page.getByRole('dialog', { name: t.capture.title }).waitFor()
    await page.keyboard.press('Escape')
    await button(texts.shortcuts.restore).click()
    await expect.poll(() => row.locator('.shortcut-change kbd').allTextContents()).toEqual(['C'])
    expect(complaints).toEqual([])
  })

  test('single keys are switched off, and those held with Ctrl go on', async () => {
    await page.goto(`${kept.server.url}/settings/shortcuts`)
    await page.getByRole('checkbox', { name: texts.shortcuts.single }).uncheck()
    await page.locator('h1').click()
    for (const key of ['c', 'g', 'p', '1']) await page.keyboard.press(key)
    expect([await page.getByRole('dialog').count(), new URL(page.url()).pathname]).toEqual([0, '/settings/shortcuts'])
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t.keys.palette.title }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox', { name: texts.shortcuts.single }).check()
    await page.locator('h1').click()
    await page.keyboard.press('1')
    await expect.poll(() => page.url()).toContain('/settings/profile')
    expect(complaints).toEqual([])
  })

  test('a number is previewed, set with its reason, seen in a standing, and put back', async () => {
    await page.goto(`${kept.server.url}/clients/kumquat`)
    await page.locator('.ladder').waitFor()
    const rungBefore = await page.locator('.client-facts').innerText()
    await page.goto(`${kept.server.url}/settings/policy`)
    const find = page.getByRole('searchbox', { name: policy.find })
    await find.fill('observationsMin')
    const field = page.locator('.setting-number input')
    await field.fill('1000')
    await page.getByText(policy.whole('1', '100')).waitFor()
    expect(await button(policy.preview).isDisabled()).toBe(true)
    await field.fill('90')
    expect(await button(policy.save).count()).toBe(0)
    // What was written outlives a reload.
    await page.reload()
    await button(policy.preview).click()
    await page.locator('.policy-preview li', { hasText: 'Kumquat' }).waitFor()
    await page.getByLabel(policy.why, { exact: true }).fill('a test')
    await button(policy.save).click()
    await page.getByText(policy.differ(1)).waitFor()

    await page.goto(`${kept.server.url}/clients/kumquat`)
    await page.locator('.ladder').waitFor()
    expect(await page.locator('.client-facts').innerText()).not.toBe(rungBefore)

    await page.goto(`${kept.server.url}/settings/policy`)
    await page.getByRole('radio', { name: policy.onlyDiffering }).check()
    await page.locator('.setting-restore').click()
    await button(policy.preview).click()
    await page.locator('.policy-preview li', { hasText: 'Kumquat' }).waitFor()
    await page.getByLabel(policy.why, { exact: true }).fill('a test, over')
    await button(policy.save).click()
    await page.getByText(policy.asMethod).waitFor()
    await page.goto(`${kept.server.url}/clients/kumquat`)
    await page.locator('.ladder').waitFor()
    expect(await page.locator('.client-facts').innerText()).toBe(rungBefore)
    expect(complaints).toEqual([])
  })

  test('the ledger is taken out whole, and verified', async () => {
    await page.goto(`${kept.server.url}/settings/data`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: ledger.export }).click(),
    ])
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n')
    await button(ledger.verifyStart).click()
    await page.getByText(ledger.whole(12, lines.length)).waitFor()
    expect(complaints).toEqual([])
  })

  test('a token is made, shown once, works, and stops working when it is revoked', async () => {
    const name = `Nightly <b>export</b> ${language}`
    await page.goto(`${kept.server.url}/settings/firm`)
    await button(texts.tokens.new).click()
    await page.getByLabel(texts.tokens.name).fill(name)
    await page.getByLabel(texts.tokens.days).fill('400')
    await page.getByText(texts.tokens.daysWrong(366)).waitFor()
    await page.getByLabel(texts.tokens.days).fill('30')
    await button(texts.tokens.create).click()
    const secret = await page.getByLabel(texts.tokens.secret, { exact: true }).inputValue()
    const asProgram = async () =>
      (await fetch(`${kept.server.url}/api/portfolio`, { headers: { authorization: `Bearer ${secret}` } })).status
    expect(await asProgram()).toBe(200)
    await button(texts.tokens.stored).click()
    await page.reload()
    await page.getByText(name, { exact: true }).waitFor()
    expect(await page.getByText(secret).count()).toBe(0)
    await button(texts.tokens.revokeOf(name)).click()
    await button(texts.tokens.revoke).click()
    await expect.poll(() => page.locator('.settings-list').getByText(name, { exact: true }).count()).toBe(0)
    expect(await asProgram()).toBe(401)
    expect(complaints).toEqual([])
  })

  test('a name, the firm and its time zone are kept; a zone that is none is refused in place', async () => {
    await page.goto(`${kept.server.url}/settings/profile`)
    const name = page.getByLabel(texts.profile.name, { exact: true })
    await name.fill(`مارا 玛拉 ${language}`)
    await button(texts.save).click()
    await page.getByText(texts.profile.nameSaved).waitFor()
    await page.reload()
    await expect.poll(() => name.inputValue()).toBe(`مارا 玛拉 ${language}`)

    await page.keyboard.press('3')
    const zone = page.getByLabel(texts.firm.timezone, { exact: true })
    await zone.fill('Berlin')
    await page.getByText(texts.firm.noZone('Berlin')).waitFor()
    await zone.fill('Asia/Tokyo')
    await page.getByLabel(texts.firm.name, { exact: true }).fill(`Harbour <i>Pine</i> ${language}`)
    await button(texts.save).click()
    await page.locator('.sidebar').getByText(`Harbour <i>Pine</i> ${language}`).waitFor()
    await page.goto(`${kept.server.url}/import`)
    await expect.poll(() => page.getByLabel(importTexts[language].timezone).count()).toBe(0)
    await page.setInputFiles('input[type=file]', {
      name: 'clients.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('name,email\nAcme,dana@acme.example\n'),
    })
    await expect.poll(() => page.getByLabel(importTexts[language].timezone).inputValue()).toBe('Asia/Tokyo')
    expect(complaints).toEqual([])
  })

  test('what feeds each client is told, and what fell silent is found and shared as a link', async () => {
    const { sources } = dataTexts[language]
    await page.goto(`${kept.server.url}/settings/sources`)
    const rows = page.locator('.sources > li')
    await expect.poll(() => rows.count()).toBeGreaterThan(5)
    const all = await rows.count()
    await page.getByRole('checkbox', { name: sources.onlySilent }).check()
    await expect.poll(() => rows.count()).toBeLessThan(all)
    const silent = await rows.allTextContents()
    expect(silent.every((row) => row.includes(sources.isSilent))).toBe(true)
    await page.reload()
    await expect.poll(() => rows.allTextContents()).toEqual(silent)
    expect(complaints).toEqual([])
  })
})
