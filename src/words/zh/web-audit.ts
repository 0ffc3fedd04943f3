import type { webAudit as english } from '../en/web-audit.ts'
import { formatOf } from '../format.ts'
import type { Texts } from '../params/web.ts'

const { day, number } = formatOf('zh')

export const webAudit = {
  intro: '一次一个维度。先给出你自己的答案，再看上一次审计怎么说。',
  step: (at, all) => `第 ${number(at)} 项，共 ${number(all)} 项`,
  rating: '你的评分',
  anchors: {
    competence: [
      '我们的工作，他们会再查一遍，或另请人做。',
      '小事交给我们，其余都盯着。',
      '约定的事靠我们，其余要看证明。',
      '按我们的话安排，事后再核对。',
      '按我们的话安排，不再核对。',
    ],
    integrity: [
      '他们认定我们先顾自己。',
      '每份提议他们都要看对我们有什么好处。',
      '相信我们说的，花钱的事会再问别人。',
      '我们自己吃亏的建议，他们也听。',
      '即使我们另作决定更有利，他们也放手让我们定。',
    ],
    benevolence: [
      '他们的难处，我们从别人那里听说，或根本听不到。',
      '瞒不住了才告诉我们。',
      '我们问，他们就说。',
      '与我们之间哪里不顺，他们主动早说。',
      '他们自己哪里不顺，也主动早说。',
    ],
  },
  evidence: '有什么为证',
  evidenceText: '不在场的人也能查证的条目。',
  filter: '筛选条目',
  which: '哪些条目',
  speaking: '与此有关',
  all: '全部',
  chosen: (n) => `已选 ${number(n)}`,
  none: '没有符合的条目。',
  noneYet: '这个客户还没有能说明它的条目。先记一条，或让评分只作意见。',
  more: '显示更多',
  note: '可以用一句话说明',
  opinion: '没有条目为证的评分只是意见：会保留，但不采用。',
  unrated: '请先选择评分。',
  settle: '这是我的答案',
  again: '重新作答',
  yours: (rating) => `你：${number(rating)} 分（满分 5 分）`,
  rests: (n) => (n === 0 ? '仅为意见' : `依据 ${number(n)} 条`),
  last: (rating, on, status) => `上次审计 ${day(on)}：${number(rating)} 分（满分 5 分）· ${status}`,
  never: '此前没有审计过',
  apart: (steps) =>
    steps === 0 ? '与上次相同。' : steps > 0 ? `比上次高 ${number(steps)} 分。` : `比上次低 ${number(-steps)} 分。`,
  sum: '将要记下的内容',
  by: (auditor) => `审计人：${auditor}，今天。`,
  save: '记下审计',
  saved: '信任已审计。',
  drop: '重新开始',
  takenUp: '你之前开始过这次审计，已作的答案都在这里。',
  changed: '有什么变化',
  constraint: '首要制约',
  noConstraint: '无',
  same: (what) => `${what}，与之前相同`,
  from: (before, after) => `${before} → ${after}`,
  unknown: '未知',
  nextDue: (on) => `下一次审计应在 ${day(on)}。`,
  back: '回到现状',
} satisfies Texts<typeof english>
