import type { OperationTexts } from '../params/operations.ts'
import { actSummaries } from './act-summaries.ts'

/** What each operation does, in one sentence. */
export const operations: OperationTexts = {
  product: '依据有日期的证据，说明每个客户关系究竟处在什么位置，以及原因。',
  summaries: {
    record: '记录一条或多条条目：要么全部写入，要么一条也不写。',
    correct: '写下某条条目本应怎样记录；原条目仍可查阅。',
    redact: '永久抹去一条条目的文字和姓名，保留日期、引用和数字。',
    withdraw: '撤回误记的条目：仍可查阅，但不再计入任何判断。',
    confirm: '人工查看后，让待确认的条目开始计入。',
    reject: '把待确认的条目搁置：仍可查阅，但不计入。',
    ...actSummaries,
    'import-ledger': '读入账本文件（JSON Lines），全部写入或一条不写；重复导入不会增加内容。',
    'preview-import': '逐行说明导入客户名单、邮件和日历会产生什么结果。不写入任何内容。',
    'import-files': '写入客户名单、邮件和日历中的内容，并列出未写入的部分。',
    export: '把全部条目导出为账本文件（JSON Lines）。',
    standing: '说明某个客户关系今天或过去任意一天处在什么位置，以及原因。',
    standings: '分页说明每个客户关系当前的位置。',
    portfolio: '列出全部客户，每个客户一行，可排序和筛选。',
    timeline: '列出一个客户的条目，最新的在前，并注明现在如何读取。',
    entries: '按编号给出条目：判断背后的证据。',
    due: '列出所有客户的到期事项，最紧急的在前。',
    verify: '检查每条哈希链，指出账本在何处被暗中改动。',
    'check-claim': '把关于客户关系的主张与常见的假动作比对。不写入任何内容。',
    'sample-in': '在空的工作区中打开示例公司。',
    'sample-out': '移除示例公司，不留痕迹。',
    accounts: '列出工作区中的客户。',
    workspace: '说明工作区中有什么，由哪个版本的程序提供服务。',
    session: '说明当前访问者是谁，以及工作区是否仍在等待第一位所有者。',
    'set-up': '凭启动时显示的令牌创建第一位所有者，仅此一次。',
    'sign-in': '开始会话。',
    'sign-out': '结束会话。',
    'create-token': '为程序创建令牌；密钥只显示一次。',
    tokens: '列出自己的令牌，不含密钥。',
    'revoke-token': '立即停用一个令牌。',
  },
}
