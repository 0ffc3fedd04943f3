import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { keepPromises, measureSla, openCases, shipWork, stateElements } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'
import { climb, settle } from './qinghe-growth.ts'

/**
 * A dairy that lets us see its production plans, while the relationship formally belongs to its purchasing department:
 * the evidence reaches rung 4, the owner's desk stops it at 3.
 */
export const qinghe: Story = {
  slug: 'qinghe',
  timezone: 'Asia/Shanghai',
  lead: TEAM.yun,
  tell(t) {
    begin(t)
    agree(t)
    run(t)
    deliver(t)
    climb(t)
    settle(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 546,
    account: {
      name: '清禾乳业',
      timezone: 'Asia/Shanghai',
      locale: 'zh',
      sector: 'manufacturing',
      relationshipType: 'high_touch',
      domains: ['qinghe.example'],
      lead: TEAM.yun,
      team: [
        { member: TEAM.yun, part: 'lead' },
        { member: TEAM.wen, part: 'product' },
      ],
      shape: { industry: '乳制品', size: '中型', engagement: '排产与追溯', region: '华东', tags: ['追溯'] },
    },
    people: [
      [
        'luwei',
        '陆维',
        'procurement',
        { email: 'luwei@qinghe.example', relationshipOwner: true, wants: '每年采购成本下降' },
      ],
      [
        'songyan',
        '宋妍',
        'day_to_day',
        { email: 'songyan@qinghe.example', wants: '旺季前把排产理顺', wantsDifferFrom: 'luwei' },
      ],
      ['fangke', '方恪', 'executive', { email: 'fangke@qinghe.example', wants: '常温奶占比翻一番' }],
    ],
    contract: { ref: 'ht-2025', start: 542, end: -188, amount: '1280000.00', currency: 'CNY', noticeDays: 60 },
    states: [
      [542, 'establishing', '合同生效，开始约定节奏与 SLA。'],
      [450, 'operating', '节奏稳定，首个预测已与客户一起核查。'],
    ],
  })
}

function agree(t: Teller): void {
  stateElements(t, 536, [
    ['outcome', '旺季断货天数从十一天降到三天以内。', 'songyan'],
    ['scope', '排产与批次追溯；冷链运输不在内。', 'luwei'],
    ['timeline', '中秋前上线一厂，春节前上线二厂。', 'songyan'],
    ['communication', '周五书面更新，隔周二同步，紧急事项企业微信群。', 'songyan'],
    ['ownership', '排产参数由宋妍确认，系统由我方维护。', 'songyan'],
    ['success_measure', '断货天数与临期报废率，每月读一次。', 'fangke'],
    ['change_management', '两人日以上的改动走变更请求。', 'luwei'],
  ])
  t.on(
    520,
    'sla.signed',
    {
      ref: 'sla',
      signedBy: 'luwei',
      dimensions: [
        { id: 'availability', name: '系统可用率', target: 99.5, unit: '%', better: 'higher' },
        { id: 'resolution', name: '缺陷解决时长', target: 48, unit: '小时', better: 'lower', margin: 6 },
      ],
    },
    { source: t.document('sla') },
  )
  t.on(505, 'prediction.made', {
    ref: 'p1',
    statement: '新排产规则会减少一厂断货天数。',
    baseline: { value: 11, unit: '天', n: 1, on: t.date(506) },
    target: { value: 4 },
    checkOn: t.day(440),
    method: '一厂月度断货记录',
    owner: TEAM.wen,
    confidence: 0.6,
  })
  t.on(
    440,
    'prediction.checked',
    { ref: 'p1', value: 5, n: 1, together: true, note: '与宋妍一起核对。' },
    { source: t.meeting() },
  )
}

function run(t: Teller): void {
  keepRhythm(t, {
    from: 530,
    rituals: ['weekly', 'sync', 'patterns', 'quarterly'],
    agreedBy: 'songyan',
    owner: TEAM.yun,
    people: ['songyan', 'luwei'],
    subjects: {
      weekly: [
        '本周排产上线情况、下周安排、无受阻事项',
        '二厂批次码改版进度',
        '中秋备货：预测偏差与原因',
        '本周无变化',
      ],
      sync: ['排产读数与范围决定', '支持模式与变更请求'],
      patterns: ['上月支持模式：批次码与称重'],
      quarterly: ['季度复盘：SLA、价值实现、根因'],
    },
    excused: { weekly: { 7: { why: '国庆假期', agreedBy: 'songyan' } } },
    late: { sync: [9] },
  })
  t.on(
    75,
    'holiday.agreed',
    { from: t.date(58), to: t.date(50), side: 'client', why: '工厂停产检修' },
    { source: t.mail() },
  )
  keepPromises(t, {
    owner: TEAM.yun,
    to: 'songyan',
    from: 522,
    until: 5,
    every: 13,
    what: [
      '发出下周排产草案',
      '补齐二厂产线参数',
      '整理旺季备货建议',
      '给出报废率口径说明',
      '培训夜班组长',
      '提交追溯演练报告',
    ],
    moved: { 8: 'songyan' },
    missed: { 22: '称重接口的资料没有按时拿到。' },
  })
  keepPromises(t, {
    side: 'client',
    owner: 'luwei',
    to: TEAM.yun,
    from: 505,
    until: 30,
    every: 45,
    what: ['提供采购价格表', '确认二厂设备清单'],
    late: [4],
  })
}

function deliver(t: Teller): void {
  shipWork(t, {
    owner: TEAM.wen,
    from: 515,
    until: 8,
    every: 24,
    items: [
      ['排产规则第一版', '一厂断货从十一天降到五天'],
      ['批次码改版'],
      ['称重数据接入', '每班少录入四十分钟'],
      ['临期预警', '报废率下降零点八个百分点'],
    ],
  })
  measureSla(t, { ref: 'sla', dimension: 'availability', values: [99.8, 99.7, 99.9, 99.6, 99.8, 99.9] })
  measureSla(t, { ref: 'sla', dimension: 'resolution', values: [30, 26, 44, 28, 31, 24] })
  openCases(
    t,
    [
      {
        back: 160,
        title: '批次码扫不出',
        level: 'L2',
        theme: '批次码',
        rootCause: 'execution',
        days: 6,
        from: 'songyan',
      },
      {
        back: 131,
        title: '批次码重复',
        level: 'L2',
        theme: '批次码',
        rootCause: 'execution',
        days: 8,
        from: 'songyan',
      },
      { back: 96, title: '旧包装批次码识别错误', level: 'L1', theme: '批次码', days: 2, from: 'songyan' },
      { back: 71, title: '批次码打印偏移', level: 'L1', theme: '批次码', days: 1, from: 'songyan' },
    ],
    TEAM.wen,
  )
  t.on(
    128,
    'work.updated',
    { ref: 'w-code', title: '批次码校验重写', status: 'in_progress', scope: 'included', case: 't2' },
    { by: TEAM.wen },
  )
  t.on(
    110,
    'work.updated',
    {
      ref: 'w-code',
      title: '批次码校验重写',
      status: 'shipped',
      scope: 'included',
      case: 't2',
      outcome: '扫码失败率从百分之三降到千分之四',
      redo: true,
    },
    { by: TEAM.wen },
  )
}
