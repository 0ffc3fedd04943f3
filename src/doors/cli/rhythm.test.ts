import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder, worked } from '../../../test/world/kept-cli.ts'

const folder = temporaryFolder()
const kept = keptOn(folder)
const now = Date.parse('2026-06-30T10:00:00Z')

const opening = {
  account: 'northwind',
  id: 'opened',
  kind: 'account.opened',
  at: '2026-01-05',
  data: { name: 'Northwind', timezone: 'Europe/Berlin', locale: 'en', sector: 'saas', relationshipType: 'project' },
}

beforeAll(async () => {
  worked(await kept(['record', JSON.stringify(opening)], { now }))
})
afterAll(() => removeFolder(folder))

test('a rhythm is proposed for the relationship type, in either language', async () => {
  const en = worked(await kept(['ritual-presets', 'northwind'], { now })).out
  expect(en.split('\n').slice(0, 6)).toEqual([
    'For a project: the decisions a milestone needs are put to the client before it, an update follows it, and a review each quarter.',
    '',
    'Planning: 5 days before each milestone',
    '- Decisions needed: what, from whom, by when',
    '- Scope decisions: what comes in, what stays out, what changes',
    '',
  ])
  const zh = worked(await kept(['ritual-presets', 'northwind'], { now, lang: 'zh' })).out
  expect(zh).toMatch(/每个里程碑之前 5 天/)
})

test('the same as an entry is what record takes, and from then on the slots fall due', async () => {
  const entry = worked(
    await kept(['ritual-presets', 'northwind', '--preset', 'default', '--owner', 'sam@studio.example', '--as-entry'], {
      now,
    }),
  ).out
  worked(await kept(['record', '-'], { now, stdin: entry }))
  const standing = JSON.parse(worked(await kept(['standing', 'northwind', '--json'], { now })).out) as {
    cadence: { rituals: { id: string; next: string }[] }
  }
  // Tuesday, 30 June: the update is due on Friday, the first sync a week on, the reviews at the quarter's end.
  expect(standing.cadence.rituals.map(({ id, next }) => [id, next])).toEqual([
    ['patterns', '2026-08-06T23:59:59.999+02:00'],
    ['quarterly', '2026-10-07T23:59:59.999+02:00'],
    ['sla', '2026-09-30T23:59:59.999+02:00'],
    ['sync', '2026-07-07T23:59:59.999+02:00'],
    ['weekly', '2026-07-03T16:00:00+02:00'],
  ])
})

test('an unknown preset is not understood, an unknown account refused', async () => {
  expect((await kept(['ritual-presets', 'northwind', '--preset', 'daily'], { now })).code).toBe(2)
  expect(await kept(['ritual-presets', 'absent'], { now })).toMatchObject({ code: 1, out: '' })
  expect(await kept(['ritual-presets', 'northwind', '--start', '2026-02-30'], { now })).toMatchObject({ code: 1 })
})
