import type { Page } from 'playwright-core'
import type { Screen } from './screen.ts'

export const settingsScreens: Screen[] = [
  { name: 'settings-profile', path: '/settings/profile', ready: '.settings-list', isWhole: true },
  { name: 'settings-shortcuts', path: '/settings/shortcuts', ready: '.shortcuts', isWhole: true },
  { name: 'settings-keys', path: '/settings/shortcuts', ready: '.shortcuts', open: recordKeys },
  { name: 'settings-firm', path: '/settings/firm', ready: '.settings-list' },
  { name: 'settings-token', path: '/settings/firm', ready: '.settings-list', open: makeToken },
  { name: 'settings-policy', path: '/settings/policy', ready: '.setting' },
  { name: 'settings-preview', path: '/settings/policy', ready: '.setting', open: previewPolicy },
  { name: 'settings-plays', path: '/settings/policy', ready: '.setting', open: addPlay },
  { name: 'settings-sources', path: '/settings/sources', ready: '.sources' },
  { name: 'settings-silent', path: '/settings/sources?silent=true', ready: '.sources', isPictureOnly: true },
  { name: 'settings-data', path: '/settings/data', ready: '.settings-facts', open: verify, isWhole: true },
  { name: 'settings-members', path: '/settings/members', ready: '.members', open: inviteTwo },
  { name: 'settings-member-role', path: '/settings/members', ready: '.members', open: changeRole },
  { name: 'settings-member-removal', path: '/settings/members', ready: '.members', open: removeMember },
  { name: 'settings-invite', path: '/settings/members', ready: '.members', open: makeLink },
  { name: 'invitation', path: '/settings/members', ready: '.members', open: followLink },
  { name: 'invitation-over', path: '/invitation#invite_guessed', ready: '.notice', isPictureOnly: true },
]

/** Keys that another act has already. */
async function recordKeys(page: Page): Promise<void> {
  await page.locator('.shortcut-change').nth(1).click()
  await page.locator('.key-recorder input').waitFor()
  await page.keyboard.press('d')
  await page.locator('.field-error').waitFor()
}

async function makeToken(page: Page): Promise<void> {
  await page.locator('.section-act button').first().click()
  await page.locator('.token-fields').waitFor()
}

/** A number that moves standings, and one that can't be. */
async function previewPolicy(page: Page): Promise<void> {
  await write(page, 'E5', '60')
  await page.locator('.beside-aside button.button-main').click()
  await page.locator('.policy-preview li').first().waitFor()
}

async function addPlay(page: Page): Promise<void> {
  await page.locator('.policy-tools input[type=search]').fill('L12')
  await page.locator('.plays > button').click()
  await page.locator('.play-fields').waitFor()
}

/** Writes into the first field of a rule. */
async function write(page: Page, rule: string, value: string): Promise<void> {
  await page.locator('.policy-tools input[type=search]').fill(rule)
  await page.locator('.setting-number input').first().fill(value)
}

async function verify(page: Page): Promise<void> {
  await page
    .locator('.section', { has: page.locator('[role=status]') })
    .getByRole('button')
    .first()
    .click()
  await page.locator('[role=status] p').first().waitFor()
}

/** Somebody who followed a link, with the longest of names, and somebody who has not yet. */
async function inviteTwo(page: Page): Promise<void> {
  const { members } = await answer(page, 'GET', '/api/members', {})
  if (Array.isArray(members) && members.length === 1) {
    const { secret } = await answer(page, 'POST', '/api/invitations', { email: 'juno@harbourpine.example' })
    // Their sign-in is nobody's here: the page stays the owner's.
    await fetch(`${new URL(page.url()).origin}/api/invitations/accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret, name: 'Juno 君诺 Ferreira', password: 'a long enough phrase' }),
    })
  }
  await answer(page, 'POST', '/api/invitations', { email: 'theo.vandenbroucke@harbourpine.example', role: 'reader' })
  await page.reload()
  await page.locator('.members > li').nth(2).waitFor()
}

async function changeRole(page: Page): Promise<void> {
  await inviteTwo(page)
  await page.locator('.member-acts button').first().click()
  await page.locator('.members .settings-form select').selectOption('owner')
}

async function removeMember(page: Page): Promise<void> {
  await inviteTwo(page)
  await page.locator('.member-acts button').nth(1).click()
  await page.locator('.members .settings-form').waitFor()
}

async function makeLink(page: Page): Promise<void> {
  await page.locator('.section-act button').last().click()
  await page.locator('.settings-form input').fill('ada@harbourpine.example')
  await page.keyboard.press('Enter')
  await page.locator('.shown-once').waitFor()
}

async function followLink(page: Page): Promise<void> {
  const { secret } = await answer(page, 'POST', '/api/invitations', { email: 'ada@harbourpine.example' })
  await page.goto(new URL(`/invitation#${String(secret)}`, page.url()).href)
  await page.locator('form').waitFor()
}

async function answer(page: Page, method: string, path: string, data: object): Promise<Record<string, unknown>> {
  const response = await page.request.fetch(new URL(path, page.url()).href, {
    method,
    ...(method === 'POST' ? { data } : {}),
  })
  return response.json()
}
