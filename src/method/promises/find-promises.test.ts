import { describe, expect, test } from 'vitest'
import { parseDay } from '#method/time/day.ts'
import { findPromises } from './find-promises.ts'

// A Wednesday.
const written = parseDay('2026-06-10') ?? 0
const dueOf = (text: string) => findPromises(text, written).map(({ due }) => due)

describe('promises in English', () => {
  test.each([
    ["I'll send the pricing sheet by Friday.", '2026-06-12'],
    ['We will share the revised plan before Monday, as agreed.', '2026-06-15'],
    ["I'll get you the numbers by next Tuesday.", '2026-06-16'],
    ['We’ll deliver the draft by the end of this week.', '2026-06-12'],
    ["I'm going to send you the contract tomorrow.", '2026-06-11'],
    ["I'll submit it no later than June 30th.", '2026-06-30'],
    ['I will finish the report by 3 July 2026.', '2026-07-03'],
    ["I'll update the page by the 15th.", '2026-06-15'],
    ["I'll send it by end of day.", '2026-06-10'],
    ["I'll also send you the minutes by EOM.", '2026-06-30'],
    ['I promise to call you on Thursday.', '2026-06-11'],
    ["I'll send the file by May 5.", '2027-05-05'],
    ["I'll have the numbers ready\nby Friday.", '2026-06-12'],
  ])('%j is due %s', (text, due) => {
    expect(dueOf(text)).toEqual([due])
  })

  test.each([
    "If you like, I'll send it by Friday.",
    "I'll try to send it by Friday.",
    "I can't promise I'll send it by Friday.",
    "I won't send it by Friday.",
    'Could you send it by Friday?',
    'Will we send it by Friday?',
    'Please send it by Friday.',
    "I'll send it soon.",
    "I'll be on holiday by Friday.",
    'You will get it by Friday.',
    // Written on a Wednesday, it may be today or in a week.
    "I'll send it by Wednesday.",
    'The report was sent on Friday.',
  ])('%j promises nothing', (text) => {
    expect(dueOf(text)).toEqual([])
  })
})

describe('promises in Chinese', () => {
  test.each([
    ['周五前把报价单发给你。', '2026-06-12'],
    ['我明天下午把合同发您。', '2026-06-11'],
    ['我们会在6月30日之前提交报告。', '2026-06-30'],
    ['下周一前我会把修改稿发过去。', '2026-06-15'],
    ['我方将于月底前完成交付。', '2026-06-30'],
    ['星期五我们会回复您。', '2026-06-12'],
    ['15号之前发给您。', '2026-06-15'],
    ['周一前把资料发给您。', '2026-06-15'],
  ])('%j is due %s', (text, due) => {
    expect(dueOf(text)).toEqual([due])
  })

  test.each([
    '请周五前把合同发给我。',
    '如果周五前确认,我会发给你。',
    '你能周五前发给我吗?',
    '我争取周五前发给你。',
    '我们周五前无法提交。',
    '资料已于周五发出。',
    '周五或周六我会发给你。',
    '我会尽快发给你。',
  ])('%j promises nothing', (text) => {
    expect(dueOf(text)).toEqual([])
  })
})

test('each promise keeps the words it came from', () => {
  expect(findPromises('Thanks, Dana. I’ll send the plan by Friday. Best, Sam', written)).toEqual([
    { words: 'I’ll send the plan by Friday.', due: '2026-06-12' },
  ])
})

test('five are enough of one text, and very long sentences are left out', () => {
  expect(dueOf("I'll send it by Friday. ".repeat(50))).toHaveLength(5)
  expect(dueOf(`I'll send ${'it '.repeat(50_000)} by Friday.`)).toEqual([])
})
