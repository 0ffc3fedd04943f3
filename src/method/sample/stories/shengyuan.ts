import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { auditTrust, keepPromises, measureSla, openCases, shipWork, stateElements, talk } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'

/**
 * A port operator that plans its berths with us and asks us first when something new comes up. Rung 4; for 5 nobody has
 * yet named an asset they could not get elsewhere.
 */
export const shengyuan: Story = {
  slug: 'shengyuan',
  timezone: 'Asia/Shanghai',
  lead: TEAM.yun,
  tell(t) {
    begin(t)
    agree(t)
    run(t)
    deliver(t)
    climb(t)
    find(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 547,
    account: {
      name: '晟远港务',
      timezone: 'Asia/Shanghai',
      locale: 'zh',
      sector: 'other',
      relationshipType: 'high_touch',
      domains: ['shengyuan-port.example'],
      lead: TEAM.yun,
      shape: { industry: '港口物流', size: '大型', engagement: '泊位计划', region: '华东', tags: ['调度'] },
    },
    people: [
      [
        'jiangtao',
        '江涛',
        'executive',
        { email: 'jiangtao@shengyuan-port.example', relationshipOwner: true, wants: '船等泊位的时间减半' },
      ],
      ['qiuhong', '邱红', 'day_to_day', { email: 'qiuhong@shengyuan-port.example', wants: '夜班调度有据可依' }],
      ['baimu', '白沐', 'economic_buyer', { email: 'baimu@shengyuan-port.example' }],
    ],
    contract: { ref: 'ht-7', start: 546, end: -210, amount: '2100000.00', currency: 'CNY', noticeDays: 90 },
    states: [
      [546, 'establishing', '合同生效。'],
      [468, 'operating', '建立期各项齐备。'],
    ],
  })
}

function agree(t: Teller): void {
  stateElements(t, 540, [
    ['outcome', '船舶平均等泊从九小时降到五小时。', 'jiangtao'],
    ['scope', '泊位计划与堆场预测；闸口系统不在内。', 'qiuhong'],
    ['timeline', '一号码头先行，三个季度后二号码头。', 'qiuhong'],
    ['communication', '周五更新，隔周二同步，台风期间每日两次。', 'qiuhong'],
    ['ownership', '计划由邱红签发，预测由我方负责。', 'qiuhong'],
    ['success_measure', '平均等泊小时数，按周读。', 'jiangtao'],
    ['change_management', '变更请求，每月决定一次。', 'baimu'],
  ])
  t.on(
    522,
    'sla.signed',
    {
      ref: 'sla',
      signedBy: 'qiuhong',
      dimensions: [{ id: 'availability', name: '计划系统可用率', target: 99.9, unit: '%', better: 'higher' }],
    },
    { source: t.document('sla') },
  )
  t.on(510, 'prediction.made', {
    ref: 'p1',
    statement: '新排泊规则把等泊降到七小时。',
    baseline: { value: 9.2, unit: '小时', n: 310, on: t.date(511) },
    target: { value: 7 },
    checkOn: t.day(450),
    method: '调度日志',
    owner: TEAM.yun,
    confidence: 0.7,
  })
  t.on(450, 'prediction.checked', { ref: 'p1', value: 6.8, n: 298, together: true }, { source: t.meeting() })
  t.on(160, 'prediction.made', {
    ref: 'p2',
    statement: '堆场预测减少翻箱。',
    baseline: { value: 1.8, unit: '次/箱', n: 5200, on: t.date(161) },
    target: { value: 1.4 },
    checkOn: t.day(9),
    method: '堆场系统月报',
    owner: TEAM.jonas,
    confidence: 0.6,
  })
}

function run(t: Teller): void {
  keepRhythm(t, {
    from: 536,
    rituals: ['weekly', 'sync', 'patterns', 'quarterly'],
    agreedBy: 'qiuhong',
    owner: TEAM.yun,
    people: ['qiuhong', 'jiangtao'],
    subjects: {
      weekly: ['等泊读数、下周船期、无受阻事项', '台风周：计划三次改动，原因如下', '二号码头上线准备', '本周无变化'],
      sync: ['等泊与翻箱读数', '范围决定与支持模式'],
      patterns: ['上月支持模式：船期接口'],
      quarterly: ['季度复盘：等泊、翻箱、根因'],
    },
    excused: { sync: { 2: { why: '台风停工', agreedBy: 'qiuhong' } } },
  })
  keepPromises(t, {
    owner: TEAM.yun,
    to: 'qiuhong',
    from: 528,
    until: 4,
    every: 12,
    what: ['发出下周泊位草案', '解释两次改泊的原因', '补录船期接口说明', '提交台风预案', '整理夜班手册'],
    late: [18],
    moved: { 11: 'qiuhong' },
  })
  keepPromises(t, {
    side: 'client',
    owner: 'qiuhong',
    to: TEAM.yun,
    from: 508,
    until: 28,
    every: 40,
    what: ['提供船期数据', '确认二号码头参数'],
  })
  measureSla(t, { ref: 'sla', dimension: 'availability', values: [99.95, 99.97, 99.92, 99.96, 99.98] })
}

