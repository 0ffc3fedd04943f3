/** What the crowd's ledgers say, in both languages. */
export interface ClientTexts {
  names: readonly (readonly [slug: string, name: string])[]
  people: readonly string[]
  updates: readonly string[]
  promises: readonly string[]
  work: readonly string[]
  missed: string
  why: Record<'establishing' | 'operating' | 'expanding' | 'renewing', string>
  praise: string
  planning: string
  need: { need: string; howKnown: string; change: string }
  insight: { what: string; specificTo: string; howKnown: string }
  shared: string
  joint: { what: string; ours: string; theirs: string }
  called: string
  space: string
  asset: { what: string; asset: string }
  created: { what: string; artifact: string }
  designed: string
  introduced: string
  badNews: string
  alternatives: string
}

export const ENGLISH: ClientTexts = {
  names: [
    ['alderquay', 'Alder Quay'],
    ['brightmoor', 'Brightmoor'],
    ['cinderford', 'Cinderford Works'],
    ['dunmere', 'Dunmere'],
    ['eastholm', 'Eastholm'],
    ['foxglove', 'Foxglove Foods'],
    ['greyfell', 'Greyfell'],
    ['hollowick', 'Hollowick'],
    ['ivoryport', 'Ivoryport'],
    ['juniperrow', 'Juniper Row'],
  ],
  people: ['Alma Reeve', 'Boris Tanner', 'Carla Nunn', 'Dev Okoro', 'Elsa Lindgren', 'Farid Amara'],
  updates: [
    'Shipped, in progress, blocked: nothing blocked',
    'One delay and its reason',
    'Nothing changed this week',
    'Next release and who tests it',
  ],
  promises: [
    'Send the figures of the month',
    'Answer on the interface',
    'Fix the export',
    'Draft the next step',
    'Share the test results',
  ],
  work: ['Order form', 'Monthly export', 'Search', 'Reminder letters', 'Access rights'],
  missed: 'Other work came first.',
  why: {
    establishing: 'Contract begins.',
    operating: 'What a start needs is in place.',
    expanding: 'They raised a new problem space.',
    renewing: 'The contract ends within ninety days.',
  },
  praise: 'Thanked us for dates that hold.',
  planning: 'We sat in their planning for the year.',
  need: {
    need: 'Returns were entered twice',
    howKnown: 'We watched a day in their back office',
    change: 'One entry, an hour saved a day',
  },
  insight: {
    what: 'Most delays come from two suppliers',
    specificTo: 'Their own delivery records',
    howKnown: 'Joined orders with deliveries of a year',
  },
  shared: 'Showed us the draft of next year’s plan.',
  joint: {
    what: 'Planned the next two quarters together.',
    ours: 'Two people half time',
    theirs: 'A planner and their data',
  },
  called: 'Rang to think through an offer before answering it.',
  space: 'Raised a question no contract covers.',
  asset: { what: 'Decides every order with our demand model.', asset: 'Demand model' },
  created: { what: 'Built an index together.', artifact: 'Supply index' },
  designed: 'Laid out their new process around our model.',
  introduced: 'Brought us before their board.',
  badNews: 'Told us of a lost customer the same day.',
  alternatives: 'Asked two other firms for an offer.',
}

export const CHINESE: ClientTexts = {
  names: [
    ['anlan', '安澜'],
    ['beichen', '北辰'],
    ['chuhe', '楚禾'],
    ['dongli', '东篱'],
    ['guanhai', '观海'],
    ['hengyu', '衡宇'],
    ['jingxi', '景溪'],
    ['linyuan', '林源'],
  ],
  people: ['安可', '白榆', '陈默', '丁宁', '方晴', '顾远'],
  updates: ['本周上线、进行中、受阻：无受阻', '一项延期及原因', '本周无变化', '下次上线与测试人'],
  promises: ['发出本月数据', '答复接口问题', '修复导出', '起草下一步', '分享测试结果'],
  work: ['订单表单', '月度导出', '检索', '催办信', '权限'],
  missed: '被其他工作挤占。',
  why: {
    establishing: '合同生效。',
    operating: '建立期各项齐备。',
    expanding: '客户提出了新的问题领域。',
    renewing: '合同九十天内到期。',
  },
  praise: '来信感谢我们说到做到。',
  planning: '我方参加了客户的年度规划。',
  need: { need: '退货单录入两遍', howKnown: '在后台看了一天', change: '只录一次，每天省一小时' },
  insight: { what: '延误大多来自两家供应商', specificTo: '客户自己的收货记录', howKnown: '把一年的订单与收货对在一起' },
  shared: '把明年计划的草案给我们看。',
  joint: { what: '共同规划后两个季度。', ours: '两人半职', theirs: '一名计划员与数据' },
  called: '答复报价之前先来电商量。',
  space: '提出一个合同没有涵盖的问题。',
  asset: { what: '每张订单都按我们的需求模型决定。', asset: '需求模型' },
  created: { what: '一起做出供应指数。', artifact: '供应指数' },
  designed: '新流程以我们的模型为前提设计。',
  introduced: '把我们引荐给董事会。',
  badNews: '当天就告知失去了一个大客户。',
  alternatives: '向另外两家公司询价。',
}
