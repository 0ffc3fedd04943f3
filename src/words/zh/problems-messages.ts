import { formatOf } from '../format.ts'
import { labelOrName } from '../label.ts'
import type { ProblemParams } from '../params/problems.ts'
import type { Sentences } from '../table.ts'

const { day, number, list } = formatOf('zh')

const accountsOf = (accounts: string) => list(accounts.split(',').map((account) => account.trim()))

// Why a mail counts as no act of a person, as the reader of mails names it.
const machineReasons: Readonly<Record<string, string>> = {
  'auto-reply': '自动回复',
  bulk: '群发邮件',
  list: '邮件列表',
  bounce: '退信通知',
  'no-reply': '无法回复的发件人',
  invitation: '日历发出的邀请',
}

/** What is told of a mail. */
const mail = {
  'mail.unreadable': () => '无法读取这封邮件。请从邮件程序中重新保存后再导入。',
  'mail.too-large': ({ limitMegabytes }) => `这封邮件超过 ${number(limitMegabytes)} MB，已略过。请去掉附件后另存。`,
  'mail.no-sender': () => '这封邮件没有发件人，无从判断由谁所写，已略过。',
  'mail.no-date': () => '这封邮件没有日期，无法记入账本，已略过。',
  'mail.date-unreadable': ({ value }) => `这封邮件的日期 ${value} 无法读取，已略过。`,
  'mail.date-future': ({ value }) => `这封邮件的日期是 ${value}，这个时间还没有到，已略过。`,
  'mail.repeated': ({ id }) => `邮件 ${id} 在文件中重复出现，只读取一次。`,
  'mail.internal': () => '这封邮件只在我方内部往来，与客户无关。',
  'mail.no-account': ({ address }) => `没有客户与 ${address} 对应。请先以该邮件域名建立客户档案，再重新导入。`,
  'mail.account-ambiguous': ({ address, accounts }) =>
    `${address} 同时属于多个客户：${accountsOf(accounts)}。请只在其中一个保留该域名，再重新导入。`,
  'mail.sender-elsewhere': ({ address }) =>
    `发件人 ${address} 不属于任何客户，而收件人中有客户的人，因此已略过。若此人代表客户，请将其添加为人员。`,
  'mail.not-ours': ({ address }) => `${address} 的这封邮件中没有我方人员。请先填写我方的域名或邮箱，再重新导入。`,
  'mail.automatic': ({ why }) => `这封邮件由系统自动发送（${machineReasons[why] ?? why}），不算往来，已略过。`,
  'mail.too-many-recipients': ({ count, limit }) =>
    `这封邮件有 ${number(count)} 位收件人，超过 ${number(limit)} 位即视为群发，已略过。`,
} satisfies Partial<Sentences<ProblemParams>>

/** What is told of a calendar event. */
const events = {
  'ics.line-unreadable': ({ text }) => `日历中的这一行无法读取：${text}。`,
  'ics.other-component': ({ component, count }) =>
    `略过 ${number(count)} 项 ${component}：只有日程（VEVENT）才算会议。`,
  'event.not-closed': () => '这项日程在文件中有头无尾，已略过。请重新导出日历。',
  'event.too-large': ({ limitCharacters }) => `这项日程超过 ${number(limitCharacters)} 个字符，已略过。`,
  'event.property-unreadable': ({ property, value }) => `这项日程的 ${property} 无法读取：${value}。`,
  'event.no-start': () => '这项日程没有开始时间，已略过。',
  'event.end-before-start': ({ start, end }) => `这项日程的结束时间 ${end} 早于开始时间 ${start}，已略过。`,
  'event.date-impossible': ({ property, value }) => `${property} 的内容是 ${value}，这一天并不存在，日程已略过。`,
  'event.zone-unknown': ({ zone }) => `无法识别时区 ${zone}，因而无法确定日程的时间，已略过。`,
  'event.rule-unreadable': ({ part, value }) => `这项日程的重复规则无法读取：${part}=${value}，已略过。`,
  'event.rule-impossible': ({ rule }) => `重复规则 ${rule} 指定的日子永远不会到来，日程已略过。`,
  'event.rule-unsupported': ({ part }) => `重复规则使用了 ${part}，此处不支持，日程已略过。`,
  'event.rule-too-often': ({ rule }) => `重复规则 ${rule} 一天多次，不会是会议，日程已略过。`,
  'event.rule-too-long': () => '这项日程的重复规则过长，无法读取，已略过。',
  'event.too-many-dates': ({ limit }) => `这项日程单列的日期超过 ${number(limit)} 个，已略过。`,
  'event.too-many-occurrences': ({ limit }) => `这项日程重复超过 ${number(limit)} 次，已略过。`,
  'event.too-many-attendees': ({ count, limit }) =>
    `受邀者有 ${number(count)} 位，超过 ${number(limit)} 位即视为公开活动，已略过。`,
  'event.future': ({ at }) => `会议定于 ${at}，尚未举行。请在会后重新导入日历。`,
  'event.none-in-window': ({ from, to }) => `读取范围是 ${day(from)}至 ${day(to)}，其间没有这项日程的会议。`,
  'event.cancelled': () => '会议已取消，没有举行。',
  'event.declined': () => '我方谢绝了这次会议，没有人参加。',
  'event.private': () => '这项日程标为私密，未予读取。',
  'event.reply': () => '这是对邀请的回复，并非会议本身。',
  'event.superseded': () => '文件中有这项日程的较新版本，已采用较新的一份。',
  'event.internal': () => '受邀者都是我方人员，与客户无关。',
  'event.no-attendees': () => '这项日程没有写明参加者，无法归入任何客户。',
  'event.no-account': ({ address }) => `没有客户与 ${address} 对应。请先以该邮件域名建立客户档案，再重新导入。`,
  'event.account-ambiguous': ({ address, accounts }) =>
    `${address} 同时属于多个客户：${accountsOf(accounts)}。请只在其中一个保留该域名，再重新导入。`,
} satisfies Partial<Sentences<ProblemParams>>

/** What is told when something meets what the ledger already holds. */
const known = {
  'entry.same': () => '账本中已有，内容相同。',
  'entry.nothing-new': () => '没有账本尚不知道的内容。',
  'entry.repeated': () => '本次导入中重复出现，只采用一次。',
  'entry.erased': () => '该内容已从账本中永久抹除，不再恢复。',
  'entry.other-account': ({ account }) => `账本中已有，归在客户 ${account} 名下，未作改动。`,
  'entry.other-kind': ({ kind }) =>
    `该编号已属于另一类条目：${labelOrName('zh', 'kind', kind)}。请为这条记录换一个编号。`,
  'entry.changes': ({ fields }) => `将改动账本中的内容：${fields}。`,
  'account.not-opened': ({ account }) => `没有客户 ${account}，本次导入也不会建立。请先导入该公司。`,
} satisfies Partial<Sentences<ProblemParams>>

export const messageProblems = { ...mail, ...events, ...known }
