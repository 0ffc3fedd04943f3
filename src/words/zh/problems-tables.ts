import { formatOf } from '../format.ts'
import type { ProblemParams } from '../params/problems.ts'
import type { Sentences } from '../table.ts'

const { number } = formatOf('zh')

// What stands in a field, as readers name it: JSON's own types.
const typeNames: Readonly<Record<string, string>> = {
  text: '文本',
  number: '数字',
  list: '列表',
  object: '对象',
  'true or false': '布尔值',
  nothing: '空值',
}
const typeName = (type: string) => typeNames[type] ?? type

const file = {
  'file.empty': () => '文件是空的。请重新导出，并确认其中有内容。',
  'file.too-large': ({ limitMegabytes }) => `文件超过 ${number(limitMegabytes)} MB。请拆分后分别导入。`,
  'file.archive': ({ kind }) => `这是压缩文件（${kind}）。请解压后导入其中的文件。`,
  'file.binary': ({ kind }) => `这不是文本文件，而是 ${kind}。请导出为 CSV、JSON、邮件（.eml、mbox）或日历（.ics）。`,
  'file.bytes-replaced': ({ encoding }) =>
    `部分字节不是有效的 ${encoding}，已替换为 �。若姓名显示异常，请把文件另存为 UTF-8。`,
  'file.fields-not-read': ({ fields }) => `以下字段在账本中没有对应位置，未读取：${fields}。`,
  'json.broken': ({ line, column }) => `这不是有效的 JSON：在第 ${number(line)} 行第 ${number(column)} 列中断。`,
  'json.unknown-shape': ({ fields }) => `无法识别这份 JSON 属于哪种导出文件。其中包含：${fields}。`,
  'csv.no-known-columns': ({ columns }) =>
    `没有可识别的列：${columns}。请至少把一列的标题写为 name、company 或 email。`,
  'csv.too-many-columns': ({ columns, limit }) =>
    `表格有 ${number(columns)} 列，上限为 ${number(limit)} 列。请删去不需要的列。`,
  'csv.too-many-rows': ({ limit }) => `表格超过 ${number(limit)} 行。请拆分后分别导入。`,
  'csv.too-many-broken-rows': ({ limit }) => `无法读取的行超过 ${number(limit)} 行，读取到此为止。请检查分隔符和引号。`,
  'mbox.no-messages': () => '这个邮箱文件中没有邮件。请重新导出，并确认其中有内容。',
  'mbox.too-many-messages': ({ limit }) => `邮箱中的邮件超过 ${number(limit)} 封。请缩短时间范围，分批导出和导入。`,
  'ics.no-events': () => '这个日历文件中没有日程。请确认导出的是哪一个日历。',
  'ics.too-many-events': ({ limit }) => `日历中的日程超过 ${number(limit)} 项。请缩短导出的时间范围。`,
  'ics.too-many-meetings': ({ limit }) => `日历中的会议超过 ${number(limit)} 次，读取到此为止。请缩短导出的时间范围。`,
} satisfies Partial<Sentences<ProblemParams>>

const rows = {
  'row.quote-not-closed': () => '此处的引号没有闭合。请补上引号；若引号是正文的一部分，请写成两个。',
  'row.too-large': ({ limitCharacters }) =>
    `这一行超过 ${number(limitCharacters)} 个字符。请精简；漏写引号常会把多行连成一行。`,
  'row.extra-cells': ({ expected, found }) =>
    `这一行有 ${number(found)} 个单元格，而标题只有 ${number(expected)} 个。含有分隔符的文本请加引号。`,
  'row.nothing-to-read': () => '这一行没有账本可用的内容，已略过。',
  'record.not-an-object': ({ found }) => `此处应为带字段名的记录，实际为${typeName(found)}。`,
  'record.not-a-list': ({ field, found }) => `“${field}”应为列表，实际为${typeName(found)}。`,
  'record.too-many': ({ field, limit }) => `“${field}”中的记录超过 ${number(limit)} 条。请分批导出。`,
  'record.repeated': ({ id }) => `记录 ${id} 在文件中重复出现，已采用第一条。`,
  'field.missing': ({ field }) => `缺少“${field}”。请补上后重新导入这一行。`,
  'field.wrong-type': ({ field, expected, found }) => `“${field}”应为${typeName(expected)}，实际为${typeName(found)}。`,
  'field.too-long': ({ field, length, limit }) =>
    `“${field}”有 ${number(length)} 个字符，上限为 ${number(limit)} 个。请精简。`,
  'field.characters-removed': ({ field }) => `“${field}”中有无法存储或显示的字符，已移除。`,
  'reference.unknown': ({ field, id }) => `“${field}”指向 ${id}，而文件中没有这条记录。请把两者一起导出。`,
  'email.invalid': ({ value }) => `${value} 不是有效的邮箱地址，已略过。请更正后重新导入这一行。`,
  'member.not-an-email': ({ value }) => `${value} 不是成员的邮箱地址，因此未指定负责人。请填写邮箱地址。`,
  'zone.unknown': ({ value }) => `${value} 不是 IANA 时区名称，已使用默认时区。请填写 Asia/Shanghai 之类的名称。`,
  'language.unknown': ({ value }) => `${value} 不是语言代码，已使用默认语言。请填写 en 或 zh 之类的代码。`,
  'date.unreadable': ({ field, value }) => `“${field}”的内容是 ${value}，无法读作日期。请写成 YYYY-MM-DD。`,
  'date.ambiguous': ({ field, value }) => `“${field}”的内容是 ${value}，无法判断日在前还是月在前。请写成 YYYY-MM-DD。`,
  'date.future': ({ field, value }) => `“${field}”的内容是 ${value}，这个时间还没有到。条目只记录已经发生的事。`,
  'money.unreadable': ({ value }) => `${value} 无法读作金额。请写成 12500.00 CNY 的形式。`,
  'money.ambiguous': ({ value }) => `${value} 中的符号是千位分隔还是小数点，无法判断。请写成 12500.00 的形式。`,
  'money.no-currency': ({ value }) => `${value} 没有货币，已略过。请补上 CNY、EUR 之类的代码。`,
  'contract.no-start': () => '合同没有开始日期，已略过。请补上。',
  'contract.no-value': () => '合同没有年度金额，已略过。请连同货币一并补上。',
  'contract.end-before-start': ({ start, end }) => `合同的结束日期 ${end} 早于开始日期 ${start}。请更正其中之一。`,
  'company.repeated': ({ account }) => `这家公司在文件中出现多次，各行已合并到 ${account}。`,
  'contact.no-company': () => '此人没有所属公司，无法归入任何客户。请补上公司。',
  'contact.no-name': () => '此人既无姓名也无邮箱，已略过。请至少补上一项。',
  'contact.left-out': ({ contact }) => `由于 ${contact} 已略过，与其有关的内容也一并略过。`,
  'task.no-due-day': () => '任务没有到期日，不能算作承诺。请补上日期，或记为备注。',
} satisfies Partial<Sentences<ProblemParams>>

/** What is told of a file, a row or a record: what happened to it, and what to do. */
export const tableProblems = { ...file, ...rows }
