import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY } from '#method/index.ts'
import { parseDay } from '#method/time/day.ts'
import { checkUpdate } from '#method/updates/check-update.ts'
import type { UpdateFact, UpdateFacts } from '#method/updates/facts.ts'
import { ASOF } from './told.ts'

// K6: what is remarked on a written update, in English and Chinese.

const known = {
  today: parseDay(ASOF)!,
  names: ['dana', 'Sam', '小林'],
  notNames: ['Northwind'],
  policy: DEFAULT_POLICY,
}
const check = (text: string, facts: UpdateFacts | null = null) => checkUpdate(text, { ...known, facts })
const codes = (text: string, facts?: UpdateFacts) => check(text, facts).remarks.map(({ code }) => code)
const vague = (text: string) =>
  check(text).remarks.flatMap(({ code, params }) => (code === 'update.vague_line' ? [params['line']] : []))

describe('length', () => {
  const long = (n: number) => `By 3 July ${'orders '.repeat(n - 3)}`
  test('250 words are fine, 251 are long', () => {
    expect([check(long(250)).words, codes(long(250))]).toEqual([250, []])
    expect(codes(long(251))).toEqual(['update.long'])
  })

  test('400 Chinese characters are fine, 401 are long; in a text of both each takes its share', () => {
    const han = (n: number) => '7月3日' + '订'.repeat(n - 2)
    expect(check(han(400))).toMatchObject({ words: 2, characters: 400 })
    expect(codes('订'.repeat(400) + '7')).toEqual(['update.long'])
    expect(codes('三月' + '订'.repeat(398))).toEqual([])
    expect(codes('三月' + '订'.repeat(399))).toEqual(['update.long'])
    expect(codes(`${long(125)}${'订'.repeat(200)}`)).toEqual([])
    expect(codes(`${long(126)}${'订'.repeat(200)}`)).toEqual(['update.long'])
  })
})

describe('output without an outcome', () => {
  test.each([
    'On 3 July we shipped the importer.',
    'Sam delivered the dashboard and finished the migration.',
    '7月3日上线了导入功能。',
    '小林已完成看板并发布。',
  ])('%s', (text) => {
    expect(codes(text)).toEqual(['update.no_outcome'])
  })

  test.each([
    'On 3 July we shipped the importer; loading takes 2 minutes instead of 40.',
    'Sam delivered the dashboard, so that planners see returns a day sooner.',
    '7月3日上线了导入功能，人工录入减少了 40%。',
    '小林已完成看板，仓库不再重复录入。',
    'Sam is working on the importer until Friday.',
  ])('%s', (text) => {
    expect(codes(text)).toEqual([])
  })
})

describe('a line with neither owner, day nor number is vague', () => {
  test.each([
    'We are making good progress.',
    '- Waiting on the vendor',
    'Northwind is doing well with the new flow.',
    'The CSV import still has some issues.',
    'One of the teams looks into it.',
    '进展顺利，我们会继续跟进。',
    '- 正在与供应商沟通',
    '一切都在按计划进行。',
  ])('%s', (line) => {
    expect(vague(line)).toEqual([1])
  })

  test.each([
    'Sam looks into the import.',
    'Waiting on Priya for the test data.',
    'dana@northwind.example decides which plan.',
    'I look into the import.',
    'The importer is ready by Friday.',
    'Two teams look into it.',
    'Load time is down to 400 ms.',
    'Nothing changed this week.',
    '小林在看导入问题。',
    '由采购部负责提供数据。',
    '等李总确认方案。',
    '下周三前给出方案。',
    '本周处理了 12 个案例。',
    '本周没有变化。',
  ])('%s', (line) => {
    expect(vague(line)).toEqual([])
  })

  test('headings, greetings and closings are no lines of it', () => {
    expect(
      vague('Hi Dana,\n\nShipped\n- the importer, by Sam\n\n## Blocked\nWhat is next:\n\nBest regards,\nRobin'),
    ).toEqual([])
    expect(vague('李总：\n\n已交付\n- 导入功能，7月3日\n\n谢谢\n小王敬上一切顺利')).toEqual([])
    expect(vague('Shipped\n- the importer\n\nNext\n- the rest by Friday')).toEqual([2])
  })
})

describe('bad news left out', () => {
  const fact = (more: Partial<UpdateFact>): UpdateFact => ({
    what: 'problem_open',
    ref: 'q1',
    text: 'The export loses rows with umlauts',
    detail: null,
    owner: null,
    side: 'us',
    on: ASOF,
    due: null,
    overdue: false,
    badNews: true,
    predicted: null,
    entries: ['e1'],
    ...more,
  })
  const facts = (...matters: UpdateFact[]): UpdateFacts => ({
    since: null,
    slot: null,
    until: ASOF,
    happened: [],
    matters,
    next: [],
  })
  const left = 'update.bad_news_left_out'

  test('is remarked by what it is', () => {
    expect(check('Sam works on the importer until Friday.', facts(fact({}))).remarks).toEqual([
      {
        code: left,
        params: { what: 'problem_open', ref: 'q1', words: 'The export loses rows with umlauts' },
      },
    ])
  })

  test.each(['Rows with umlauts are lost by the export; Sam mends it by Friday.', 'q1: Sam mends it by Friday.'])(
    '%s tells it',
    (text) => {
      expect(codes(text, facts(fact({})))).toEqual([])
    },
  )

  test('half of its words in one line tell it, less do not, nor do words spread over lines', () => {
    // Its terms: export, lose, row, umlaut.
    expect(codes('The export of rows is mended by Friday.', facts(fact({})))).toEqual([])
    expect(codes('The export is mended by Friday.', facts(fact({})))).toEqual([left])
    expect(codes('The export runs on Friday.\nSam counts rows.', facts(fact({})))).toEqual([left])
  })

  test('in Chinese by its pairs of characters', () => {
    const missed = fact({ what: 'commitment_missed', ref: 'c7', text: '周三前发出报价单' })
    expect(codes('小林周五前补上报价单，周三没有发出。', facts(missed))).toEqual([])
    expect(codes('小林周五前完成看板，仓库不再重复录入。', facts(missed))).toEqual([left])
  })

  test('good news may be left out, and erased bad news can’t be told', () => {
    const text = 'Sam works on the importer until Friday.'
    expect(codes(text, facts(fact({ badNews: false }), fact({ text: null })))).toEqual([])
  })
})
