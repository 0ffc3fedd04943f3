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

const told = [
  {
    kind: 'touch',
    at: '2026-06-26T14:00:00+02:00',
    data: { channel: 'email', initiatedBy: 'us', people: ['dana'], subject: 'Week 26', purpose: 'weekly_update' },
  },
  {
    kind: 'work.updated',
    at: '2026-06-29',
    data: {
      ref: 'w1',
      title: 'The importer',
      status: 'shipped',
      scope: 'included',
      outcome: 'loading takes 2 minutes',
    },
  },
  {
    kind: 'problem.noticed',
    at: '2026-06-29',
    data: { ref: 'q1', what: 'The export loses rows', kind: 'process', owner: 'sam@studio.example', nextStep: 'A fix' },
  },
  { kind: 'decision.needed', at: '2026-06-01', data: { ref: 'd1', what: 'Which plan', by: 'dana', due: '2026-06-29' } },
].map((entry) => ({ account: 'northwind', ...entry }))

test('what changed since the last update is told by its three questions, with owners, days and what is overdue', async () => {
  worked(await kept(['record', JSON.stringify(told)], { now }))
  const en = worked(await kept(['update-facts', 'northwind'], { now })).out
  expect(en.split('\n')).toEqual([
    'Since the last one, 26 Jun 2026 · for 3 Jul 2026 · what falls due by 10 Jul 2026 is next',
    '',
    'What happened',
    '- Shipped: The importer – loading takes 2 minutes',
    '',
    'What matters',
    '- Decision needed: Which plan · dana · was due 29 Jun 2026',
    '- Open problem: The export loses rows – A fix · sam@studio.example',
    '',
    'What is next',
    '- nothing',
    '',
  ])
  const zh = worked(await kept(['update-facts', 'northwind'], { now, lang: 'zh' })).out
  expect(zh).toMatch(/什么重要\n.*需要的?决定：Which plan · dana · 应于 2026年6月29日完成/s)
  const json = JSON.parse(
    worked(await kept(['update-facts', 'northwind', '--json', '--as-of', '2026-06-27'], { now })).out,
  ) as object
  expect(json).toMatchObject({ happened: [], matters: [], next: [{ ref: 'd1', overdue: false }] })
})

test('agenda and pre-read are told the same way', async () => {
  const agenda = worked(await kept(['sync-agenda', 'northwind'], { now })).out
  expect(agenda).toMatch(/\nScope decisions\n- nothing\n.*\nDecisions\n- Decision needed: Which plan/s)
  const quarterly = worked(await kept(['quarterly-facts', 'northwind'], { now })).out
  expect(quarterly).toMatch(/^for 7 Oct 2026 · to be read by 5 Oct 2026\n\nSLA\n- nothing\n/)
})

test('an update is read as its reader will, from an option or from standard input, in either language', async () => {
  const text = 'Sam shipped the importer on 29 June.\nThings look good.'
  const en = worked(await kept(['check-update', 'northwind', '--text', text], { now })).out.split('\n')
  expect([en[0], en.slice(1).map((line) => line.slice(0, 24))]).toEqual([
    '10 words',
    [
      '- It says what was put o',
      '- Line 2 (“Things look g',
      '- The update leaves some',
      '- The update leaves some',
      '',
    ],
  ])
  const good =
    'Sam shipped the importer: 2 minutes instead of 40. The export loses rows (q1), fixed by Friday. Dana: d1 is open.'
  expect(worked(await kept(['check-update', 'northwind', '-'], { now, stdin: good })).out).toMatch(
    /Nothing to remark\.\n$/,
  )
  const zh = worked(
    await kept(['check-update', 'northwind', '--text', '进展顺利。', '--json'], { now, lang: 'zh' }),
  ).out
  expect(JSON.parse(zh)).toMatchObject({ characters: 4, remarks: [{ code: 'update.vague_line' }, {}, {}] })
  expect(await kept(['check-update', 'northwind'], { now })).toMatchObject({ code: 1, out: '' })
})

test('an unknown preset is not understood, an unknown account refused', async () => {
  expect((await kept(['ritual-presets', 'northwind', '--preset', 'daily'], { now })).code).toBe(2)
  expect(await kept(['ritual-presets', 'absent'], { now })).toMatchObject({ code: 1, out: '' })
  expect(await kept(['ritual-presets', 'northwind', '--start', '2026-02-30'], { now })).toMatchObject({ code: 1 })
})
