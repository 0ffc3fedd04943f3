import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder, worked } from '../../../test/world/kept-cli.ts'

const folder = temporaryFolder()
const kept = keptOn(folder)
const now = Date.parse('2026-06-30T10:00:00Z')

const opening = (account: string, sector: string) => ({
  account,
  id: `opened-${account}`,
  kind: 'account.opened',
  at: '2026-01-05',
  data: { name: account, timezone: 'Europe/Berlin', locale: 'en', sector, relationshipType: 'retainer' },
})
const praise = (day: string) => ({
  account: 'northwind',
  kind: 'signal',
  at: day,
  data: { signal: 'praise', what: 'They like it', people: ['dana'] },
})

beforeAll(async () => {
  const entries = [
    opening('northwind', 'saas'),
    ...['2026-06-01', '2026-06-02', '2026-06-03'].map(praise),
    opening('southwind', 'other'),
  ]
  worked(await kept(['record', JSON.stringify(entries)], { now }))
})
afterAll(() => removeFolder(folder))

const standing = async (args: string[] = []) =>
  JSON.parse(worked(await kept(['standing', 'northwind', '--json', ...args], { now })).out) as {
    policy: string
    ladder: { rung: number | null }
  }

test('the numbers in force are listed with rule and unit, in either language', async () => {
  const en = worked(await kept(['policy', '--all'], { now })).out
  expect(en).toMatch(/^reliabilityRateMin +0\.9 +0\.9 +share of one +L2 +Kept rate that counts as reliable$/m)
  const zh = worked(await kept(['policy', '--all'], { now, lang: 'zh' })).out
  expect(zh).toMatch(/^reliabilityRateMin +0\.9 +0\.9 +比例 +L2 +视为可靠的兑现率$/m)
})

test('a preview names the accounts whose standing would change and sets nothing', async () => {
  const ran = worked(await kept(['policy', '--set', 'observationsMin=4', '--preview'], { now }))
  expect(ran.out.split('\n').filter((line) => line.includes('wind'))).toEqual([
    expect.stringMatching(/^northwind +1 → – +.*ladder/),
  ])
  expect(ran.talk).toBe('2 accounts looked at; 1 standing would change. Nothing was set.\n')
  const json = worked(await kept(['policy', '--set', 'observationsMin=4', '--preview', '--json'], { now })).out
  expect(JSON.parse(json)).toMatchObject({
    looked: 2,
    rows: [{ account: 'northwind', before: { rung: 1 }, after: { rung: null } }],
  })
  expect(await standing()).toMatchObject({ policy: 'default-1', ladder: { rung: 1 } })
})

test('a policy that is set holds from then on, is told with who and why, and can be put back', async () => {
  const set = worked(await kept(['policy', '--set', 'observationsMin=4', '--why', 'We want to be surer'], { now }))
  expect([set.out, set.talk]).toEqual([
    'firm-1\n',
    'Policy firm-1 is in force: observationsMin. Every standing is worked out anew when it is next asked for.\n',
  ])
  expect(await standing()).toMatchObject({ policy: 'firm-1', ladder: { rung: null } })
  expect(await standing(['--as-of', '2026-06-10'])).toMatchObject({ policy: 'firm-1', ladder: { rung: null } })
  const shown = worked(await kept(['policy'], { now })).out.split('\n')
  expect(shown.slice(0, 2)).toEqual(['Policy firm-1', 'firm-1, 30 Jun 2026, robin@studio.example: We want to be surer'])
  expect(shown.slice(4)).toEqual([expect.stringMatching(/^observationsMin +4 +3 /), ''])
  worked(await kept(['policy', '--set', 'observationsMin=default', '--why', 'It was too much'], { now }))
  expect(await standing()).toMatchObject({ policy: 'firm-2', ladder: { rung: 1 } })
})

test('a play of the firm’s own stands behind the founding ones, in the reader’s language', async () => {
  const plays = [
    { sector: 'saas', fromRung: 2, text: { en: 'A week at their desk', zh: '驻场一周' }, signal: 'inside_access' },
  ]
  worked(await kept(['policy', '--set', `plays=${JSON.stringify(plays)}`, '--why', 'It worked'], { now }))
  const json = JSON.parse(worked(await kept(['policy', '--json'], { now })).out) as { settings: { name: string }[] }
  expect(json.settings.find(({ name }) => name === 'plays')).toMatchObject({
    value: plays,
    default: [],
    rules: ['L12'],
  })
})
