// What METHOD refuses of a new act in the light of what the ledger holds. What is imported is history: there the same acts
// are taken as they were written, and the engine gives them no effect.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder, worked } from '../world/kept-cli.ts'

const folder = temporaryFolder()
const kept = keptOn(folder)
const now = Date.parse('2026-06-30T10:00:00Z')

const base = { account: 'northwind', at: '2026-06-20' }
const opening = {
  ...base,
  id: 'opened',
  kind: 'account.opened',
  at: '2026-01-05',
  data: { name: 'Northwind', timezone: 'Europe/Berlin', locale: 'en', sector: 'saas', relationshipType: 'project' },
}
const promised = {
  ...base,
  id: 'made',
  kind: 'commitment.made',
  at: '2026-06-01',
  data: { ref: 'c1', what: 'The sheet', side: 'us', owner: 'robin@studio.example', to: 'dana', due: '2026-06-15' },
}
const plan = {
  ...base,
  id: 'plan',
  kind: 'plan.set',
  data: {
    ref: 'p1',
    targetRung: 4,
    requirement: 'shared stakes',
    action: 'Propose a joint pricing study',
    owner: 'robin@studio.example',
    due: '2026-12-15',
    successSignal: 'joint_planning',
    dependsOn: 'competence',
  },
}

beforeAll(async () => {
  worked(await kept(['record', JSON.stringify([opening, promised])], { now }))
})
afterAll(() => removeFolder(folder))

const cases: [string, object][] = [
  ['a promise is kept that nobody made', { ...base, id: 'a', kind: 'commitment.kept', data: { ref: 'c9' } }],
  ['a ref stands for something else already', { ...promised, id: 'b' }],
  [
    'a promise is moved after it fell due',
    { ...base, id: 'c', kind: 'commitment.moved', data: { ref: 'c1', due: '2026-07-15', agreedBy: 'dana' } },
  ],
  [
    'a success signal is seen of a brief that nobody wrote',
    { ...base, id: 'g', kind: 'initiative.seen', data: { ref: 'i9', signal: 1, entry: 'made' } },
  ],
  [
    'a discovery is closed that was never opened',
    { ...base, id: 'h', kind: 'discovery.closed', data: { ref: 'd9', found: 'x' } },
  ],
  [
    'a question is answered that no precedent raised',
    { ...base, id: 'i', kind: 'precedent.answered', data: { ref: 'q9', answer: 'x' } },
  ],
  ['a plan stands on a standing without evidence', plan],
  ['a plan is made of meetings', { ...plan, data: { ...plan.data, action: 'More meetings with them' } }],
]

test.each(cases)('%s: refused in a sentence of either language, and nothing is written', async (_what, entry) => {
  const before = (await kept(['export'], { now })).out
  const [en, zh] = [
    await kept(['record', JSON.stringify(entry)], { now }),
    await kept(['record', JSON.stringify(entry)], { now, lang: 'zh' }),
  ]
  expect([en.code, en.out]).toEqual([1, ''])
  expect(en.talk).toMatch(/^entry 1: \w.*\.\n$/s)
  expect(en.talk).not.toMatch(/act\.|plan\.|\{/)
  expect([zh.code, zh.talk]).toEqual([1, expect.stringMatching(/^第 1 条：.*[\u4e00-\u9fff].*。\n$/s)])
  expect((await kept(['export'], { now })).out).toBe(before)
})

test('entries that are sent together are seen one after the other', async () => {
  const [made, done] = [
    { ...promised, id: 'made-2', data: { ...promised.data, ref: 'c2' } },
    { ...base, id: 'kept-2', kind: 'commitment.kept', at: '2026-06-10', data: { ref: 'c2' } },
  ]
  expect(await kept(['record', JSON.stringify([done, made])], { now })).toMatchObject({ code: 1 })
  expect(await kept(['record', JSON.stringify([made, done])], { now })).toMatchObject({ code: 0 })
})

test('what is imported is taken as it was written', async () => {
  const entry = { v: 1, by: 'robin@studio.example', ...base, id: 'old', kind: 'commitment.kept', data: { ref: 'c9' } }
  expect(await kept(['import', '-'], { now, stdin: JSON.stringify(entry) })).toMatchObject({ code: 0 })
})

test('what an entry will not count for is said when it is written', async () => {
  const signal = { ...base, id: 's1', kind: 'signal', data: { signal: 'praise', what: 'They like us' } }
  const ran = await kept(['record', JSON.stringify(signal)], { now })
  expect([ran.code, ran.out, ran.talk.split('\n')[0]]).toEqual([0, 's1\n', '1 entry recorded.'])
  expect(ran.talk.split('\n')[1]).toMatch(/^s1: "Praise" names neither people nor a source/)
})
