import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder, worked } from '../../../test/world/kept-cli.ts'
import type { RunKept } from '../../../test/world/kept-cli.ts'

// A Wednesday.
const NOW = Date.parse('2026-06-10T10:00:00Z')
const folder = temporaryFolder()
let kept: RunKept

const opened = (account: string, name: string) => ({
  id: `${account}-opened`,
  account,
  kind: 'account.opened',
  at: '2026-01-05',
  data: { name, timezone: 'Europe/Berlin', locale: 'en', sector: 'saas', relationshipType: 'retainer' },
})
const person = (key: string, name: string) => ({
  id: `person-${key}`,
  account: 'northwind',
  kind: 'person.added',
  at: '2026-01-06',
  data: { person: key, name, role: 'day_to_day' },
})

beforeAll(async () => {
  kept = keptOn(folder)
  const entries = [
    opened('northwind', 'Northwind GmbH'),
    opened('north-star', 'North Star'),
    opened('yunqi', '云启科技有限公司'),
    person('dana', 'Dana Petrova'),
  ]
  worked(await kept(['record', JSON.stringify(entries)], { now: NOW }))
})
afterAll(() => removeFolder(folder))

const capture = async (words: string, ...more: string[]) => kept(['capture', words, ...more], { now: NOW })

describe('kept capture', () => {
  test('shows the entry, each field with the words it came from, and records nothing by itself', async () => {
    const ran = await capture('promised Dana the pricing sheet by Tuesday', '--account', 'northwind')
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('2026-06-16               “by Tuesday”')
    expect(ran.talk).toBe('Nothing was recorded. Give --yes to record it.\n')
    expect((await kept(['timeline', 'northwind', '--kind', 'commitment.made'], { now: NOW })).out).not.toContain(
      'pricing',
    )
  })

  test('records it with --yes, and knows it as open from then on', async () => {
    const ran = await capture('@northwind promised Dana the pricing sheet by Tuesday', '--yes')
    expect([ran.code, ran.talk]).toEqual([0, '1 entry recorded.\n'])
    const sent = await capture('sent Dana the pricing sheet', '--account', 'northwind', '--json')
    const [proposal] = JSON.parse(sent.out)
    expect(proposal).toMatchObject({
      kind: 'touch',
      data: { people: ['dana'] },
      alternatives: [{ kind: 'commitment.kept', ref: expect.stringMatching(/^commitment-/) }, { kind: 'note' }],
    })
  })

  test('asks for what is missing, and records nothing before it is said', async () => {
    const ran = await capture('@northwind promised Dana the sheet by 31/02', '--yes')
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('“31/02” is no day of any year.')
    expect(ran.talk).toContain('Nothing was recorded')
    const unclear = await capture('@north they dropped the other vendor', '--yes')
    expect([unclear.code, unclear.out.includes('north-star or northwind')]).toEqual([1, true])
    const unknown = await capture('@acme they dropped the other vendor')
    expect(unknown.out).toContain('No client is called “@acme”.')
  })

  test('finds the client by its name, in Chinese too, and answers in the language asked for', async () => {
    const ran = await kept(['capture', '@云启他们放弃了其他供应商', '--lang', 'zh', '--yes'], { now: NOW })
    expect([ran.code, ran.talk.split('\n')[0]]).toEqual([0, '已记录 1 条。'])
    expect((await capture('Northwind dropped the other vendor', '--json')).out).toContain('"account":"northwind"')
  })

  test('reads a mail from standard input, sentence by sentence', async () => {
    const stdin = "From: Dana Petrova <dana@x.example>\nSubject: Data\n\nI'll send the data by Friday. Nice weather.\n"
    const ran = await kept(['capture', '-', '--account', 'northwind', '--json'], { now: NOW, stdin })
    expect(JSON.parse(ran.out)).toMatchObject([
      { kind: 'touch', data: { channel: 'email', initiatedBy: 'client', people: ['dana'] } },
      { kind: 'commitment.made', data: { side: 'client', owner: 'dana', due: '2026-06-12' } },
    ])
  })

  test('an unknown account is refused', async () => {
    const ran = await capture('met Dana', '--account', 'nobody')
    expect([ran.code, ran.out]).toEqual([1, ''])
    expect(ran.talk).toContain('nobody')
  })
})
