import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Locale } from '#words/locale.ts'
import { membersTexts } from '#words/web-members.ts'
import { settingsTexts } from '#words/web-settings.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const kept = sampleFirm()
const PASSWORD = 'a long enough phrase'

describe.each<{ language: Locale }>([{ language: 'en' }, { language: 'zh' }])('in $language', ({ language }) => {
  let contexts: BrowserContext[]
  let owner: Page
  let guest: Page
  let complaints: string[]
  const t = webTexts(language)
  const [texts, { profile }] = [membersTexts[language], settingsTexts[language]]
  const email = `mei-${language}@harbourpine.example`
  const name = `梅 <b>Mei</b> ${language}`

  beforeEach(async () => {
    const look = { language, theme: 'light', width: 1280 } as const
    const [ofOwner, ofGuest] = [await readerOf(kept.browser, look, kept.signedIn), await readerOf(kept.browser, look)]
    contexts = [ofOwner, ofGuest]
    owner = await ofOwner.newPage()
    guest = await ofGuest.newPage()
    complaints = complaintsOf(owner)
  })
  afterEach(() => Promise.all(contexts.map((context) => context.close())))

  const button = (page: Page, named: string) => page.getByRole('button', { name: named, exact: true })
  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
  const row = () => owner.locator('.members > li', { hasText: email })

  const makeLink = async (to: string, role: 'reader' | 'member') => {
    await button(owner, texts.invite).click()
    await field(owner, texts.email).fill(to)
    await field(owner, texts.role).selectOption(role)
    await owner.getByText(texts.may[role]).waitFor()
    await button(owner, texts.make).click()
    return field(owner, texts.link(to)).inputValue()
  }
  const join = async (link: string) => {
    await guest.goto(link)
    await field(guest, t.access.name).fill(name)
    await field(guest, t.access.password).fill(PASSWORD)
    await button(guest, texts.accept.join).click()
    await guest.waitForURL(({ pathname }) => pathname !== '/invitation')
    await guest.locator('main h1').waitFor()
  }
  const record = async () => (await guest.request.post(`${kept.server.url}/api/entries`, { data: {} })).status()
  const isOut = async () => {
    await guest.goto(`${kept.server.url}/portfolio`)
    await guest.getByRole('heading', { name: t.access.signInTitle }).waitFor()
  }
  const signIn = async () => {
    await field(guest, t.access.email).fill(email)
    await field(guest, t.access.password).fill(PASSWORD)
    await button(guest, t.access.signIn).click()
  }

  test('an owner invites a reader, makes them a member, and sees them off; each is felt at once', async () => {
    await owner.goto(`${kept.server.url}/settings/profile`)
    await owner.locator('.settings-facts').first().waitFor()
    await owner.keyboard.press('7')
    const link = await makeLink(email, 'reader')
    await button(owner, texts.stored).click()
    await row().waitFor()
    await owner.reload()
    await row().waitFor()
    expect(await owner.getByText(link).count()).toBe(0)

    await guest.goto(link)
    await guest.getByText(texts.accept.may.reader).waitFor()
    expect(await field(guest, texts.accept.signInAs).inputValue()).toBe(email)
    await join(link)
    // The used link is not behind in the history, and the reader reads and does not write.
    expect(guest.url()).not.toContain('invit')
    await guest.goto(`${kept.server.url}/portfolio`)
    await guest.locator('.trust-marks').first().waitFor()
    const offered = () => guest.locator('.sidebar').getByRole('button', { name: t.shell.addEntry }).count()
    await guest.keyboard.press('c')
    expect([await offered(), await guest.getByRole('dialog').count()]).toEqual([0, 0])
    // On no screen is an act offered that would be refused, and its key is no key.
    await guest.goto(`${kept.server.url}/today`)
    await guest.locator('.today-row [data-row]').first().focus()
    await guest.keyboard.press('x')
    expect([await guest.locator('.today-acts button').count(), await guest.locator('.whisper').count()]).toEqual([0, 0])
    await guest.goto(`${kept.server.url}/clients/tidewell/agreement`)
    await guest.locator('.why-row').first().waitFor()
    expect(await guest.locator('.row-acts button, .section-act button').count()).toBe(0)
    await guest.goto(`${kept.server.url}/settings/members`)
    await guest.getByText(texts.byOwner).waitFor()
    await guest.locator('.members > li', { hasText: name }).waitFor()
    expect([await guest.locator('.members button').count(), await record()]).toEqual([0, 403])

    await owner.reload()
    await button(owner, texts.changeOf(name)).click()
    await field(owner, texts.role).selectOption('member')
    await owner.getByText(texts.ends({ sessions: 1, tokens: 0, invitations: 0 })).waitFor()
    await button(owner, texts.change).click()
    await expect.poll(() => row().locator('.settings-list-fact').textContent()).toBe(texts.roles.member)
    await isOut()
    await signIn()
    await guest.locator('.trust-marks').first().waitFor()
    await guest.goto(`${kept.server.url}/settings/profile`)
    await guest.getByText(profile.roles.member).waitFor()
    // An empty request of somebody who may: what is wrong is the request.
    expect([await offered(), await record()]).toEqual([1, 422])

    await button(owner, texts.removeOf(name)).click()
    await owner.getByText(texts.stays(email)).waitFor()
    await button(owner, texts.remove).click()
    await expect.poll(() => row().count()).toBe(0)
    await isOut()
    await signIn()
    await guest.locator('.notice-alert').waitFor()
    expect(complaints).toEqual([])
  })

  test('the only owner is offered no way out, and a link that was taken back opens nothing', async () => {
    await owner.goto(`${kept.server.url}/settings/members`)
    const me = owner.locator('.members > li', { hasText: texts.only })
    await me.waitFor()
    expect(await me.getByRole('button').count()).toBe(0)
    const to = `theo-${language}@harbourpine.example`
    const link = await makeLink(to, 'member')
    await button(owner, texts.stored).click()
    await button(owner, texts.revokeOf(to)).click()
    await owner.getByText(texts.noInvitations).waitFor()
    for (const dead of [link, `${kept.server.url}/invitation#invite_guessed`]) {
      await guest.goto(dead)
      await guest.getByRole('heading', { name: texts.accept.over }).waitFor()
      await guest.goto('about:blank')
    }
    await guest.goto(`${kept.server.url}/invitation`)
    await guest.getByText(texts.accept.none).waitFor()
    expect(complaints).toEqual([])
  })
})
