import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Locale } from '#words/locale.ts'
import { settingsTexts } from '#words/web-settings.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const kept = sampleFirm()
const [BEFORE, AFTER] = ['a long enough phrase', '一句足够长的新密码而已']

describe.each<{ language: Locale }>([{ language: 'en' }, { language: 'zh' }])('in $language', ({ language }) => {
  const contexts: BrowserContext[] = []
  afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())))
  const t = webTexts(language)
  const { password, sessions } = settingsTexts[language]
  const email = `mei-${language}@harbourpine.example`

  const browser = async (signedIn?: typeof kept.signedIn): Promise<Page> => {
    const context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, signedIn)
    contexts.push(context)
    return context.newPage()
  }
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  const signIn = async (page: Page, phrase: string) => {
    await page.goto(`${kept.server.url}/sign-in`)
    await page.getByLabel(t.access.email).fill(email)
    await page.getByLabel(t.access.password).fill(phrase)
    await button(page, t.access.signIn).click()
    await page.locator('main h1').waitFor()
    await page.getByRole('heading', { name: t.access.signInTitle }).waitFor({ state: 'detached' })
  }
  const isOut = async (page: Page) => {
    await page.goto(`${kept.server.url}/portfolio`)
    await page.getByRole('heading', { name: t.access.signInTitle }).waitFor()
  }
  /** A member of their own, so that nobody else's sessions end; the owner hands the link over. */
  const join = async (page: Page) => {
    const owner = await browser(kept.signedIn)
    const made = await owner.request.post(`${kept.server.url}/api/invitations`, { data: { email } })
    const { secret } = (await made.json()) as { secret: string }
    const data = { secret, name: 'Mei', password: BEFORE }
    const joined = await page.request.post(`${kept.server.url}/api/invitations/accept`, { data })
    expect(joined.status()).toBe(200)
  }

  test('a new password ends the other session, and what is left elsewhere is ended by one press', async () => {
    const [here, elsewhere] = [await browser(), await browser()]
    const complaints = complaintsOf(here)
    await join(elsewhere)
    await signIn(here, BEFORE)
    await here.goto(`${kept.server.url}/settings/profile`)
    const listed = here.locator('.section', { hasText: sessions.title }).locator('.settings-list > li')
    await expect.poll(() => listed.count()).toBe(2)

    await here.getByLabel(password.now, { exact: true }).fill('not this phrase')
    await here.getByLabel(password.next, { exact: true }).fill(AFTER)
    await button(here, password.change).click()
    await here.locator('.notice-alert').waitFor()
    await here.getByLabel(password.now, { exact: true }).fill(BEFORE)
    await button(here, password.change).click()
    await here.getByText(password.changed(1, 0)).waitFor()
    await here.getByText(sessions.only).waitFor()
    await isOut(elsewhere)

    await signIn(elsewhere, AFTER)
    await here.reload()
    await button(here, sessions.endOthers).click()
    await here.getByText(sessions.ended(1)).waitFor()
    await here.getByText(sessions.only).waitFor()
    await isOut(elsewhere)
    // What was refused was about the password alone.
    expect(complaints.filter((said) => !said.includes('422'))).toEqual([])
  })
})
