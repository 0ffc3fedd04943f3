// The commands about the whole book, on one firm's ledger: a prospect, a client, and engagements that ended.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder, worked } from '../../../test/world/kept-cli.ts'

const folder = temporaryFolder()
const kept = keptOn(folder)
const now = Date.parse('2026-06-30T10:00:00Z')
const lead = 'robin@studio.example'

const of = (account: string, kind: string, at: string, data: object) => ({
  id: `${account}-${kind}-${at}`,
  account,
  kind,
  at,
  data,
})
const opening = (account: string, at = '2026-01-05') =>
  of(account, 'account.opened', at, {
    name: `${account} 有限公司`,
    timezone: 'Europe/Berlin',
    locale: 'en',
    sector: 'saas',
    relationshipType: 'project',
    lead,
    shape: { industry: 'travel', region: 'EU' },
  })
const contract = (account: string, start: string, end: string) =>
  of(account, 'contract.signed', start, { ref: 'k', start, end, annualValue: { amount: '60000.00', currency: 'EUR' } })

/** Five that ended: three by the client, one by us, one left after the tests. */
const past = ['a', 'b', 'c', 'd'].flatMap((name, i) => [
  opening(`past-${name}`, '2025-01-05'),
  contract(`past-${name}`, '2025-02-01', '2025-12-31'),
  of(`past-${name}`, 'contract.ended', `2025-1${i % 3}-05`, {
    ref: 'k',
    reason: 'as agreed',
    byWhom: i < 3 ? 'client' : 'us',
  }),
])
const left = [
  opening('left', '2025-01-05'),
  contract('left', '2025-02-01', '2026-12-31'),
  of('left', 'walkaway.decided', '2026-05-20', {
    tests: { discovery: false, prediction: true, assumptions: false },
    reasons: ['Two of three tests failed'],
    toldClient: 'That we finish what is signed',
    shape: 'A small travel firm',
    earlySignals: ['No access to the crews'],
  }),
]
const client = [
  opening('northwind'),
  contract('northwind', '2025-02-01', '2026-09-30'),
  of('northwind', 'state.named', '2026-03-01', { state: 'operating', why: 'The list is done' }),
]

beforeAll(async () => {
  const entries = [...past, ...left, ...client, opening('prospect')]
  worked(await kept(['record', JSON.stringify(entries)], { now }))
})
afterAll(() => removeFolder(folder))

const json = async (...args: string[]): Promise<unknown> =>
  JSON.parse(worked(await kept([...args, '--json'], { now })).out)

test('kept risks shows the heaviest first, and how the order came about', async () => {
  const [first] = (await json('risks', '--limit', '1')) as Record<string, unknown>[]
  expect(first).toMatchObject({ account: 'northwind', owner: lead, contractEnd: '2026-09-30' })
  const { out } = worked(await kept(['risks', '--account', 'northwind'], { now }))
  expect(out).toMatch(/^Account +Risk +Since +At risk +Nearness +Weight +Ends +Owner +Reason\n/)
  expect(out).toMatch(/northwind +F\d+ .* 75% /)
})

test('kept risks is empty in a sentence, and says so in both languages', async () => {
  const asked = ['risks', '--owner', 'nobody@studio.example']
  expect(await kept(asked, { now })).toMatchObject({ code: 0, out: '', talk: 'No open risks.\n' })
  expect(await kept(asked, { now, lang: 'zh' })).toMatchObject({ code: 0, talk: '没有未解除的风险。\n' })
})

test('kept pipeline lists the renewal that opens, and nothing typed in', async () => {
  expect(await json('pipeline', '--account', 'northwind')).toEqual([
    {
      account: 'northwind',
      name: 'northwind 有限公司',
      lead,
      what: 'renewal',
      ref: 'k',
      on: '2026-07-02',
      title: null,
      evidence: ['northwind-contract.signed-2025-02-01'],
    },
  ])
  expect(worked(await kept(['pipeline'], { now, lang: 'zh' })).out).toContain('续约窗口开启')
})

test('kept corpus finds a walk-away by its words', async () => {
  expect(await json('corpus', '--search', 'travel firm')).toMatchObject([
    { account: 'left', what: 'walk_away', reasons: ['Two of three tests failed'] },
  ])
  expect(await kept(['corpus', '--search', 'nothing like it'], { now })).toMatchObject({
    code: 0,
    talk: 'No walk-aways and no killed initiatives.\n',
  })
})

test('kept precedents shows the similar engagements, their rates with n, and asks each early signal once', async () => {
  const asked = worked(await kept(['precedents', 'prospect'], { now })).out
  expect(asked).toContain('5 past engagements looked through for prospect.')
  expect(asked).toContain('Of the 5 most similar, 3 were ended by the client.')
  expect(asked).toContain('Of the 5 most similar, 1 was left by us after the three tests.')
  expect(asked).toMatch(/Not asked yet: No access to the crews \[left\/[0-9a-f]{12}\]/)
  const first = worked(await kept(['precedents', 'prospect', '--ask'], { now }))
  expect(first.talk).toMatch(/^\d+ questions now open\.\n$/)
  expect(first.out).toContain('Open: No access to the crews')
  expect(worked(await kept(['precedents', 'prospect', '--ask'], { now })).talk).toBe('Nothing new to ask.\n')
})

