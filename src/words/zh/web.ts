import { formatOf } from '../format.ts'
import type { WebTexts } from '../params/web.ts'
import { webBook } from './web-book.ts'
import { webCapture } from './web-capture.ts'
import { webClient } from './web-client.ts'
import { webEntry } from './web-entry.ts'
import { webKeys } from './web-keys.ts'
import { webViews } from './web-views.ts'
import { webToday } from './web-today.ts'
import { webWrites } from './web-writes.ts'

const { day, number } = formatOf('zh')

export const web = {
  language: '中文',
  product: 'Kept',

  shell: {
    skip: '跳到正文',
    navigation: '主导航',
    phoneBar: '底部导航',
    more: '更多',
    recent: '最近',
    addEntry: '添加记录',
    menu: '菜单',
    close: '关闭',
    cancel: '取消',
    loading: '正在读取账本……',
    languageChoice: '语言',
    theme: '外观',
    themes: { light: '浅色', dark: '深色', system: '跟随系统' },
    shortcuts: '键盘快捷键',
    signOut: '退出登录',
    sampleIn: '打开示例公司',
    sampleOut: '移除示例公司',
    sampleHere: '示例公司：这里的客户均为虚构。',
    sampleBusy: '正在写入示例公司……',
    exampleIn: '打开教学案例',
    exampleOut: '移除教学案例',
    exampleHere: '这是教学案例：每一条条目都依据公开事实重构而成。',
    exampleBusy: '正在写入教学案例……',
    exampleCame: '教学案例已打开，停在最后一天。选择更早的日子，即可看到当时的情况。',
    sampleGone: (clients) => `已移除 ${number(clients)} 个示例客户。`,
    sampleCame: (clients) => `已打开 ${number(clients)} 个示例客户。`,
  },

  asOf: {
    now: '截至今天',
    past: (on) => `截至${day(on)}`,
    open: '查看过去某一天',
    label: '日期',
    hint: '过去的任意一天：3月31日、昨天、3个月前、2026-03-31。',
    show: '显示这一天',
    banner: (on) => `截至${day(on)}`,
    bannerText: '用现在所知的内容，评判到那一天为止的情况。',
    back: '回到现在',
    future: (today) => `那一天还没到。请选择${day(today)}或更早的日子。`,
    presets: { yesterday: '昨天', month: '一个月前', quarter: '一个季度前', year: '一年前' },
  },

  day: {
    unread: (typed) => `“${typed}”不是日期。请写成 2月28日、下周五、两周后 或 2026-02-28。`,
    placeholder: '今天、下周五、2月28日……',
    today: '今天',
    yesterday: '昨天',
    tomorrow: '明天',
    inDays: (n) => `${number(n)} 天后`,
    daysAgo: (n) => `${number(n)} 天前`,
    inWeeks: (n) => `${number(n)} 周后`,
    weeksAgo: (n) => `${number(n)} 周前`,
    inMonths: (n) => `${number(n)} 个月后`,
    monthsAgo: (n) => `${number(n)} 个月前`,
    inYears: (n) => `${number(n)} 年后`,
    yearsAgo: (n) => `${number(n)} 年前`,
  },

  portfolio: {
    title: '客户总览',
    clients: (n) => `${number(n)} 个客户`,
    filter: '筛选客户',
    anyState: '任何状态',
    state: '状态',
    anyRung: '任何级别',
    rungFilter: '级别',
    notEvidenced: '证据不足',
    clear: '清除筛选',
    none: '没有符合筛选条件的客户。',
    columns: {
      client: '客户',
      state: '状态',
      rung: '级别',
      trust: '信任',
      rhythm: '节奏',
      kept: '承诺兑现',
      valueAtRisk: '风险价值',
      contractEnd: '合同到期',
      due: '到期事项',
      risks: '风险',
      lead: '负责人',
      sector: '行业',
      value: '年度价值',
    },
    sortBy: (column) => `按${column}排序`,
    sorted: '排序',
    claimed: (rung) => `主张 ${rung}`,
    noRhythm: '未约定',
    noPromises: '尚无',
    noContract: '无合同',
    nothingDue: '无到期',
    overdue: (n) => `${number(n)} 项逾期`,
    emptyTitle: '看清每段客户关系的真实处境',
    emptyText:
      '账本有了第一条记录，客户就会出现在这里：证据所示的级别与团队主张的级别并列，还有信任、节奏、承诺和到期事项。请导入现有资料，或者先随便看看：示例公司，或者教学案例（一家知名公司 1990 至 2001 年的大客户）。两者都可一键移除。',
    emptyOther: '导入你的客户',
    asOfNote: '排序和筛选依据今天的情况；各行显示所选那一天。',
  },

  chart: { asTable: '以表格显示', day: '日期', unknown: '不详' },
  clock: {
    ours: '我方',
    theirs: '对方',
    both: '双方',
    night: '夜间',
    nextDay: '明天',
    dayBefore: '昨天',
    between: '，',
  },
  rung: {
    none: '证据不足，无法认定级别',
    evidenced: (rung, name) => `第 ${rung} 级（共 5 级），${name}`,
    held: (uncapped) => `证据可达第 ${uncapped} 级`,
    claimed: (rung) => `主张第 ${rung} 级`,
    capped: (rung) => `被上限压在第 ${rung} 级`,
  },
  trust: {
    mark: (dimension, rating, status) => `${dimension} ${rating} / 5，${status}`,
    unrated: (dimension, status) => `${dimension}：${status}`,
    constraint: (dimension) => `${dimension}是首要制约`,
  },
  slots: {
    counts: (held, late, missed, excused) =>
      `按时 ${number(held)}，迟到 ${number(late)}，错过 ${number(missed)}，免除 ${number(excused)}`,
    adherence: (share) => `应守场次按时 ${share}`,
  },
  promises: {
    since: (counts) => `自开始以来：${counts}。`,
    window: (share) => `两个季度内兑现 ${share}`,
    counts: (kept, missed, overdue, open) =>
      `兑现 ${number(kept)}，未兑现 ${number(missed)}，逾期 ${number(overdue)}，未到期 ${number(open)}`,
  },

  access: {
    setUpTitle: '初始设置',
    setUpText: '你是第一个到这里的人。请用服务器启动时打印的一次性令牌创建所有者账户。',
    token: '一次性令牌',
    tokenHint: '令牌在服务器的输出里，一小时内有效。重新启动会打印新的令牌。',
    name: '你的姓名',
    email: '邮箱地址',
    password: '密码',
    passwordHint: (least) => `至少 ${least} 个字符。一句你记得住的话胜过一串符号。`,
    create: '创建所有者账户',
    signInTitle: '登录',
    signIn: '登录',
    promise: '看清每段客户关系的真实处境。',
    promiseText: '一本记录日期与证据的账本，每次都以同样的方式解读。任何内容都不会离开这台机器。',
  },

  problem: {
    title: '没有成功',
    network: '服务器没有响应。请检查它是否在运行、网络是否连通；你写的内容已保留。',
    unknown: '服务器自身出了故障，没有改动任何内容。请再试一次；如果仍然如此，请查看服务器日志。',
    notFound: '这个地址下什么也没有。',
    notFoundText: '它可能已被移除，或者链接比它所指的内容更旧。',
    noClient: '没有这个客户。',
    retry: '再试一次',
    home: '前往客户总览',
  },

  book: webBook,
  entry: webEntry,
  capture: webCapture,
  client: webClient,
  today: webToday,
  keys: webKeys,
  views: webViews,
  writes: webWrites,
} satisfies WebTexts