function deliver(t: Teller): void {
  shipWork(t, {
    owner: TEAM.jonas,
    from: 515,
    until: 11,
    every: 27,
    items: [
      ['排泊规则', '等泊从九小时降到六点八小时'],
      ['夜班交接单'],
      ['堆场预测', '翻箱每箱少零点三次'],
      ['台风预案界面', '改泊用时从两小时降到二十分钟'],
    ],
  })
  openCases(
    t,
    [
      {
        back: 190,
        title: '船期接口延迟',
        level: 'L2',
        theme: '船期接口',
        rootCause: 'discovery',
        days: 6,
        from: 'qiuhong',
      },
      {
        back: 161,
        title: '船期接口漏船',
        level: 'L2',
        theme: '船期接口',
        rootCause: 'discovery',
        days: 9,
        from: 'qiuhong',
      },
      { back: 126, title: '船期接口时区不对', level: 'L1', theme: '船期接口', days: 1, from: 'qiuhong' },
      { back: 94, title: '船期接口重复推送', level: 'L1', theme: '船期接口', days: 2, from: 'qiuhong' },
    ],
    TEAM.jonas,
  )
  for (const back of [430, 340, 248, 157, 66])
    t.on(
      back,
      'review.held',
      {
        review: 'quarterly',
        withClient: true,
        continues: ['泊位计划'],
        changes: back === 157 ? ['翻箱并入周读数'] : [],
        stops: [],
      },
      { source: t.meeting() },
    )
}

function climb(t: Teller): void {
  t.on(
    360,
    'need.addressed',
    {
      need: '潮位与拖轮班次错开，没有人核过',
      howKnown: '林允在调度室值了三个夜班',
      change: '拖轮班次前移一小时，等泊再降四十分钟',
      askedFor: false,
    },
    { source: t.document('夜班记录') },
  )
  t.on(
    250,
    'signal',
    {
      signal: 'joint_planning',
      what: '与江涛团队共同规划二号码头。',
      ours: ['林允与乔纳斯', '预测模型'],
      theirs: ['两名调度员全职', '三年船期数据'],
      people: ['jiangtao', 'qiuhong'],
    },
    { source: t.meeting(), key: 'dock' },
  )
  t.on(
    145,
    'signal',
    { signal: 'planning_attended', what: '林允参加年度泊位规划。', who: TEAM.yun, people: ['jiangtao', 'baimu'] },
    { source: t.meeting() },
  )
  t.signal(133, 'problem_found_first', '先于对方发现新班轮联盟会让周三拥堵。', ['qiuhong'], {
    source: t.document('周三拥堵'),
    by: TEAM.jonas,
  })
  t.signal(115, 'plans_shared_early', '江涛在报集团之前，把三期岸线方案给我们看。', ['jiangtao'], {
    source: t.meeting(),
    key: 'shore',
  })
  t.signal(97, 'client_called_first', '白沐来电商量是否接一条新航线，想先听听我们的看法。', ['baimu'], {
    source: t.mail(),
    key: 'route',
  })
  t.signal(82, 'bad_news_shared', '邱红当晚告知一起吊装事故，次日才有通报。', ['qiuhong'], {
    source: t.mail(),
    key: 'accident',
  })
  t.on(
    57,
    'need.addressed',
    {
      need: '冷藏箱插座在夏季会不够，没有人列入计划',
      howKnown: '堆场预测叠加水果季船期',
      change: '提前租用两组移动电源，没有一箱断电',
      askedFor: false,
    },
    { source: t.document('冷藏箱预测'), by: TEAM.jonas },
  )
  auditTrust(t, 54, TEAM.ines, {
    competence: [5, ['dock']],
    integrity: [4, ['shore']],
    benevolence: [4, ['accident', 'route']],
  })
  talk(t, [{ back: 62, people: ['baimu'], subject: '新航线对二号码头的影响', purpose: 'planning', minutes: 35 }])
}

/** What machines found and people decided about it, and what was written down wrongly. */
function find(t: Teller): void {
  const found = { by: TEAM.scribe, status: 'proposed' as const }
  t.on(
    30,
    'signal',
    { signal: 'praise', what: '邱红在群里说台风预案“救了一个通宵”。', people: ['qiuhong'] },
    { ...found, source: t.mail(), key: 'f1' },
  )
  t.on(29, 'entry.confirmed', (idOf) => ({ target: idOf('f1') }))
  t.on(
    27,
    'signal',
    { signal: 'alternatives_evaluated', what: '邮件里提到另一家供应商的资料。', people: ['baimu'] },
    { ...found, source: t.mail(), key: 'f2' },
  )
  t.on(26, 'entry.rejected', (idOf) => ({ target: idOf('f2'), why: '对方转发的是展会广告，并非在比较供应商。' }))
  t.on(
    3,
    'ask.received',
    { ref: 'a1', what: '三期岸线能否沿用现有船期接口', by: 'jiangtao' },
    { by: TEAM.inbox, status: 'proposed', source: t.mail() },
  )
  t.on(
    44,
    'measure.read',
    { element: 'success_measure', what: '平均等泊', value: 51, unit: '小时', target: 5 },
    { source: t.document('等泊周报'), key: 'typo' },
  )
  t.on(41, 'entry.corrected', (idOf) => ({
    target: idOf('typo'),
    data: { element: 'success_measure', what: '平均等泊', value: 5.1, unit: '小时', target: 5 },
    why: '小数点漏了。',
  }))
  t.on(19, 'claim', { text: '江涛把三期岸线方案先给我们看，白沐有事先来商量。', rung: 4 })
}
