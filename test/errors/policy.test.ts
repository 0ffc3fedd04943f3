// What is refused of a policy: each field by its own schema, and what makes no sense as a whole.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder, worked } from '../world/kept-cli.ts'

const folder = temporaryFolder()
const kept = keptOn(folder)
const now = Date.parse('2026-06-30T10:00:00Z')

beforeAll(async () => {
  const opened = {
    id: 'opened',
    account: 'northwind',
    kind: 'account.opened',
    at: '2026-01-05',
    data: { name: 'Northwind', timezone: 'Europe/Berlin', locale: 'en', sector: 'saas', relationshipType: 'project' },
  }
  worked(await kept(['record', JSON.stringify(opened)], { now }))
})
afterAll(() => removeFolder(folder))

const play = { sector: 'saas', fromRung: 3, text: { en: 'A day at their desk' }, signal: 'inside_access' }
const cases: [string, string, RegExp][] = [
  ['a rate above 1', 'reliabilityRateMin=1.5', /\$\.changes\.reliabilityRateMin holds 1\.5\. Use 1 or less\./],
  ['a window of no days', 'quarterDays=0', /\$\.changes\.quarterDays holds 0\. Use 1 or more\./],
  ['a part of a day', 'quarterDays=90.5', /\$\.changes\.quarterDays holds 90\.5\. Write a whole number/],
  ['a name that is none', 'quarterDay=90', /\$\.changes\.quarterDay holds 90\./],
  ['a text for a number', 'quarterDays=long', /\$\.changes\.quarterDays holds "long"\. Write a number/],
  ['a play without words', `plays=${JSON.stringify([{ ...play, text: {} }])}`, /\$\.changes\.plays\[0\]\.text holds/],
  [
    'a quarter longer than two',
    'quarterDays=200',
    /“Length of a quarter window” is larger than “Length of two quarters”/,
  ],
  ['a base currency that is not worth 1', 'baseCurrency=EUR', /does not say that one EUR is worth 1/],
  [
    'rates out of order',
    `rates=${JSON.stringify(['2026-07-01', '2026-01-01'].map((from) => ({ from, worth: { USD: 1 } })))}`,
    /The row of rates from 1 Jan 2026 does not come after/,
  ],
  ['bands out of order', 'precedentLengthBands=[370,190]', /are not in order/],
  ['a play whose signal can’t show it', `plays=${JSON.stringify([play])}`, /can't support rung 4/],
  ['nothing changed', 'quarterDays=91', /Nothing would be different from the policy in force/],
]

test.each(cases)('%s: refused in a sentence of either language, and nothing is set', async (_what, set, sentence) => {
  for (const more of [['--why', 'a test'], ['--preview']]) {
    const en = await kept(['policy', '--set', set, ...more], { now })
    expect([en.code, en.out]).toEqual([1, ''])
    expect(en.talk).toMatch(sentence)
    const zh = await kept(['policy', '--set', set, ...more], { now, lang: 'zh' })
    expect([zh.code, zh.talk]).toEqual([1, expect.stringMatching(/[\u4e00-\u9fff].*。\n$/s)])
  }
  expect(worked(await kept(['policy'], { now })).out).toBe(
    'Policy default-1\n\nEverything is as the method has it. --all shows the numbers.\n',
  )
})

test('what is no setting, or lacks its reason, is said before anything is asked', async () => {
  expect((await kept(['policy', '--set', 'quarterDays'], { now })).talk).toMatch(/quarterDays is no setting/)
  expect((await kept(['policy', '--set', 'quarterDays=90'], { now })).talk).toMatch(/Say with --why/)
  expect((await kept(['policy', '--preview'], { now })).talk).toMatch(/Say with --set/)
})
