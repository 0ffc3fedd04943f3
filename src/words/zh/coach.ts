import { formatOf } from '../format.ts'
import type { CoachParams } from '../params/coach.ts'
import type { Sentences } from '../table.ts'
import { ledgerLabels } from './labels-ledger.ts'

const { day, number } = formatOf('zh')
const { signal: signals } = ledgerLabels

const questions = {
  'coach.question_1': () => '最近为这个客户做过哪三件合同之外的事？如果没有，请留空。',
  'coach.question_2': () => '请说出一件客户从未提出、而你知道他们需要的事。如果想不出来，请留空。',
  'coach.question_3': () => '他们会在计划定稿之前与你分享吗？如果会，最近一次是什么计划？',
  'coach.question_4': () => '是什么让你没能对这个客户更主动？',
  'coach.question_5': ({ to }) =>
    `最迟在 ${day(to)}之前做成哪一件事，就能说明关系升了一级？请写明做什么、由谁做、哪一天完成，以及届时会看到哪个信号。`,
} satisfies Partial<Sentences<CoachParams>>

const readings = {
  'reading.outside_blank': () => '没有说出任何合同之外的事。第 1、2 级就是这样：只交付约定的内容。',
  'reading.outside_contact': () => '合同之外说到的只是往来，在阶梯上不算数。第 1、2 级就是这样。',
  'reading.outside_named': () => '做过合同之外的事。如果没有人要求过，它可能算数：请记下日期和在场的人。',
  'reading.need_blank': () => '没有说出客户未曾提出的需求。找到一项，就是从第 2 级到第 3 级的一步。',
  'reading.need_vague': () => '说出的需求太笼统，无从指认。具体的一项才是第 2 级与第 3 级的分界。',
  'reading.need_concrete': () =>
    '这是一项客户未曾提出的具体需求：第 2 级与第 3 级的分界就在这里。账本还需要知道我们如何得知、带来了什么变化。',
  'reading.plans_yes': () => '他们在计划定稿之前就与我们分享，已接近第 4 级。请补上日期和在场的人，它才会计入。',
  'reading.plans_partly': () => '有些计划早早告诉我们，有些定稿后才告诉。请弄清差别在哪里：第 4 级从那里开始。',
  'reading.plans_no': () => '计划定稿之后才告诉我们。这一点改变了，第 4 级才开始。',
  'reading.embed': () => '我们对他们的业务了解不够。我方应有人从内部学习，进入他们的规划或日常工作。',
  'reading.permission': () => '我们担心越界。请与客户约定一项小小的许可，例如可以带去一项没人要求过的发现。',
  'reading.stake': () => '他们不投入。请提议一件双方都有投入的事，或另找一位能从中受益的对口人。',
  'reading.other_obstacle': () => '另有障碍。计划必须从它开始。',
  'reading.step': ({ owner, due, signal }) =>
    `由 ${owner} 在 ${day(due)}前完成；要留意的信号：${signals[signal]}。这是我方的承诺，也是计划的第一步；计划本身以一至四个季度为期。`,
} satisfies Partial<Sentences<CoachParams>>

const offers = {
  'offer.renewal_without_reason': ({ opens, end }) =>
    `续约已于 ${day(opens)}开启（合同 ${day(end)}到期），而一个季度内没有任何记录说明我们对客户的价值：既没有核查过的预测，也没有解决未提出的需求。`,
  'offer.new_lead': ({ lead }) => `${lead} 接任了负责人。诊断卡会说明接手的是什么。`,
  'offer.handoff': ({ to }) => `客户正在交接给 ${to}。诊断卡会说明交接的是什么。`,
  'offer.strategic_without_insight': () => '这段关系被称为战略关系，而一个季度内没有记录任何针对该客户的洞察。',
  'offer.deal_lost': () => '有一单因关系而丢失。请看看关系当时究竟处在什么位置。',
  'fit.few_clients': ({ clients, needed }) =>
    `本工作区有 ${number(clients)} 个客户，不足 ${number(needed)} 个。阶梯在此仍然适用，但在这个规模上，经验来自每一个客户本身。请先检验产品或服务本身。`,
} satisfies Partial<Sentences<CoachParams>>

export const coach = {
  ...questions,
  ...readings,
  ...offers,
  'card.evidenced': ({ rung, items }) => `第 ${number(rung)} 级，依据 ${number(items)} 条条目`,
  'card.not_enough': ({ seen, needed }) => `证据不足：一年内有 ${number(seen)} 条观察，需要 ${number(needed)} 条`,
} satisfies Sentences<CoachParams>
