import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder, worked } from '../../../test/world/kept-cli.ts'

const folder = temporaryFolder()
const kept = keptOn(folder)
const at = { now: Date.parse('2026-06-30T10:00:00Z') }
const base = { v: 1, account: 'northwind', by: 'robin@studio.example' }
const opening = {
  name: 'Northwind 北风',
  timezone: 'Europe/Berlin',
  locale: 'en',
  sector: 'saas',
  relationshipType: 'retainer',
  lead: 'robin@studio.example',
}
const entries = [
  { ...base, id: 'opened', kind: 'account.opened', at: '2026-01-05', data: opening },
  {
    ...base,
    id: 'dana',
    kind: 'person.added',
    at: '2026-01-06',
    data: { person: 'dana', name: 'Dana', role: 'day_to_day' },
  },
  ...[1, 2, 3].map((n) => ({
    ...base,
    id: `praise-${n}`,
    kind: 'signal',
    at: `2026-06-0${n}`,
    data: { signal: 'praise', what: 'They thanked us for the sheet', people: ['dana'] },
  })),
  { ...base, id: 'claim', kind: 'claim', at: '2026-06-20', data: { text: 'Where we are', rung: 4 } },
  {
    ...base,
    id: 'handoff',
    kind: 'handoff.opened',
    at: '2026-06-25',
    data: { ref: 'h', from: 'robin@studio.example', to: 'mei@studio.example', items: ['the scope'] },
  },
  {
    ...base,
    id: 'quiet',
    account: 'quiet',
    kind: 'account.opened',
    at: '2026-01-05',
    data: { ...opening, name: 'Quiet' },
  },
  {
    ...base,
    id: 'kim',
    account: 'quiet',
    kind: 'person.added',
    at: '2026-01-05',
    data: { person: 'kim', name: 'Kim', role: 'day_to_day' },
  },
]

beforeAll(async () => {
  worked(await kept(['import', '-'], { ...at, stdin: entries.map((entry) => JSON.stringify(entry)).join('\n') }))
})
afterAll(() => removeFolder(folder))

/** A line behind its head, however it is wrapped. */
const behind = (out: string, head: string) =>
  out
    .split('\n')
    .find((line) => line.startsWith(`${head} `))
    ?.slice(head.length)
    .trim()

describe('kept diagnose', () => {
  test('prints the card, each line with its entries', async () => {
    const { out } = worked(await kept(['diagnose', 'northwind'], at))
    expect(out.split('\n')[0]).toBe('Northwind 北风: diagnostic card of 30 Jun 2026, 10:00 UTC (policy default-1)')
    expect(behind(out, 'Lead')).toBe('robin@studio.example [opened]')
    expect(behind(out, 'Rung')).toBe('Rung 1, resting on 3 entries (Partial Fulfillment)')
    expect(out).toContain('claimed: 4, gap 3 (teams sit 1 too high on average)')
    expect(out).toContain('They thanked us for the sheet [praise-3]')
    expect(behind(out, 'Target')).toBe('Rung 2: Reliability: keep commitments on time, and let the client see it.')
    expect(behind(out, 'Action')).toBe('lacking: no plan is open')
    expect(behind(out, 'Stop-rule')).toMatch(/^not answered: which specific unstated need/)
    expect(behind(out, 'Handoff')).toBe(
      'to mei@studio.example; 0 of 1 item accepted; the client has not been told [handoff]',
    )
    expect(out).toContain('Diagnosis: The account is being handed over to mei@studio.example.')
    expect(behind(out, 'Size')).toMatch(
      /^This workspace has 2 clients, fewer than 10\..*Test the offer itself first\.$/,
    )
  })

  test('prints it in Chinese', async () => {
    const { out } = worked(await kept(['diagnose', 'northwind'], { ...at, lang: 'zh' }))
    expect(behind(out, '负责人')).toBe('robin@studio.example [opened]')
    expect(behind(out, '级')).toBe('第 1 级，依据 3 条条目（部分满足）')
    expect(behind(out, '止步规则')).toMatch(/^未回答/)
    expect(out).not.toMatch(/card\.|verify\.|offer\./)
  })

  test('says that there is not enough evidence', async () => {
    const { out } = worked(await kept(['diagnose', 'quiet'], at))
    expect(behind(out, 'Rung')).toBe('Not enough evidence: 0 observations within a year, 3 needed')
    const past = worked(await kept(['diagnose', 'northwind', '--as-of', '2026-06-02', '--json'], at))
    const card: unknown = JSON.parse(past.out)
    expect(card).toMatchObject({
      asOf: '2026-06-02',
      diagnosis: { rung: null, evidence: [] },
      target: null,
      handoff: null,
    })
  })

  test('is told what is open where it is to be done, and recorded as what it is', async () => {
    const refused = await kept(['diagnose', 'northwind', '--record', '--done'], at)
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.talk).toMatch(/^The diagnosis can't be called done yet; 4 points of its list are open: /)
    const made = worked(await kept(['diagnose', 'northwind', '--record', '--json'], at))
    expect(JSON.parse(made.out)).toMatchObject({
      rung: 1,
      claimed: 4,
      done: false,
      open: ['verify.stop_rule_asked', 'verify.operational_move', 'verify.trust_audited', 'verify.plan_complete'],
    })
    const due = worked(await kept(['due', '--account', 'northwind', '--json'], at)).out
    expect(due).toContain('"what":"observed_fake"')
    expect(due).not.toContain('"what":"diagnosis"')
  })
})

