import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { auditTrust, keepPromises, measureSla, openCases, shipWork, stateElements, talk } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'

/**
 * An architects' office in the last quarter of its contract. Plans used to come early; the merger reached us after the
 * press had it, and that holds the rung at 3. The renewal is being prepared with what was said and what was done.
 */
export const langqiao: Story = {
  slug: 'langqiao',
  timezone: 'Asia/Shanghai',
  lead: TEAM.wen,
  tell(t) {
    begin(t)
    agree(t)
    run(t)
    climb(t)
    share(t)
    renew(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 548,
    account: {
      name: '廊桥建筑设计',
      timezone: 'Asia/Shanghai',
      locale: 'zh',
      sector: 'professional_services',
      relationshipType: 'retainer',
      domains: ['langqiao.example'],
      lead: TEAM.wen,
      shape: { industry: '建筑设计', size: '中型', engagement: '项目协同平台', region: '西南', tags: ['协同'] },
    },
    people: [
      [
        'guyun',
        '顾芸',
        'economic_buyer',
        { email: 'guyun@langqiao.example', relationshipOwner: true, wants: '项目利润看得见' },
      ],
      ['shenlu', '沈路', 'day_to_day', { email: 'shenlu@langqiao.example', wants: '图纸版本不再打架' }],
      ['mingzhe', '明哲', 'influencer', { email: 'mingzhe@langqiao.example' }],
    ],
    contract: { ref: 'ht-1', start: 547, end: 440, amount: '560000.00', currency: 'CNY', noticeDays: 60 },
    states: [
      [547, 'establishing', '合同生效。'],
      [458, 'operating', '节奏、SLA 与首个预测均已到位。'],
      [74, 'renewing', '距合同到期不足九十天。'],
    ],
  })
}

function agree(t: Teller): void {
  stateElements(t, 540, [
    ['outcome', '每个项目的利润在结算前一个月就看得清。', 'guyun'],
    ['scope', '图纸协同与工时归集；财务系统不在内。', 'shenlu'],
    ['timeline', '先两个所，再推广到全院。', 'shenlu'],
    ['communication', '周五更新，隔周二同步。', 'shenlu'],
    ['ownership', '工时口径由沈路确认。', 'shenlu'],
    ['success_measure', '月度利润偏差，按项目读。', 'guyun'],
    ['change_management', '新增报表走变更请求。', 'guyun'],
  ])
  t.on(
    525,
    'sla.signed',
    {
      ref: 'sla',
      signedBy: 'shenlu',
      dimensions: [{ id: 'availability', name: '平台可用率', target: 99.5, unit: '%', better: 'higher' }],
    },
    { source: t.document('sla') },
  )
  t.on(500, 'prediction.made', {
    ref: 'p1',
    statement: '工时归集后，利润偏差减半。',
    baseline: { value: 12, unit: '%', n: 18, on: t.date(501) },
    target: { value: 6 },
    checkOn: t.day(445),
    method: '结算单与月度预估之差',
    owner: TEAM.wen,
    confidence: 0.65,
  })
  t.on(
    445,
    'prediction.checked',
    { ref: 'p1', value: 7, n: 16, together: true },
    { source: t.meeting(), key: 'checked' },
  )
  t.signal(452, 'renewed_without_tender', '顾芸直接续约三年期，没有招标。', ['guyun'], { source: t.mail() })
  t.on(
    450,
    'contract.renewed',
    {
      ref: 'ht-1',
      end: t.date(-72),
      annualValue: { amount: '640000.00', currency: 'CNY' },
      reason: 'value',
      tendered: false,
    },
    { source: t.document('续约书') },
  )
}

function run(t: Teller): void {
  keepRhythm(t, {
    from: 535,
    rituals: ['weekly', 'sync', 'quarterly'],
    agreedBy: 'shenlu',
    owner: TEAM.wen,
    people: ['shenlu', 'guyun'],
    subjects: {
      weekly: ['两个所的工时已归集，缺结算模板', '版本冲突下降到每周两起', '本周无变化'],
      sync: ['利润读数与报表范围'],
      quarterly: ['季度复盘：利润偏差与根因'],
    },
    missed: { sync: [4] },
  })
  keepPromises(t, {
    owner: TEAM.wen,
    to: 'shenlu',
    from: 525,
    until: 6,
    every: 14,
    what: ['发出工时口径说明', '补一版利润偏差图', '修正图纸版本提示', '整理结算模板', '提交推广计划'],
    missed: { 12: '模板等财务确认，过了约定日。' },
  })
  keepPromises(t, {
    side: 'client',
    owner: 'shenlu',
    to: TEAM.wen,
    from: 505,
    until: 40,
    every: 50,
    what: ['提供结算单', '确认工时口径'],
    moved: { 2: TEAM.wen },
  })
  measureSla(t, { ref: 'sla', dimension: 'availability', values: [99.7, 99.8, 99.6, 99.9] })
  shipWork(t, {
    owner: TEAM.jonas,
    from: 510,
    until: 14,
    every: 32,
    items: [['工时归集', '利润偏差从百分之十二降到百分之七'], ['版本提示'], ['结算模板', '结算提前九天']],
  })
  openCases(
    t,
    [
      {
        back: 210,
        title: '图纸版本提示不出现',
        level: 'L2',
        theme: '版本',
        rootCause: 'execution',
        days: 7,
        from: 'shenlu',
      },
      { back: 33, title: '导出的工时缺一天', level: 'L1', theme: '工时', days: 1, from: 'shenlu' },
    ],
    TEAM.jonas,
  )
  t.on(330, 'person.changed', { person: 'mingzhe', role: 'executive', wants: '合并后两院用同一套口径' })
  t.on(
    300,
    'decision.needed',
    { ref: 'dec1', what: '是否推广到全院', by: 'guyun', due: t.day(285) },
    { source: t.mail() },
  )
  t.on(288, 'decision.made', { ref: 'dec1', decision: '推广，分两期', by: 'guyun' }, { source: t.mail() })
}

