import { formatOf } from '../format.ts'
import type { RefusalParams } from '../params/refusals.ts'
import type { Sentences } from '../table.ts'

const { number } = formatOf('zh')

const megabytes = (bytes: number) => `${number(bytes / 1_000_000, 1)} MB`
const roles: Readonly<Record<string, string>> = { reader: '只读成员', member: '成员', owner: '所有者' }

const requests = {
  'json.broken': ({ line, column }) =>
    `这不是有效的 JSON：在第 ${number(line)} 行第 ${number(column)} 列中断。请检查该处的引号、逗号和括号。`,
  'json.too_deep': ({ most }) => `JSON 嵌套超过 ${number(most)} 层。账本里没有这样的内容，请检查发送的数据。`,
  'body.too_large': ({ mostBytes }) => `内容超过 ${megabytes(mostBytes)}。请分几次发送，或以文件导入。`,
  'body.wrong_type': ({ expected }) => `请求正文须为 ${expected}，请相应设置 Content-Type 请求头。`,
  'body.missing': () => '请求没有正文，而此操作需要输入。请以 JSON 发送。',
  'body.not_utf8': () => '文本不是有效的 UTF-8。请另存为 UTF-8 后重新发送。',
  'cursor.unknown': () => '无法识别这个分页标记。请去掉 cursor，从第一页重新开始。',
  'key.refused': ({ longest }) => `Idempotency-Key 须为 1 至 ${number(longest)} 个可见字符。每个新请求请使用新的值。`,
  'route.unknown': ({ path }) => `${path} 处没有内容。全部接口见 /api/openapi.json。`,
  'file.none': () => '请求中没有文件，请至少选择一个。',
  'server.failed': ({ id }) => `我们这边出错了，未作任何更改。请重试；若再次出现，请把编号 ${id} 告知服务器管理员。`,
} satisfies Partial<Sentences<RefusalParams>>

const access = {
  'access.sign_in': () => '请先登录。',
  'access.role': ({ needed }) =>
    `此操作需要工作区的“${roles[needed] ?? needed}”角色。请由所有者代为操作，或请其授予该角色。`,
  'access.other_origin': ({ origin }) => `请求来自 ${origin} 的页面，并非本服务器。请从 Kept 自己的地址打开后重试。`,
  'access.other_host': ({ host }) =>
    `本服务器不以 ${host} 的名义应答。请使用服务器自己的地址，或把 KEPT_BASE_URL 设为大家使用的地址。`,
  'access.wrong_password': () => '邮箱与密码不匹配，请检查后重试。',
  'password.wrong': () => '当前密码与所填的不符。请检查（包括大写锁定）后重试。',
  'session.by_person': () => '只有已登录的人才能为自己做这件事，令牌和命令行都不行。请登录后操作。',
  'password.too_short': ({ least }) => `密码至少需要 ${number(least)} 个字符。一句短语既好记又难猜。`,
  'access.too_often': ({ seconds }) => `尝试过于频繁，请等待 ${number(seconds)} 秒后再试。`,
  'set_up.gone': () => '工作区已经设置完毕，请直接登录。',
  'set_up.token': () => '设置令牌与本服务器启动时显示的不一致。请从启动信息中复制；重新启动会显示新的令牌。',
  'token.unknown': ({ id }) => `没有访问令牌 ${id}。请列出令牌，查看现有的有哪些。`,
  'token.by_person': () => '只有已登录的人才能创建令牌，令牌不能再创建令牌。请登录后创建。',
  'member.exists': ({ email }) => `${email} 已经是成员。请直接更改其角色，无需再次邀请。`,
  'member.unknown': ({ email }) => `这里没有以 ${email} 登录的人。请列出成员，查看现有的有哪些。`,
  'member.last_owner': ({ email }) => `${email} 是唯一的所有者，而所有者不能没有。请先让另一位成员成为所有者。`,
  'member.by_person': () =>
    '只有已登录的人才能邀请他人或更改他人的权限；令牌不行，否则其效力会比令牌本身更长久。请登录后操作。',
  'invitation.unknown': ({ email }) => `没有发给 ${email} 的有效邀请。请列出成员，查看有哪些邀请。`,
  'invitation.over': () => '此邀请已无效：已被使用、替换或撤回，或已过期。请向所有者索取新的链接。',
} satisfies Partial<Sentences<RefusalParams>>