const answers = [
  ['--answer', 'mapped their returns, wrote their board note'],
  ['--answer', 'their returns pile up unseen in the second warehouse'],
  ['--answer', 'the new plant in Brno', '--choice', 'yes'],
  ['--choice', 'dont_know_business'],
  [
    '--answer',
    'Put Ines on their stock planning',
    '--owner',
    'ines@studio.example',
    '--due',
    '2026-07-30',
    '--signal',
    'planning_attended',
  ],
]
const QUESTIONS = [
  'What are the last three things you did for this client outside the contract?',
  'Name one thing this client never asked for',
  'Do they share plans with you before these are final?',
  'What keeps you from being more proactive with this client?',
  'Which one thing, done by 30 Jul 2026 at the latest, would show that a rung was climbed?',
]
/** Which of the five questions a text holds, by their places. */
const questionsIn = (text: string) => QUESTIONS.flatMap((question, i) => (text.includes(question) ? [i + 1] : []))

describe('kept coach', () => {
  test('asks one question, holds the next one back, and answers the fifth with the reading', async () => {
    for (const [i, answer] of answers.entries()) {
      const asked = worked(await kept(['coach', 'northwind'], at))
      expect(questionsIn(asked.out + asked.talk)).toEqual([i + 1])
      for (const later of [1, 2, 3, 4, 5].filter((number) => number !== i + 1)) {
        const refused = await kept(['coach', 'northwind', '--question', String(later)], at)
        expect([refused.code, questionsIn(refused.out + refused.talk)]).toEqual([1, []])
        const skipped = await kept(['coach', 'northwind', '--question', String(later), ...answer], at)
        expect([skipped.code, questionsIn(skipped.out + skipped.talk)]).toEqual([1, []])
      }
      const early = await kept(['coach', 'northwind', '--reading'], at)
      expect([early.code, early.out]).toEqual([1, ''])
      const answered = worked(await kept(['coach', 'northwind', ...answer], at))
      expect(questionsIn(answered.out + answered.talk)).toEqual(i === 4 ? [] : [i + 2])
      expect(i < 4 ? answered.out : '').not.toMatch(/rung [1-5]\b|card|reading\./i)
    }
    const { out, talk } = worked(await kept(['coach', 'northwind', '--reading'], at))
    expect(out).toContain('3. They share plans before these are final, which is nearing rung 4.')
    expect(out).toContain('Put Ines on their stock planning')
    expect(talk).toBe(
      'kept confirm northwind:coach-1:claim northwind:coach-1:need.addressed northwind:coach-1:signal northwind:coach-1:commitment.made\n',
    )
  })

  test('what the answers speak for counts once a person has confirmed it, and no agent may', async () => {
    const step = 'northwind:coach-1:commitment.made'
    const before = worked(await kept(['standing', 'northwind', '--json'], at)).out
    expect(before).toContain('"us":{"made":0,')
    const refused = await kept(['--by', 'agent:scout', 'confirm', step], at)
    expect([refused.code, refused.talk]).toEqual([1, expect.stringMatching(/agent:scout is an agent/)])
    worked(await kept(['confirm', step], at))
    expect(worked(await kept(['standing', 'northwind', '--json'], at)).out).toContain('"us":{"made":1,')
    const { talk } = worked(await kept(['coach', 'northwind', '--reading'], at))
    expect(talk).not.toContain(step)
  })

  test('asks whoever sits at the terminal, in Chinese too, and goes on where they stopped', async () => {
    const zh = { ...at, lang: 'zh' as const }
    const first = worked(await kept(['coach', 'quiet'], { ...zh, lines: ['', '退货堆在二号仓没人看见'] }))
    expect(first.out).toMatch(/第 1 个问题[^]*第 2 个问题[^]*第 3 个问题/)
    expect(first.out).not.toContain('第 4 个问题')
    expect(first.talk).toContain('下次从停下的地方继续：kept coach quiet')
    const lines = [
      'maybe',
      '',
      'partly',
      '五月的新厂',
      'other',
      '',
      '让 Ines 参加排产规划',
      'ines@studio.example',
      '2026-07-30',
      'planning_attended',
    ]
    const rest = await kept(['coach', 'quiet'], { ...zh, lines })
    expect(rest.code).toBe(0)
    expect(rest.talk).toContain('第 3 个问题要从中选一项')
    expect(rest.out).toContain('1. 没有说出任何合同之外的事。')
    expect(rest.out).toContain('另有障碍')
  })

  test('is left with a reason, and begins anew', async () => {
    worked(await kept(['coach', 'quiet', '--answer', ''], at))
    expect(worked(await kept(['coach', 'quiet', '--leave', 'begun too early'], at)).talk).toBe(
      'The session was left; 1 answer withdrawn, still readable.\n',
    )
    expect(questionsIn(worked(await kept(['coach', 'quiet'], at)).out)).toEqual([1])
    expect(await kept(['coach', 'quiet', '--leave', 'again'], at)).toMatchObject({
      code: 1,
      talk: expect.stringMatching(/^No session with the coach is open for quiet/),
    })
  })
})