function climb(t: Teller): void {
  t.signal(370, 'alternatives_evaluated', '明哲在看另外两家的协同平台。', ['mingzhe'], { source: t.mail() })
  t.signal(340, 'alternatives_dropped', '顾芸来信说不再看别家，按原计划推广。', ['guyun'], { source: t.mail() })
  t.on(320, 'plan.set', {
    ref: 'plan1',
    targetRung: 3,
    requirement: '嵌入式了解',
    action: '温岚跟两个项目组各驻场一周，梳理他们的结算环节',
    owner: TEAM.wen,
    due: t.day(200),
    successSignal: 'planning_attended',
    dependsOn: 'competence',
  })
  t.on(
    260,
    'signal',
    {
      signal: 'planning_attended',
      what: '温岚参加院内年度项目排布，按组逐个过结算。',
      who: TEAM.wen,
      people: ['shenlu', 'guyun'],
    },
    { source: t.meeting(), key: 'seat' },
  )
  t.on(255, 'plan.closed', (idOf) => ({ ref: 'plan1', outcome: 'observed', entry: idOf('seat') }))
  t.on(
    250,
    'need.addressed',
    {
      need: '外协图纸的工时从来没有进过成本',
      howKnown: '驻场时发现外协单与工时表对不上',
      change: '外协工时单列，两个项目的利润由正转负，及时止损',
      askedFor: false,
    },
    { source: t.document('外协对账') },
  )
}

function share(t: Teller): void {
  t.signal(170, 'inside_access', '沈路把内部的项目评级表给了我们。', ['shenlu'], { source: t.document('项目评级表') })
  t.on(
    150,
    'signal',
    { signal: 'planning_attended', what: '乔纳斯参加下半年项目排布。', who: TEAM.jonas, people: ['shenlu'] },
    { source: t.meeting(), by: TEAM.jonas, key: 'seat2' },
  )
  t.signal(146, 'shared_stake', '约定固定费用的常年顾问，双方按利润偏差分担。', ['guyun'], {
    source: t.document('顾问约定'),
    key: 'stake',
  })
  t.on(
    142,
    'signal',
    {
      signal: 'joint_planning',
      what: '与两个所一起规划全院推广。',
      ours: ['温岚与乔纳斯'],
      theirs: ['沈路半职', '两名项目助理'],
      people: ['shenlu', 'guyun'],
    },
    { source: t.meeting() },
  )
  t.signal(138, 'plans_shared_early', '顾芸把明年的院内重组草案先给我们看。', ['guyun'], {
    source: t.meeting(),
    key: 'draft',
  })
  t.on(
    65,
    'need.addressed',
    {
      need: '合并后两院的专业代码会重号',
      howKnown: '对照两院的图纸目录',
      change: '先统一代码再合并，免去一次返工',
      askedFor: false,
    },
    { source: t.document('代码对照'), by: TEAM.jonas },
  )
  talk(t, [{ back: 120, people: ['guyun'], subject: '合并之后平台由谁负责', purpose: 'planning', minutes: 40 }])
}

function renew(t: Teller): void {
  t.signal(48, 'shared_after_public', '合并一事我们是从新闻上看到的，次日顾芸才来电说明。', ['guyun'], {
    source: t.mail(),
    key: 'press',
  })
  auditTrust(t, 45, TEAM.yun, {
    competence: [4, ['checked', 'seat2']],
    integrity: [4, ['stake']],
    benevolence: [3, ['press', 'draft']],
  })
  t.on(
    42,
    'review.held',
    {
      review: 'quarterly',
      withClient: true,
      continues: ['利润读数', '双周同步'],
      changes: ['合并期间每周同步'],
      stops: ['纸面月报'],
    },
    { source: t.meeting() },
  )
  t.on(40, 'sla.reviewed', { ref: 'sla', outcome: 'holds', signedBy: 'shenlu' }, { source: t.meeting() })
  t.on(21, 'contract.noticed', { ref: 'ht-1', byWhom: 'client', effective: t.date(-72) }, { source: t.mail() })
  t.on(18, 'claim', { text: '顾总上月还和我们吃了饭，满意度打了九分，续约没有问题。', rung: 4 }, { by: TEAM.tomas })
  t.on(16, 'pulse', { score: 9, scale: 10, person: 'guyun' }, { source: t.mail() })
  t.on(
    13,
    'commitment.made',
    {
      ref: 'cr',
      what: '发出续约材料：说过的、做到的、接下来的',
      side: 'us',
      owner: TEAM.wen,
      to: 'guyun',
      due: t.day(-8),
    },
    { source: t.mail() },
  )
}
