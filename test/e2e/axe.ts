import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { complaintsOf, OWNER, readerOf, startKept } from './kept-server.ts'
import type { Look } from './kept-server.ts'
import { SCREENS } from './screens/all-screens.ts'
import type { Screen } from './screens/screen.ts'
import { sampleFirm } from './sample-firm.ts'

// Its pictures are taken apart, by somebody who is not signed in.
const SIGN_IN: Screen = { name: 'sign-in', path: '/sign-in', ready: 'form' }

const EVERY_STATE = SCREENS.filter(({ isPictureOnly }) => !isPictureOnly)

/** Each screen in the first of its states. */
export const EVERY_SCREEN = EVERY_STATE.filter(
  ({ path }, index) => EVERY_STATE.findIndex((other) => screenOf(other.path) === screenOf(path)) === index,
)

function screenOf(path: string): string {
  return path.replace(/[?].*/, '').replace(/\/clients\/[^/]+/, '/clients/one')
}

/** Tests that no screen leaves anybody out, in one look; in every state, or in those named. */
export function testNobodyLeftOut(look: Look, states: readonly Screen[] = EVERY_STATE): void {
  const kept = sampleFirm()
  let context: BrowserContext
  beforeAll(async () => {
    context = await readerOf(kept.browser, look, kept.signedIn)
  })

  test.each([SIGN_IN, ...states])('$name leaves nobody out', async ({ path, ready, open }) => {
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    await page.goto(kept.server.url + path)
    await page.locator(ready).first().waitFor()
    await open?.(page)
    expect(await violationsOf(page)).toEqual([])
    expect(complaints.filter((said) => !/404/.test(said))).toEqual([])
    await page.close()
  })

  // These screens are there only while nobody has set the server up, or nothing is in it.
  test('set-up and the empty portfolio leave nobody out', async () => {
    const empty = await startKept()
    const nobody = await readerOf(kept.browser, look)
    const page = await nobody.newPage()
    await page.goto(empty.setUpUrl)
    await page.locator('form').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.locator('input').nth(1).fill(OWNER.name)
    await page.locator('input[type=email]').fill(OWNER.email)
    await page.locator('input[type=password]').fill(OWNER.password)
    await page.keyboard.press('Enter')
    await page.locator('.empty').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await nobody.close()
    await empty.stop()
  })
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
