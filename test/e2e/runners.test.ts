import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quarterOf, quarterStart } from '#method/time/day.ts'
import { label } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import { auditTexts } from '#words/web-audit.ts'
import { checksTexts } from '#words/web-checks.ts'
import { reviewTexts } from '#words/web-review.ts'
import { slaTexts } from '#words/web-sla.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, OWNER, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

// What is gone through step by step, by the keyboard, on a real server: an audit of trust.
const kept = sampleFirm()
describe.each<{ language: Locale; client: string; person: string; statement: string }>([
  { language: 'en', client: 'lantern', person: 'maeve', statement: 'Claims are answered within two days.' },
  { language: 'zh', client: 'qinghe', person: 'luwei', statement: '理赔在两天内答复。' },
])('in $language', ({ language, client, person, statement }) => {
  let context: BrowserContext
  let page: Page
  let complaints: string[]
  beforeAll(async () => {
    context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    page = await context.newPage()
    complaints = complaintsOf(page)
  })
  afterAll(() => context.close())

  test('trust is audited one dimension at a time, each answered before the last audit is shown', async () => {
    const texts = auditTexts[language]
    await page.goto(`${kept.server.url}/clients/${client}`)
    await page.locator('.ladder').waitFor()
    await page.keyboard.press('a')
    await rate(page, '2')
    const lastShown = page.locator('.audit-last')
    expect(await lastShown.count()).toBe(0)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: label(language, 'trust', 'integrity') }).waitFor()
    expect(await lastShown.count()).toBe(1)
    await rate(page, '4')
    // What was answered and what was taken as evidence outlives the page.
    await page.reload()
    await page.getByText(texts.takenUp).waitFor()
    expect(await page.locator('.options input:checked').inputValue()).toBe('4')
    await page.keyboard.press('Control+Enter')
    await page
      .locator('.audit-form')
      .getByText(label(language, 'trustQuestion', 'benevolence'))
      .waitFor()
    await page.keyboard.press('5')
    await page.getByText(texts.opinion).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: texts.sum }).waitFor()
    await page.keyboard.press('Control+Enter')
    const changed = page.getByRole('region', { name: texts.changed })
    await expect.poll(() => changed.textContent()).toContain(label(language, 'trustStatus', 'opinion'))
    // T3: the lowest rating that is used constrains; the five resting on nothing is an opinion.
    expect(await changed.locator('.audit-constraint').textContent()).toContain(label(language, 'trust', 'competence'))
    await page.getByRole('link', { name: texts.back }).click()
    await page.locator('.ladder').waitFor()
    expect(await page.getByText(webTexts(language).client.of5(2)).count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  test('an SLA is reviewed: what was measured, its questions, and an outcome signed by the client', async () => {
    const texts = slaTexts[language]
    await page.goto(`${kept.server.url}/clients/${client}/delivery`)
    await page.getByRole('link', { name: webTexts(language).views.acts['sla.reviewed'], exact: true }).click()
    await page.getByRole('heading', { name: texts.met }).waitFor()
    expect(await page.locator('.sla table tbody tr').count()).toBeGreaterThan(1)
    await page.keyboard.press('2')
    await page.keyboard.press('Control+Enter')
    await page.getByText(texts.signerLacks).waitFor()
    const signer = page.getByRole('combobox', { name: texts.signedBy })
    await signer.fill(OWNER.email)
    await page.keyboard.press('Control+Enter')
    // One of us can't sign for them: it is said where it happened, and nothing typed is lost.
    await page.locator('.sla-form [role=alert]').filter({ hasText: OWNER.email }).waitFor()
    await signer.fill(person)
    await page.keyboard.press('Control+Enter')
    await page.getByText(texts.done(label(language, 'slaOutcome', 'adjusted'))).waitFor()
    await page.getByRole('button', { name: texts.signNew }).waitFor()
    expect(complaints.filter((said) => !said.includes('422'))).toEqual([])
    complaints.length = 0
  })

  test('the quarter is decided one relationship at a time, across a reload, to an outcome that says who signed', async () => {
    const texts = reviewTexts[language]
    // Each language has a quarter of its own: what is decided in one is decided.
    const quarter = quarterOf(quarterStart(Math.floor(Date.now() / 86_400_000), language === 'en' ? 0 : 1))
    await page.goto(`${kept.server.url}/today`)
    await page.locator('.today-row').first().waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await page.getByRole('region', { name: texts.moved }).waitFor()
    await page.getByRole('combobox', { name: texts.quarter }).selectOption(quarter)
    await page
      .getByRole('link', { name: texts.begin })
      .or(page.getByRole('link', { name: texts.goOn }))
      .click()
    expect(await page.getByRole('textbox', { name: texts.signer }).inputValue()).toBe(OWNER.email)
    await decideNext(page, '1', 'It holds.\nThe rhythm is kept.')
    // What was chosen and half written outlives the page.
    await page.keyboard.press('3')
    await page.locator('.sitting-form textarea').fill('Two of three')
    const undecided = await page.locator('.sitting-head h2').textContent()
    await page.reload()
    await expect.poll(() => page.locator('.sitting-head h2').textContent()).toBe(undecided)
    expect(await page.locator('.sitting-form textarea').inputValue()).toBe('Two of three')
    expect(await page.locator('.options input:checked').inputValue()).toMatch(/stop|killed/)
    let decided = 1
    while (await decideNext(page, '2', 'Otherwise.')) decided += 1
    expect(decided).toBeGreaterThan(5)
    // What is decided has left the list of what is left, and can be opened again from the list of what is decided.
    await page.getByRole('radio', { name: texts.shows.decided }).check()
    await page.locator('.sitting-steps [data-row]').first().click()
    await page.getByText(texts.takenText).waitFor()
    await page.getByRole('radio', { name: texts.shows.open }).check()
    await page.getByText(texts.nothingHere).waitFor()
    await page.getByRole('link', { name: texts.outcome, exact: true }).click()
    const signed = page.getByRole('region', { name: texts.signed })
    await expect.poll(() => signed.textContent()).toContain(OWNER.email)
    await page.getByText('The rhythm is kept.').waitFor()
    expect(await page.locator('.outcome > .notice').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('a prediction is checked by its key and taken back; a no asks for the value that was seen', async () => {
    const texts = checksTexts[language]
    await predict(context, client, statement)
    await page.goto(`${kept.server.url}/today`)
    await page.locator('.today-row').first().waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('k')
    const due = page.getByRole('region', { name: texts.groups.due })
    const row = due.locator('[data-row]').filter({ hasText: statement })
    await row.focus()
    await page.keyboard.press('y')
    // The target stands there for whoever says that it came true.
    const observed = page.getByRole('textbox', { name: texts.observed })
    expect(await observed.inputValue()).toBe('1.4')
    await page.getByText(texts.reached('1')).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => row.count()).toBe(0)
    await page.keyboard.press('z')
    await row.waitFor()
    await row.focus()
    await page.keyboard.press('n')
    await observed.fill('1.6')
    await page.getByText(texts.missed('0.5')).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
  })
})

/** Decides what is asked by key and reason; says whether anything was left to decide. */
async function decideNext(page: Page, key: string, why: string): Promise<boolean> {
  const head = page.locator('.sitting-head h2')
  await page.locator('.sitting-head h2, .sitting-done').first().waitFor()
  if ((await head.count()) === 0) return false
  const name = await head.textContent()
  await page.keyboard.press(key)
  await page.locator('.sitting-form textarea').fill(why)
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => ((await head.count()) === 0 ? null : head.textContent())).not.toBe(name)
  // The next is decided from the page, not from the field that is gone.
  await page
    .locator('body')
    .evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  return true
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** A prediction whose check day was yesterday. */
async function predict(context: BrowserContext, account: string, statement: string): Promise<void> {
  const answer = await context.request.post(`${kept.server.url}/api/accounts/${account}/acts/make-prediction`, {
    data: {
      at: daysAgo(40),
      statement,
      baseline: { value: 1.8, unit: 'd', n: 52, on: daysAgo(41) },
      target: { value: 1.4 },
      checkOn: daysAgo(1),
      method: 'desk log',
      owner: OWNER.email,
    },
  })
  expect(await answer.json()).toMatchObject({ isNew: true })
}

/** Rates by key, and takes the first entry as evidence by key. */
async function rate(page: Page, rating: string): Promise<void> {
  await page.locator('.audit-entry').first().waitFor()
  await page.keyboard.press(rating)
  await page.locator('.audit-entry input').first().focus()
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator('.audit-entry[data-chosen]').count()).toBe(1)
}
