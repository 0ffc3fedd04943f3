import { formatOf } from '../format.ts'
import type { CliTexts } from '../params/cli.ts'

const { day, list, number, percent, quarter: inQuarter } = formatOf('zh')

/** What the command line says of rhythm, updates and agendas. */
export const rhythmTexts: CliTexts['rhythm'] = {
  commands: {
    presets: '提出一套可供商定的节奏',
    updateFacts: '汇总上次更新以来的变化',
    syncAgenda: '汇总下一次同步的内容',
    quarterlyFacts: '汇总季度复盘前要读的内容',
    checkUpdate: '以读者的眼光检查一份书面更新',
  },
  options: {
    preset: '使用这套预设，而不是关系类型对应的那一套',
    start: '节奏开始的日期',
    owner: '例行沟通由谁负责',
    text: '更新的正文',
    textFrom: '更新的正文；- 表示从标准输入读取',
    asEntry: '输出成 "kept record -" 可以读取的条目',
  },
  supportPatterns: '支持模式',
  ritual: (name, turn) => `${name}：${turn}`,
  follows: (days) =>
    days === 0 ? '每个里程碑当天' : `每个里程碑${days < 0 ? '之前' : '之后'} ${number(Math.abs(days))} 天`,
  recurs: (rule, start) => `${rule}，自 ${day(start)}起`,
  dueBy: (time) => `${time} 前`,
  minutes: (minutes) => `${number(minutes)} 分钟`,
  words: (words) => `约 ${number(words)} 词`,
  preRead: (hours) => `提前 ${number(hours)} 小时阅读`,
  since: (on) => `自上一次（${day(on)}）以来`,
  neverSince: '此前没有过；显示最近一个季度窗口',
  forSlot: (on) => `用于 ${day(on)}`,
  readBy: (on) => `须在 ${day(on)}前送达阅读`,
  until: (on) => `${day(on)}前到期的列为接下来`,
  heads: {
    happened: '发生了什么',
    matters: '什么重要',
    next: '接下来是什么',
    readings: '信号读数',
    checks: '预测',
    scope: '范围决定',
    patterns: '支持模式',
    decisions: '决定',
    sla: 'SLA',
    value: '价值实现',
    rootCauses: '根因',
  },
  nothing: '无',
  scope: { change_open: '提出的变更', change_decided: '已决定的变更', scope_set: '范围' },
  due: (on) => `${day(on)}到期`,
  overdue: (on) => `应于 ${day(on)}完成`,
  predicted: (from, to, unit, seen) =>
    seen === null
      ? `从 ${number(from)} 到 ${number(to)}（${unit}）`
      : `从 ${number(from)} 到 ${number(to)}（${unit}），实际 ${number(seen)}`,
  sure: (share) => `把握 ${percent(share)}`,
  reading: (value, unit, target) =>
    target === null ? `${number(value)}（${unit}）` : `${number(value)}（${unit}），目标 ${number(target)}`,
  pattern: (theme, cases, weeks, since) => `${theme}：自 ${day(since)}起 ${number(weeks)} 周内 ${number(cases)} 个案例`,
  value: (quarter, value, n) => `${inQuarter(quarter)}：${number(value)}（n ${number(n)}）`,
  cases: (n) => `季度窗口内 ${number(n)} 个案例`,
  length: (words, characters) =>
    words === 0 ? `${number(characters)} 个汉字` : `${number(characters)} 个汉字，${number(words)} 个英文词或数字`,
  noRemarks: '没有需要指出的地方。',
  noText: '请用 --text 给出更新的正文，或用 - 从标准输入读取。',
  beside: (parts) => list(parts),
}
