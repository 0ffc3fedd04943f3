import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { stateElements } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'

/**
 * Seven weeks in, and little of what a start needs is there: no buyer on the map, the scope unsaid, what sales promised
 * not reconciled, their own outputs late, the handoff half accepted. There is not enough evidence for a rung yet.
 */
export const yunqi: Story = {
  slug: 'yunqi',
  timezone: 'Asia/Shanghai',
  lead: TEAM.wen,
  tell(t) {
    begin(t)
    handOver(t)
    onboard(t)
    promise(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 70,
    account: {
      name: '云起学堂',
      timezone: 'Asia/Shanghai',
      locale: 'zh',
      sector: 'saas',
      relationshipType: 'project',
      domains: ['yunqi.example'],
      lead: TEAM.yun,
      shape: { industry: '在线教育', size: '成长型', engagement: '选课系统', region: '华南', tags: [] },
    },
    people: [
      ['dengjia', '邓佳', 'day_to_day', { email: 'dengjia@yunqi.example', wants: '赶在寒假班之前上线' }],
      ['heyuan', '何远', 'it_ops', { email: 'heyuan@yunqi.example' }],
    ],
    contract: { ref: 'ht-1', start: 50, end: -315, amount: '420000.00', currency: 'CNY', noticeDays: 30 },
    states: [
      [70, 'prospect', '经展会认识，方案已报。'],
      [50, 'establishing', '合同生效。'],
    ],
  })
  t.on(66, 'promise.sold', { ref: 'sp1', text: '寒假班之前全部校区上线', by: TEAM.tomas }, { source: t.mail() })
  t.on(66, 'promise.sold', { ref: 'sp2', text: '免费迁移历史课程数据', by: TEAM.tomas }, { source: t.mail() })
  t.on(20, 'promise.reconciled', { ref: 'sp2', outcome: 'renegotiated' }, { source: t.mail() })
  t.on(62, 'question.answered', { question: 'why_hired', text: '旧系统在报名高峰停了两次。' }, { source: t.meeting() })
  t.on(
    60,
    'question.answered',
    { question: 'what_they_bought', text: '一套开箱即用、寒假前上线的选课系统。' },
    { source: t.meeting() },
  )
  t.on(44, 'question.answered', {
    question: 'what_we_deliver',
    text: '分三期上线，寒假前只覆盖两个校区。',
    matches: false,
  })
  t.on(
    44,
    'question.answered',
    { question: 'what_would_fail', text: '报名高峰当天无法登录。' },
    { source: t.meeting() },
  )
}

function handOver(t: Teller): void {
  t.on(48, 'handoff.opened', {
    ref: 'h1',
    from: TEAM.tomas,
    to: TEAM.wen,
    items: [{ ref: 'sp1' }, { ref: 'sp2' }, { text: '邓佳是唯一熟悉旧系统的人' }, { text: '报名高峰的压测要求' }],
  })
  t.on(45, 'handoff.accepted', { ref: 'h1', item: 'sp2', clientTold: false }, { by: TEAM.wen })
  t.on(42, 'handoff.accepted', { ref: 'h1', item: 'sp1', question: '“全部校区”是四个还是六个？' }, { by: TEAM.wen })
  t.on(
    41,
    'account.changed',
    {
      lead: TEAM.wen,
      team: [
        { member: TEAM.wen, part: 'lead' },
        { member: TEAM.jonas, part: 'build' },
      ],
    },
    { by: TEAM.yun },
  )
}

function onboard(t: Teller): void {
  stateElements(t, 40, [
    ['outcome', '报名高峰不排队。', 'dengjia'],
    ['timeline', '寒假前上线。'],
    ['communication', '周五书面更新。'],
  ])
  keepRhythm(t, {
    from: 32,
    rituals: ['weekly'],
    owner: TEAM.wen,
    people: ['dengjia'],
    subjects: { weekly: ['环境已备好，缺历史课程数据', '等待邓佳确认校区名单', '本周无变化，数据仍未到'] },
    late: { weekly: [1] },
  })
  const outputs: [
    step: 'alignment' | 'information' | 'working_model' | 'first_value',
    output: string,
    due: number,
    waitsOn: 'us' | 'client',
    done: number | null,
  ][] = [
    ['alignment', '期望成果', 40, 'client', 40],
    ['alignment', '成功标准', 30, 'client', null],
    ['alignment', '关键联系人', 28, 'client', null],
    ['information', '历史课程数据', 25, 'client', null],
    ['information', '旧系统访问权限', 33, 'client', 27],
    ['working_model', '例行沟通', 33, 'us', 32],
    ['working_model', '升级路径', 20, 'us', null],
    ['first_value', '速赢：报名表校验', 18, 'us', null],
  ]
  for (const [step, output, due, waitsOn, done] of outputs) {
    const owner = waitsOn === 'us' ? TEAM.wen : 'dengjia'
    t.on(46, 'onboarding.set', { step, output, owner, due: t.day(due), waitsOn, status: 'open' })
    if (done !== null)
      t.on(
        done,
        'onboarding.set',
        { step, output, owner, due: t.day(due), waitsOn, status: 'done', evidence: '见共享文档' },
        { source: t.document('入职清单') },
      )
  }
}

function promise(t: Teller): void {
  t.on(
    38,
    'sla.signed',
    {
      ref: 'sla',
      signedBy: 'heyuan',
      dimensions: [{ id: 'availability', name: '系统可用率', target: 99.9, unit: '%', better: 'higher' }],
    },
    { source: t.document('sla') },
  )
  for (const [ref, what, due] of [
    ['cc1', '提供历史课程数据', 26],
    ['cc2', '确认校区名单', 21],
  ] as const) {
    t.on(
      36,
      'commitment.made',
      { ref, what, side: 'client', owner: 'dengjia', to: TEAM.wen, due: t.day(due) },
      { source: t.meeting() },
    )
  }
  t.on(
    15,
    'commitment.made',
    { ref: 'c1', what: '给出两个校区的压测结果', side: 'us', owner: TEAM.jonas, to: 'dengjia', due: t.day(-4) },
    { source: t.mail() },
  )
  t.on(13, 'prediction.made', {
    ref: 'p1',
    statement: '新的报名表会减少客服来电。',
    baseline: { value: 140, unit: '通/天', n: 7, on: t.date(14) },
    target: { value: 90 },
    checkOn: t.day(-25),
    method: '客服电话系统日报',
    owner: TEAM.wen,
    confidence: 0.55,
  })
  t.on(
    8,
    'change.requested',
    { ref: 'cr1', what: '增加家长端小程序', requestedBy: 'client', impact: '约二十人日，上线推迟三周' },
    { source: t.mail() },
  )
  t.on(5, 'claim', { text: '他们的教务总监电话随时能打通，合作很顺。', rung: 2 }, { by: TEAM.tomas })
  t.on(4, 'coach.answered', {
    ref: 'coach-1',
    question: 1,
    text: '帮他们整理了旧排课表，陪教务走了一遍开学流程，替他们写了家长通知。',
  })
  t.on(4, 'coach.answered', { ref: 'coach-1', question: 2, text: '' })
}
