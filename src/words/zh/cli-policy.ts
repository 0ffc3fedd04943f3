import { formatOf } from '../format.ts'
import type { CliTexts } from '../params/cli.ts'

const { day, number } = formatOf('zh')

/** What the command line says of the policy: the numbers the method goes by. */
export const policyTexts: CliTexts['policy'] = {
  command: '显示或设定方法所依据的数字',
  options: {
    set: '设定一个数字：名称=值，名称=default 恢复默认；可多次给出',
    preview: '只说明哪些现状会改变',
    why: '原因',
    all: '也列出与默认相同的项',
  },
  inForce: (id) => `策略 ${id}`,
  asDefault: '全部与方法的默认值相同。--all 显示各项数字。',
  columns: { name: '名称', value: '现值', usual: '默认值', unit: '单位', rules: '规则', sets: '含义' },
  units: {
    days: '天',
    business_days: '个工作日',
    weeks: '周',
    quarters: '个季度',
    hours: '小时',
    minutes: '分钟',
    words: '词',
    characters: '字',
    share: '比例',
    money: '基准货币',
    rating: '满分 5',
    rungs: '级',
    count: '',
  },
  set: (id, names) => `策略 ${id} 现已生效：${names}。每份现状在下次查询时重新得出。`,
  history: (id, on, by, why) => `${id}，${day(on)}，${by}：${why}`,
  looked: (looked, changed) => `查看了 ${number(looked)} 个客户；${number(changed)} 份现状会改变。未作任何设定。`,
  progress: (looked) => `已查看 ${number(looked)} 个客户`,
  preview: { account: '客户', rung: '级', caps: '上限', risks: '风险', due: '到期事项', parts: '会改变的部分' },
  becomes: (before, after) => (before === after ? before : `${before} → ${after}`),
  notSet: (text) =>
    `${text} 不是设定。请写作 名称=值，例如 reliabilityRateMin=0.95；"kept policy --all" 列出各项名称。`,
  needsWhy: '请用 --why 说明更改策略的原因；此后它与策略一同保留。',
  needsSet: '请用 --set 说明要更改什么。',
}