describe('kept ask', () => {
  test('prints what fits, with the commands that give it, in both languages', async () => {
    const en = worked(
      await kept(['ask', 'The client is difficult, how do we retain them?', '--account', 'northwind'], at),
    )
    expect(en.out.split('\n').slice(0, 2)).toEqual([
      'Keeping the client (retain)',
      '- The renewal and its readiness: kept standing northwind',
    ])
    expect(en.out).toContain('A difficult client (client … difficult)')
    const zh = worked(await kept(['ask', '怎么成为他们的战略伙伴？'], { ...at, lang: 'zh' }))
    expect(zh.out).toBe(
      '成为战略伙伴（战略伙伴）\n- 诊断卡：kept diagnose ACCOUNT\n- 教练：五个问题，一次一个：kept coach ACCOUNT\n',
    )
  })

  test('says where nothing fits', async () => {
    expect(worked(await kept(['ask', 'What time is it?'], at)).out).toMatch(/^None of the answers Kept has fits/)
  })
})

// L15: with ten clients there is something to learn across them; prospects and ended ones are none.

test('a book of nine is told that it is small, a book of ten is not', async () => {
  const own = temporaryFolder()
  const run = keptOn(own)
  const openings = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => from + i).map((n) => ({
      ...base,
      id: `opened-${n}`,
      account: `client-${n}`,
      kind: 'account.opened',
      at: '2026-01-05',
      data: { ...opening, name: `Client ${n}` },
    }))
  const named = (account: string, state: string) => ({
    ...base,
    id: `${account}-${state}`,
    account,
    kind: 'state.named',
    at: '2026-02-01',
    data: { state, why: 'agreed' },
  })
  const bring = async (lines: readonly object[]) =>
    worked(await run(['import', '-'], { ...at, stdin: lines.map((line) => JSON.stringify(line)).join('\n') }))
  const small = async () => worked(await run(['portfolio'], at)).talk
  try {
    await bring([...openings(0, 11), named('client-0', 'prospect'), named('client-1', 'ended')])
    expect(await small()).toMatch(/^This workspace has 9 clients, fewer than 10\./)
    await bring(openings(11, 12))
    expect(await small()).toBe('')
    expect(worked(await run(['diagnose', 'client-3'], at)).out).not.toContain('Test the offer itself first')
  } finally {
    removeFolder(own)
  }
})