const ledger = {
  'entry.future': ({ path, value }) =>
    `${path} 的内容是 ${value}，这个时间还没有到。条目只记录已经发生的事；将来的日期请写入 due 等字段。`,
  'entry.recorded_by_server': () => 'recordedAt 由服务器设定，请勿填写；只有导入账本时才会保留原值。',
  'entry.by_other': ({ by, caller }) =>
    `条目写明由 ${by} 记录，而当前身份是 ${caller}。请去掉 by 字段，或以自己的名义记录。`,
  'entry.repeated': ({ id }) => `已有编号为 ${id} 的条目，内容不同。请换一个编号；若要修改原条目，请对其作更正。`,
  'entry.unknown': ({ id }) => `没有编号为 ${id} 的条目。请核对编号，客户的时间线上列有全部条目。`,
  'entry.not_proposed': ({ id }) => `条目 ${id} 并非待确认状态，不能确认或驳回。若要收回，请撤回该条目。`,
  'entry.acted_meanwhile': ({ id, act }) =>
    `条目 ${id} 在此期间已被改动（${act}）。已填写的内容不会丢失：请先查看它现在的内容，仍需更正时再更正一次。`,
  'entry.erased': ({ id }) => `条目 ${id} 的内容已永久抹除，无法更正。请把现在的事实记为新条目。`,
  'entry.corrects_act': ({ id }) => `条目 ${id} 本身就是关于另一条条目的，这类条目不能更正。请将其撤回，另写一条。`,
  'entry.redacts_correction': ({ id, corrects }) =>
    `条目 ${id} 是对 ${corrects} 的更正。请抹除 ${corrects}，其更正的内容会一并抹去。`,
  'entry.circular': ({ id }) => `条目 ${id} 绕了一圈又指向自己。请让它指向记载事实的条目。`,
  'account.unknown': ({ account }) => `没有客户 ${account}。请核对简称，或先用 account.opened 条目建立档案。`,
  'account.opened_already': ({ account }) =>
    `客户 ${account} 的档案已经建立。如有变化，请用 account.changed 条目记录。`,
  'line.too_long': ({ mostBytes }) =>
    `这一行超过 ${megabytes(mostBytes)}，即单条条目的上限。请精简正文，或把较长的部分写作来源。`,
  'import.stopped': () => '导入已停止，账本中没有写入任何内容。请用同一个文件重新开始，会从中断处继续。',
  'work.stopped': () => '操作在完成之前被停止。它只读取数据，没有改动任何内容；需要时可重新开始。',
  'import.overtaken': () => '同一文件的另一次导入已经开始并仍在进行，本次导入就此结束。内容不会重复写入。',
  'import.other_file': () => '导入开始之后文件有了变化，需要从头开始。请重新导入。',
  'workspace.unknown': ({ workspace }) => `没有工作区 ${workspace}。请核对名称。`,
  'workspace.for_good': ({ workspace }) => `工作区 ${workspace} 中是公司自己的账本，不能整体移除；只有示例可以。`,
  'coach.none_open': ({ account }) => `${account} 没有进行中的教练会话，无从离开。回答第一个问题即可开始。`,
  'coach.no_reading': ({ account }) => `${account} 还没有可读的结果：五个问题全部回答之后才会解读。请回答当前的问题。`,
  'sample.not_alone': ({ accounts }) =>
    `示例只能在空的工作区中打开，而此处已有 ${number(accounts)} 个客户。请另用一个数据文件夹。`,
  'sample.open': () => '此工作区中打开着示例，与它一起导入的内容会随它一并移除。请先移除示例。',
  'sample.absent': () => '此工作区中没有示例，无需移除。',
} satisfies Partial<Sentences<RefusalParams>>

const store = {
  'store.full': () => '磁盘已满，未作任何更改。请腾出空间后重试。',
  'store.read_only': ({ path }) => `${path} 只能读取，未作任何更改。请为运行 Kept 的用户授予写入权限。`,
  'store.newer': ({ found, known }) =>
    `数据库为第 ${number(found)} 版，而本程序最高支持第 ${number(known)} 版。请启动写入该数据库的较新程序；未作任何更改。`,
  'store.too_old': ({ found, needed }) =>
    `数据库服务器是 Postgres ${found}，至少需要 ${needed}。请升级；未作任何更改。`,
  'store.damaged': () => '数据库文件已损坏。请停止服务器，保留该文件的副本，并恢复最近的备份。',
  'store.unreachable': ({ reason }) =>
    `无法连接数据库：${reason}。请确认数据库正在运行，且 KEPT_DATABASE_URL 指向它；未作任何更改。`,
  'store.busy': () => '数据库被其他程序占用过久，未作任何更改。请稍后重试。',
  'store.unwritable': ({ path, reason }) => `Kept 无法把数据保存到 ${path}：${reason}。请选择可以写入的文件夹。`,
} satisfies Partial<Sentences<RefusalParams>>

/** What a refusal says: what happened, to which thing, and what to do. */
export const refusals = { ...requests, ...access, ...ledger, ...store } satisfies Sentences<RefusalParams>
