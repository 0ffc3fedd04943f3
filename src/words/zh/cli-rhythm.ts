import { formatOf } from '../format.ts'
import type { CliTexts } from '../params/cli.ts'

const { day, list, number } = formatOf('zh')

/** What the command line says of rhythm, updates and agendas. */
export const rhythmTexts: CliTexts['rhythm'] = {
  commands: {
    presets: '提出一套可供商定的节奏',
  },
  options: {
    preset: '使用这套预设，而不是关系类型对应的那一套',
    start: '节奏开始的日期',
    owner: '例行沟通由谁负责',
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
  beside: (parts) => list(parts),
}
