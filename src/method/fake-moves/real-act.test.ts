import { expect, test } from 'vitest'
import { matchRealAct } from './real-act.ts'

test.each([
  ['plans_shared_early', 'They shared the draft reorganisation plan with us before the board saw it.'],
  ['plans_shared_early', '董事会还没看到,他们就把重组方案草稿发给了我们。'],
  ['bad_news_shared', 'They told us they had failed the audit before the regulator published it.'],
  ['bad_news_shared', '他们没通过审计,在监管公布之前就告诉了我们。'],
  ['client_called_first', 'The COO called us on Sunday to think through the merger.'],
  ['client_called_first', '周日晚上COO打电话来,想跟我们一起理清并购的思路。'],
  ['inside_access', 'Their CFO asked us into the budget round.'],
  ['inside_access', '客户主动让我们参加预算会。'],
  ['planning_attended', 'Maria attends their product planning every second Tuesday.'],
  ['planning_attended', '李工每两周参加一次他们的产品规划会。'],
  ['introduced_upward', 'Their CEO introduced us to the supervisory board.'],
  ['introduced_upward', '四月CEO把我们引荐给监事会。'],
  ['asked_to_frame', 'They asked us to help frame the question of where to build.'],
  ['asked_to_frame', '他们请我们帮忙界定流失背后的问题。'],
  ['joint_planning', 'Both sides put two engineers on the joint forecasting initiative.'],
  ['joint_planning', '双方各派两名工程师投入联合预测项目。'],
  ['shared_stake', 'They co-fund the pilot with us.'],
  ['shared_stake', '双方共同出资成立了试点项目。'],
  ['advisory_seat', 'Two of their people sit on our advisory board.'],
  ['advisory_seat', '董事长邀请我们加入顾问委员会。'],
  ['co_created', 'We co-developed the forecasting model with their data team.'],
  ['co_created', '我们和他们的数据团队共同开发了预测模型。'],
  ['strategy_shaped', 'The board adopted the pricing model we had proposed.'],
  ['strategy_shaped', '董事会采纳了我们的建议。'],
  ['designed_around_us', 'They have designed their intake process around our API.'],
  ['designed_around_us', '他们围绕我们的接口重新设计了受理流程。'],
  ['asset_in_use', 'They use our proprietary index to set prices.'],
  ['asset_in_use', '他们用我们自研的算法定价。'],
  ['specific_insight', 'We found that 40 % of their returns come from one line, and they changed it.'],
  ['specific_insight', '我们发现他们40%的退货来自同一条线,他们据此改了流程。'],
  ['problem_found_first', 'We caught the leak in the pricing days before anyone saw it.'],
  ['problem_found_first', '我们比他们先发现账单错误。'],
  ['new_problem_space', 'They came to us with a new problem outside the contract.'],
  ['new_problem_space', '客户带来了一个合同之外的新问题。'],
  ['alternatives_dropped', 'They cancelled the RFP.'],
  ['alternatives_dropped', '他们终止了对另外两家供应商的评估。'],
  ['renewed_without_tender', 'They renewed without a tender.'],
  ['renewed_without_tender', '他们续约,没有招标。'],
])('%s: %s', (signal, text) => {
  expect(matchRealAct(text)?.signal).toBe(signal)
})

test('the words are those of the text', () => {
  expect(matchRealAct('Last week Their CFO  asked us into the Budget round.')).toEqual({
    signal: 'inside_access',
    words: ['CFO', 'asked us into', 'Budget'],
  })
})

test('what is denied, asked, wished or only expected is no act', () => {
  for (const text of [
    'They did not ask us into the budget round.',
    'Did they ask us into the budget round?',
    'We hope they invite us to their planning.',
    'They would call us to think it through.',
    'They never told us about the layoffs before the announcement.',
    '他们没有让我们参加预算会。',
    '希望他们让我们参加预算会。',
    '他们让我们参加预算会了吗?',
    'They called us because the login failed.',
    'Dinner with the CEO on Tuesday.',
    '',
  ]) {
    expect([text, matchRealAct(text)]).toEqual([text, null])
  }
})

test('of several acts the one that supports the highest rung is told', () => {
  expect(
    matchRealAct('They asked us into the budget round, and their CEO introduced us to the supervisory board.')?.signal,
  ).toBe('introduced_upward')
})
