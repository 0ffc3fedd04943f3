import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatDay, parseDay } from '#method/time/day.ts'
import { formatOf } from '#words/format.ts'
import { label } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const kept = sampleFirm()
let context: BrowserContext
let page: Page
let complaints: string[]

async function goto(path: string): Promise<void> {
  await page.goto(kept.server.url + path)
  await page.locator('.client-facts').waitFor()
  await page.waitForLoadState('networkidle')
}

async function read(path: string) {
  const answer = await context.request.get(`${kept.server.url}/api${path}`)
  expect(answer.ok()).toBe(true)
  return answer.json()
}

const daysAgo = (days: number) => formatDay((parseDay(new Date().toISOString().slice(0, 10)) ?? 0) - days)

describe.each<{ language: Locale }>([{ language: 'en' }, { language: 'zh' }])('in $language', ({ language }) => {
  const { client, views, keys } = webTexts(language)

  beforeEach(async () => {
    context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    page = await context.newPage()
    complaints = complaintsOf(page)
  })
  afterEach(() => context.close())

  test('W answers why a client is on its rung: the entries that hold it, and what the next one lacks with its act', async () => {
    await goto('/clients/lantern')
    const { ladder } = await read('/accounts/lantern/standing')
    await page.keyboard.press('w')
    const pane = page.getByRole('region', { name: client.evidenceFor(client.rung) })
    await pane.locator('.evidence-list .entry-link').first().waitFor()
    const missing = pane.getByRole('region', { name: views.missingFor(ladder.next.rung) }).locator('li')
    expect(await missing.count()).toBe(ladder.next.missing.length)
    expect(await missing.getByRole('button').count()).toBe(ladder.next.missing.length)
    await missing.getByRole('button', { name: views.acts['need.addressed'] }).first().click()
    await page
      .getByRole('dialog')
      .getByText(label(language, 'kind', 'need.addressed'), { exact: true })
      .waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(() => pane.count()).toBe(0)
    await page.locator('[data-why="condition.L2a"] > button').focus()
    await page.keyboard.press('w')
    await page.getByRole('region', { name: client.evidenceFor(client.conditions.L2a) }).waitFor()
    expect(new URL(page.url()).searchParams.get('why')).toBe('condition.L2a')
    expect(complaints).toEqual([])
  })

  test('the slider replays a past day on the whole screen, and leads back', async () => {
    await goto('/clients/lantern')
    const { points } = await read('/accounts/lantern/trend?days=365')
    const last = points.at(-1).rung
    const past = points.findLast(({ rung }: { rung: number | null }) => rung !== null && rung !== last)
    const slider = page.getByRole('slider')
    await slider.fill(String(parseDay(past.on)))
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe(past.on)
    const facts = page.locator('.client-facts')
    await expect.poll(() => facts.textContent()).toContain(`${past.rung} ${label(language, 'rung', past.rung)}`)
    // Nothing is done on a past day.
    await page.keyboard.press('4')
    await page.getByRole('heading', { name: views.ourPromises }).waitFor()
    expect(await page.locator('.row-acts').count()).toBe(0)
    await page.goBack()
    await slider.focus()
    await page.keyboard.press('End')
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBeNull()
    await expect.poll(() => facts.textContent()).toContain(`${last} ${label(language, 'rung', last)}`)
    expect(complaints).toEqual([])
  })

  test('a promise kept on its row raises the kept rate, and Z takes it back', async () => {
    const account = `proof-${language}`
    const rate = (share: number) => webTexts(language).promises.window(formatOf(language).percent(share))
    await recordPromises(account)
    await goto(`/clients/${account}`)
    await page.keyboard.press('4')
    await page.getByText(rate(0.75)).waitFor()
    const row = page.locator('[data-why="thing.commitment.made:open"]')
    await row.locator('> button').focus()
    await page.keyboard.press('e')
    await page.getByText(views.said.kept('Send the last figures')).waitFor()
    await page.getByText(rate(0.8)).waitFor()
    await page.keyboard.press('z')
    await page.getByText(rate(0.75)).waitFor()
    await row.getByRole('button', { name: views.acts['commitment.kept'] }).waitFor()
    expect(await page.getByRole('link', { name: keys.acts['client.rhythm'] }).getAttribute('aria-current')).toBe('page')
    expect(complaints).toEqual([])
  })
})

/** Four promises settled, three of them kept, and one that is open and due tomorrow. */
async function recordPromises(account: string): Promise<void> {
  const commitment = (ref: string, due: string) => ({
    account,
    kind: 'commitment.made',
    at: daysAgo(40),
    data: { ref, what: 'Send the last figures', side: 'us', owner: 'mara@harbourpine.example', to: 'dana', due },
  })
  const settled = ['a', 'b', 'c', 'd'].map((ref) => commitment(ref, daysAgo(20)))
  const entries = [
    {
      account,
      kind: 'account.opened',
      at: daysAgo(60),
      data: {
        name: 'Proof & Sons',
        timezone: 'Europe/Berlin',
        locale: 'en',
        sector: 'other',
        relationshipType: 'retainer',
      },
    },
    ...settled,
    ...['a', 'b', 'c'].map((ref) => ({ account, kind: 'commitment.kept', at: daysAgo(21), data: { ref } })),
    { account, kind: 'commitment.missed', at: daysAgo(19), data: { ref: 'd' } },
    commitment('open', daysAgo(-1)),
  ]
  const answer = await context.request.post(`${kept.server.url}/api/entries`, { data: { entries } })
  expect(await answer.text()).not.toContain('"errors"')
}
