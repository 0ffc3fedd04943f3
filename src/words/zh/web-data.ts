import { formatOf } from '../format.ts'
import type { webData as english } from '../en/web-data.ts'
import type { Texts } from '../params/web.ts'

const { day, number } = formatOf('zh')

export const webData = {
  sources: {
    intro: '哪些来源带来记录，最近一次是什么时候。来源沉默说明的是来源，而不是客户。',
    book: '全部客户',
    clients: '各客户',
    source: '来源',
    fedBy: '涉及客户',
    last: '最近的记录',
    count: '记录数',
    silent: '沉默',
    silentLong: (clientCount) => `${number(clientCount)} 个客户沉默`,
    isSilent: '沉默',
    silentMeans: (days) =>
      `“沉默”指一个季度窗口（${number(days)} 天）内没有任何记录。这不表示联系变少，只表示该来源没有带来消息。`,
    any: '任何来源',
    only: '来源',
    onlySilent: '只看沉默的',
    lastOn: (on, n) => `${day(on)}，${number(n)} 条`,
    without: (n) => `${number(n)} 个客户全靠手工记录`,
    none: '没有带来任何内容',
    noneSilent: '没有沉默的来源。',
    more: '显示更多客户',
    emptyTitle: '还没有带入任何内容',
    emptyText: '邮件、日历、客户名单：有了记录之后，记录所注明的来源都列在这里，并附上最近的日期。',
    open: '导入',
  },

  data: {
    here: '现有内容',
    clients: '客户',
    entries: '记录',
    policy: '现行策略',
    version: 'Kept 版本',
    out: '导出',
    outText: '全部记录存为一个文件，每行一条，人和程序都能读。导入空账本后得到同样的现状。其中不含人员、密码和策略。',
    export: '导出账本',
    table: '客户总览表格',
    in: '导入',
    inText: '账本、CRM 的导出、邮件、日历。在你看过每一行会做什么之前，不会写入任何内容。',
    import: '导入',
    verify: '校验',
    verifyText: '每条记录都与前一条相连。校验会走完每条链，指出账本在何处被暗中改动。',
    verifyStart: '校验账本',
    verifying: (n) => `正在核对 ${number(n)} 条记录……`,
    whole: (chains, n) => `完整：${number(chains)} 条链共 ${number(n)} 条记录，均与写入时一致。`,
    checkedAt: (at) => `校验于 ${at}`,
    broken: (n) => `${number(n)} 条链与写入时不一致`,
    brokenText: '请保持数据文件夹原样，把最近一份完整的副本放在旁边，从这里指出的位置开始比对。',
    breaks: {
      entry_changed: '某条记录与写入时不一致',
      entry_missing: '此处之前缺少一条记录',
      content_changed: '某条记录的内容与写入时不一致',
      content_missing: '某条记录的内容不见了，也没有抹去的说明',
      remains_changed: '抹去后留下的内容与当时不一致',
      end_differs: '链的结尾与客户所记不符',
    },
    breakAt: (entry, position) =>
      [position === null ? '' : `第 ${number(position)} 位`, entry ?? ''].filter(Boolean).join('，'),
    sample: '示例',
    sampleHere: '这里的内容是示例，一次点击即可移除，不留痕迹。',
    sampleText: '示例只能在空账本中打开，虚构的内容因此不会混入你自己的记录。',
    noSample: '这里已有你自己的记录，不能再打开示例。记录是永久的。',
    keep: '保管',
    place: '存放位置',
    placeText:
      '在运行 Kept 的机器上，位于数据文件夹：kept.db 是账本，access.db 存放人员、会话和令牌，secret 用于会话签名。使用 Postgres 时，前两者在数据库中。',
    backUp: '备份',
    backUpText: '停止服务器后复制该文件夹；恢复时放回副本并校验。运行期间，导出即是账本的副本，不含人员。',
    erased: '已抹去的内容',
    erasedText: '早于抹去操作的副本仍含有被抹去的内容。保存期限届满时请删除这些副本。',
    manual: '详见随 Kept 提供的 docs/operations/README.md。',
  },
} satisfies Texts<typeof english>
