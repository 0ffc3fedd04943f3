import { TEAM } from '../opening.ts'
import { auditTrust, talk } from '../routine.ts'
import type { Teller } from '../teller.ts'

/** How the dairy opened its plans, and what the purchasing department still holds. */

export function climb(t: Teller): void {
  t.on(
    300,
    'signal',
    {
      signal: 'planning_attended',
      what: '温岚参加二厂年度产能规划，三天都在现场。',
      who: TEAM.wen,
      people: ['songyan', 'fangke'],
    },
    { source: t.meeting(), by: TEAM.wen },
  )
  t.on(
    280,
    'need.addressed',
    {
      need: '常温奶换线每次多停四十分钟，没有人算过',
      howKnown: '温岚在产线旁记了两周换线时间',
      change: '换线顺序调整后每周多出一个班次',
      askedFor: false,
    },
    { source: t.document('换线记录'), by: TEAM.wen },
  )
  t.on(
    170,
    'signal',
    {
      signal: 'specific_insight',
      what: '指出断货集中在两个经销区的周三补货。',
      specificTo: '清禾华东经销网络',
      howKnown: '把经销订单与产线停机记录对在一起',
      actedOn: true,
      people: ['songyan'],
    },
    { source: t.document('断货分析'), by: TEAM.wen },
  )
  planTogether(t)
}

function planTogether(t: Teller): void {
  t.on(
    135,
    'signal',
    {
      signal: 'joint_planning',
      what: '与方恪团队一起做常温奶三年产能规划。',
      ours: ['温岚全程', '预测模型'],
      theirs: ['两名计划员半职', '三年销售数据'],
      people: ['fangke', 'songyan'],
    },
    { source: t.meeting(), key: 'plan' },
  )
  t.signal(118, 'plans_shared_early', '方恪在董事会之前把新厂选址的三个方案给我们看。', ['fangke'], {
    source: t.meeting(),
    key: 'site',
  })
  t.signal(90, 'client_called_first', '方恪来电商量是否自建牧场，合同里没有这件事。', ['fangke'], {
    source: t.mail(),
    key: 'farm',
  })
  t.on(
    84,
    'signal',
    { signal: 'planning_attended', what: '林允参加旺季备货会。', who: TEAM.yun, people: ['songyan', 'fangke'] },
    { source: t.meeting() },
  )
  t.on(
    46,
    'need.addressed',
    {
      need: '新包装上线会让追溯系统漏掉夜班批次',
      howKnown: '试产记录里夜班时间跨日',
      change: '上线前改了批次规则，没有一批漏记',
      askedFor: false,
    },
    { source: t.document('试产记录'), by: TEAM.wen },
  )
}

export function settle(t: Teller): void {
  t.signal(100, 'bad_news_shared', '宋妍主动告知一批奶粉召回，早于公告三天。', ['songyan'], {
    source: t.mail(),
    key: 'recall',
  })
  auditTrust(t, 48, TEAM.ines, {
    competence: [4, ['plan']],
    integrity: [4, ['site']],
    benevolence: [3, ['recall', 'farm']],
  })
  t.on(
    44,
    'feedback.received',
    { ref: 'fb1', on: '临期预警', by: 'songyan', text: '预警太早，门店来不及处理。' },
    { source: t.mail() },
  )
  t.on(41, 'feedback.answered', { ref: 'fb1', answer: '改为提前七天，下周二生效。' }, { source: t.mail() })
  t.on(40, 'claim', { text: '方恪亲自找我们商量自建牧场，我们已经是战略伙伴。', rung: 4 })
  t.on(35, 'plan.set', {
    ref: 'plan1',
    targetRung: 4,
    requirement: '共同投入',
    action: '与方恪约定由生产副总接任关系负责人，共同立项新厂排产',
    owner: TEAM.yun,
    due: t.day(-120),
    successSignal: 'joint_planning',
    dependsOn: 'benevolence',
  })
  t.on(25, 'risk.answered', {
    risk: 'F2',
    owner: TEAM.yun,
    nextStep: '请陆维与宋妍一起参加下次季度复盘，当面对齐诉求',
    due: t.day(-20),
  })
  t.on(
    14,
    'ask.received',
    { ref: 'a1', what: '新厂区的追溯码能否沿用现有编码', by: 'songyan', owner: TEAM.wen },
    { source: t.mail() },
  )
  t.on(12, 'ask.answered', { ref: 'a1', answer: '可以沿用，厂区位改为两位。' }, { source: t.mail() })
  talk(t, [{ back: 60, people: ['fangke'], subject: '自建牧场与外购奶源的取舍', purpose: 'planning', minutes: 50 }])
}
