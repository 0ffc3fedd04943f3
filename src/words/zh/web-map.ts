import { formatOf } from '../format.ts'
import type { webMap as english } from '../en/web-map.ts'
import type { Texts } from '../params/web.ts'

const { number } = formatOf('zh')

export const webMap = {
  label: (n) => `${number(n)} 个客户的地图：自下而上为各级，自左而右为年度价值`,
  axis: (currency) => `年度价值（${currency}，对数刻度）`,
  atMost: (value) => `≤ ${value}`,
  unknownValue: '价值未知',
  unknownRung: '证据不足',
  unknownText: '价值未知：没有有效合同说明。未知不等于零。',
  size: '大小：风险价值',
  sizeNone: '无',
  sizeUnknown: '未知',
  rung: (rung, name) => `第 ${number(rung)} 级，${name}`,
  value: (value) => `每年 ${value}`,
  atRisk: (value) => `风险价值 ${value}`,
  riskUnknown: '风险价值未知',
  riskUnknownOf: (n) => `其中 ${number(n)} 个未知`,
  between: (from, below) => `${from} 至 ${below}`,
  over: (from) => `${from} 及以上`,
  clients: (n) => `${number(n)} 个客户`,
  pick: '指向一个客户，或用 J、K 逐个查看，这里会显示其内容。',
  pickCell: '每个圆是一组客户，点开即可查看。',
  today: '地图显示今天的情况；过去某一天请看表格。',
  toTable: '看表格',
  columns: { rung: '级', value: '年度价值', atRisk: '风险价值', client: '客户', clients: '客户数' },
} satisfies Texts<typeof english>