test('a question is due at once on a prospect, until it is answered or dismissed', async () => {
  const due = async () => ((await json('due', '--account', 'prospect')) as { what: string }[]).map(({ what }) => what)
  const { precedents, open } = (await json('precedents', 'prospect')) as {
    precedents: { account: string; signals: { ref: string; text: string | null; status: string }[] }[]
    open: number
  }
  expect((await due()).filter((what) => what === 'precedent')).toHaveLength(open)
  const signal = precedents.flatMap(({ signals }) => signals).find(({ text }) => text === 'No access to the crews')
  const answer = ['answer-precedent', 'prospect', '--ref', signal?.ref ?? '', '--dismissed', 'We sit with the crews']
  worked(await kept(answer, { now }))
  expect((await due()).filter((what) => what === 'precedent')).toHaveLength(open - 1)
  expect(worked(await kept(['precedents', 'prospect'], { now })).out).toContain('Dismissed: No access to the crews')
})

test('kept review says what is decided in the quarter and what is not', async () => {
  const quarter = ['review', '--quarter', '2026-Q2']
  const before = worked(await kept(quarter, { now })).out
  expect(before).toContain('Relationships: 1 of 3 decided')
  expect(before).toContain('Not decided yet: 2 relationships, 0 initiatives.')
  const sat = ['northwind', 'prospect'].map((account) =>
    of(account, 'review.held', '2026-06-30', {
      review: 'portfolio',
      withClient: false,
      continues: ['The rhythm'],
      changes: [],
      stops: [],
      signedBy: lead,
    }),
  )
  worked(await kept(['record', JSON.stringify(sat)], { now }))
  const told = (await json(...quarter)) as {
    relationships: { account: string; decision: { decision: string } | null; internal: { signedBy: string } | null }[]
    flags: { code: string }[]
    stopped: number
  }
  expect(told.relationships.map(({ account, decision }) => [account, decision?.decision])).toEqual([
    ['left', 'stop'],
    ['northwind', 'continue'],
    ['prospect', 'continue'],
  ])
  expect(told.relationships[1]?.internal?.signedBy).toBe(lead)
  expect([told.flags, told.stopped]).toEqual([[], 1])
  expect(worked(await kept([...quarter, '--account', 'northwind'], { now, lang: 'zh' })).out).toContain('继续')
})

test('kept review without a quarter is about the present one, and refuses what is none', async () => {
  expect(await json('review')).toMatchObject({ quarter: '2026-Q2', from: '2026-04-01', to: '2026-06-30' })
  const wrong = await kept(['review', '--quarter', 'Q2 2026'], { now })
  expect([wrong.code, wrong.out]).toEqual([1, ''])
  expect(wrong.talk).toContain('2026-Q2')
})

test('kept calibration tells how sure people were against what came true, and where that is too few to say', async () => {
  const predicted = [0.9, 0.9, 0.9, 0.9, 0.3].flatMap((confidence, i) => [
    of('northwind', 'prediction.made', `2026-03-0${i + 1}`, {
      ref: `p${i}`,
      statement: 'Days to a quote',
      baseline: { value: 9, unit: 'days', n: 20, on: '2026-02-28' },
      target: { value: 4 },
      checkOn: '2026-05-05',
      method: 'from the desk log',
      owner: i < 4 ? lead : 'kim@studio.example',
      confidence,
    }),
    of('northwind', 'prediction.checked', `2026-05-0${i + 1}`, {
      ref: `p${i}`,
      value: i === 0 ? 9 : 4,
      together: true,
    }),
  ])
  worked(await kept(['record', JSON.stringify(predicted)], { now }))
  const { out } = worked(await kept(['calibration'], { now }))
  expect(out).toContain('3 of 4')
  expect(out).toContain('0.266')
  expect(out).toContain('4 of 5 checks: too few to say')
  expect(out).toMatch(/2026-Q2 +0.8 +5/)
  expect(worked(await kept(['calibration', '--account', 'prospect'], { now })).talk).toContain(
    'No prediction is checked',
  )
  expect(worked(await kept(['calibration'], { now, lang: 'zh' })).out).toContain('太少，还不能说')
})

test('kept coverage tells which sources feed the clients, and which fell silent', async () => {
  const { out, talk } = worked(await kept(['coverage'], { now }))
  expect(out).toMatch(/Source +Latest +Entries +Feeds +Silent/)
  expect(out).toMatch(/northwind +northwind 有限公司 +Written by hand/)
  expect(talk).toContain('nothing within 91 days')
  expect(await json('coverage', '--type', 'calendar')).toMatchObject({ rows: [] })
})
