// What is refused of a diagnosis, of an answer to the coach, and of whoever confirms: a sentence in either language, by
// record and by the operations of their own.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder, worked } from '../world/kept-cli.ts'

const folder = temporaryFolder()
const kept = keptOn(folder)
const now = Date.parse('2026-06-30T10:00:00Z')
const AT = '2026-06-30'

const opening = {
  name: 'Northwind',
  timezone: 'Europe/Berlin',
  locale: 'en',
  sector: 'saas',
  relationshipType: 'project',
}
const opened = (account: string) => ({
  account,
  id: `${account}-opened`,
  kind: 'account.opened',
  at: '2026-01-05',
  data: opening,
})
const dana = (account: string) => ({
  account,
  id: `${account}-dana`,
  kind: 'person.added',
  at: '2026-01-05',
  data: { person: 'dana', name: 'Dana', role: 'day_to_day' },
})
const step = {
  text: 'Put Ines on their planning',
  owner: 'ines@studio.example',
  due: '2026-07-30',
  signal: 'planning_attended',
}
const ANSWERS: Record<number, object> = {
  1: { text: '' },
  2: { text: '' },
  3: { text: '', choice: 'no' },
  4: { text: '', choice: 'other' },
  5: step,
}
const answer = (account: string, question: number, data: object = ANSWERS[question]!, ref = 'coach-1') => ({
  account,
  id: `${account}-${ref}-${question}`,
  kind: 'coach.answered',
  at: AT,
  data: { ref, question, ...data },
})
const answers = (account: string, count: number) => Array.from({ length: count }, (_, i) => answer(account, i + 1))

beforeAll(async () => {
  const accounts = ['begun', 'midway', 'nearly', 'nobody', 'finished']
  const people = accounts.filter((account) => account !== 'nobody').map(dana)
  const given = [
    ...answers('midway', 2),
    ...answers('nearly', 4),
    ...answers('nobody', 4),
    ...answers('finished', 5),
    { account: 'begun', id: 'proposal', kind: 'claim', at: AT, status: 'proposed', data: { text: 'They like us' } },
  ]
  worked(await kept(['record', JSON.stringify([...accounts.map(opened), ...people, ...given])], { now }))
})
afterAll(() => removeFolder(folder))

const diagnosis = (data: object) => ({ account: 'begun', id: 'diagnosis', kind: 'diagnosis.made', at: AT, data })
const OPEN = [
  'verify.observations',
  'verify.stop_rule_asked',
  'verify.operational_move',
  'verify.trust_audited',
  'verify.plan_complete',
]

const cases: [string, object, RegExp][] = [
  ['a question is answered before its turn', answer('midway', 5), /It is the turn of question 3, not of question 5/],
  [
    'a session is begun beside an open one',
    answer('midway', 1, { text: '' }, 'coach-2'),
    /Session coach-1 is still open, at question 3/,
  ],
  ['a finished session is answered again', answer('finished', 1, { text: 'again' }, 'coach-1'), /coach-1/],
  ['a choice is not made', answer('midway', 3, { text: 'sometimes' }), /choosing one: yes \(Yes\), partly/],
  ['the step lacks its owner', answer('nearly', 5, { ...step, owner: undefined }), /lacks: Owner \(owner\)/],
  [
    'an answer holds what was not asked',
    answer('begun', 1, { text: '', due: '2026-07-01' }),
    /does not ask for Due \(due\)/,
  ],
  ['the step is too far out', answer('nearly', 5, { ...step, due: '2026-07-31' }), /from 30 Jun 2026 to 30 Jul 2026/],
  ['the step is a meeting', answer('nearly', 5, { ...step, text: 'More meetings' }), /more contact moves no rung/],
  ['the step would be shown by a dinner', answer('nearly', 5, { ...step, signal: 'social' }), /supports no rung/],
  ['the step is promised to nobody', answer('nobody', 5), /Nobody of the client is on the map/],
  [
    'a diagnosis says what the standing does not',
    diagnosis({ rung: 4, open: [], done: true }),
    /A diagnosis holds what the standing says/,
  ],
  [
    'a diagnosis is called done with a list that is open',
    diagnosis({ open: OPEN, done: true }),
    /can't be called done yet; 5 points/,
  ],
]

test.each(cases)('%s: refused in a sentence of either language, and nothing is written', async (_what, entry, says) => {
  const before = (await kept(['export'], { now })).out
  const json = JSON.stringify({ ...entry, id: 'refused' })
  const [en, zh] = [await kept(['record', json], { now }), await kept(['record', json], { now, lang: 'zh' })]
  expect([en.code, en.out, en.talk]).toEqual([1, '', expect.stringMatching(says)])
  expect(en.talk).not.toMatch(/verify\.|coach\.|diagnosis\.|\{/)
  expect([zh.code, zh.talk]).toEqual([1, expect.stringMatching(/^第 1 条：.*[\u4e00-\u9fff].*。\n$/s)])
  expect((await kept(['export'], { now })).out).toBe(before)
})

const commands: [string, string[], RegExp, RegExp][] = [
  ['an agent confirms', ['--by', 'agent:scout', 'confirm', 'proposal'], /agent:scout is an agent/, /是智能体/],
  [
    'a diagnosis is to be done',
    ['diagnose', 'begun', '--record', '--done'],
    /5 points of its list are open/,
    /有 5 项未解决/,
  ],
  [
    'a later question is asked for',
    ['coach', 'midway', '--question', '4'],
    /It is the turn of question 3/,
    /轮到第 3 个问题/,
  ],
  [
    'a reading is asked for too early',
    ['coach', 'nearly', '--reading'],
    /there is nothing to read yet/,
    /还没有可读的结果/,
  ],
  [
    'there is no session to leave',
    ['coach', 'finished', '--leave', 'why'],
    /^No session with the coach is open/,
    /没有进行中的教练会话/,
  ],
]

test.each(commands)('%s: refused, and said in either language', async (_what, command, says, saysChinese) => {
  const [en, zh] = [await kept(command, { now }), await kept(command, { now, lang: 'zh' })]
  expect([en.code, en.out, en.talk]).toEqual([1, '', expect.stringMatching(says)])
  expect([zh.code, zh.out, zh.talk]).toEqual([1, '', expect.stringMatching(saysChinese)])
})
