import { formatOf } from '../format.ts'
import type { EntryParams, ExpectationParams } from '../params/entry.ts'
import type { Sentences } from '../table.ts'

const { day, number } = formatOf('zh')

export const entry = {
  'entry.refused': ({ path, value, expected }) =>
    value === null ? `缺少 ${path}。${expected}` : `${path} 的内容是 ${value}。${expected}`,
} satisfies Sentences<EntryParams>

/** What to write instead, as a sentence that follows what was found. */
export const expectations = {
  object: () => '此处应为带字段名的对象：{"字段": "值"}。',
  text: () => '此处应为文本，请加引号。',
  number: () => '此处应为数字，不加引号。',
  boolean: () => '此处应为 true 或 false，不加引号。',
  list: () => '此处应为列表：["一", "二"]。',
  one_of: ({ options }) => `请从下列值中选用：${options}。`,
  whole_number: () => '此处应为整数。',
  at_least: ({ least }) => `不得小于 ${number(least, 10)}。`,
  at_most: ({ most }) => `不得大于 ${number(most, 10)}。`,
  longest: ({ most }) => `内容过长，最多 ${number(most)} 个字符或条目。请精简，或在来源中附上链接。`,
  not_empty: () => '内容为空。请填写；若该字段可选，也可以直接省略。',
  required: () => '此字段必填，请补上。',
  known_field: () => '这类条目没有这个字段，请检查拼写或将其删除。',
  version: ({ options }) => `本程序读取的是第 ${options} 版账本，请按该版本重新导出文件。`,
  kind: () => '没有这一类条目，请查阅账本说明中的完整清单。',
  day_or_instant: () => '请把日期写成 YYYY-MM-DD，或写明带时区偏移的时刻，例如 2026-05-22T10:00:00+02:00。',
  instant: () => '请写明带时区偏移的时刻，例如 2026-05-22T10:00:00+02:00。',
  clean_text: () => '其中含有无法存储或显示的字符（NUL 或残缺字符），请将其删除。',
  day: () => '请按 YYYY-MM-DD 填写真实存在的日期，例如 2026-05-22。',
  zone: () => '请填写 IANA 时区名称，例如 Europe/Berlin 或 Asia/Shanghai。',
  currency: () => '请填写 ISO 4217 货币代码，例如 EUR、USD 或 CNY。',
  amount: () => '金额请写成十进制文本，最多四位小数，例如 "12500.00"。',
  slug: () => '请使用 1 至 64 个小写字母、数字或连字符，例如 northwind。',
  not_before_made: ({ day: made }) => `该日期早于条目本身的日期（${day(made)}），请选择当天或之后的日期。`,
  answered_or_accepted: () => '应对风险时，请写明负责人和下一步；若选择接受，请在 accepted 中说明理由。',
  changes_something: () => '更正条目须写明要改什么：at、source 或 data。',
  rule: () => '请填写 RFC 5545 重复规则，例如 FREQ=WEEKLY;BYDAY=FR。',
  rule_or_follows: () => '例行沟通要么按 rrule 和 start 重复，要么用 follows: {days} 跟随里程碑，请二选一。',
  target_differs: () => '目标与基线相同，等于没有预测。请写明数值应当变化到多少。',
  until_or_reply: () => '待办要么推迟到某一天，要么推迟到客户回复；请在 until 与 untilReply 中填写一项。',
  from_before_to: () => '时间段的结束早于开始，请把较早的日期填入 from。',
  quarter: () => '请把季度写成年份加季度，例如 2026-Q2。',
  answered_or_dismissed: () => '请在 answer 中作答，或在 dismissed 中说明排除的理由；二者只取其一。',
  signal_or_risk: () => '请写明当时看到了什么：用文字填入 signal，或把失败模式的编号填入 risk。',
  other: () => '此处的内容不符合要求，请查阅账本说明。',
} satisfies Sentences<ExpectationParams>
