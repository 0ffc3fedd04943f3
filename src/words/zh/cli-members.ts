import { formatOf } from '../format.ts'
import type { CliTexts } from '../params/cli.ts'

const { day, number } = formatOf('zh')

export const memberTexts: CliTexts['members'] = {
  commands: {
    members: '列出谁可以登录，以及有效的邀请',
    invite: '生成一个链接，让某人在一周内加入，仅一次有效',
    revoke: '撤回一份有效的邀请',
    role: '更改某人的权限：reader、member 或 owner',
    remove: '移除某人；其写下的记录保留',
  },
  options: {
    email: '对方的邮箱',
    role: '对方的角色：reader、member 或 owner；省略时为 member',
    becomes: 'reader、member 或 owner',
  },
  columns: { email: '邮箱', name: '姓名', role: '角色', since: '加入日期', by: '邀请人', until: '有效至' },
  roles: { reader: '读者', member: '成员', owner: '所有者' },
  none: '这里还没有人可以登录。',
  invited: '有效的邀请：',
  link: (email, until) => `请把此链接亲自转交 ${email}，系统不会发送。链接只显示这一次，有效至${day(until)}。`,
  revoked: (email) => `发给 ${email} 的邀请已撤回。`,
  changed: (email, role) => `${email} 现在是${role}。`,
  removed: (email) => `${email} 不能再登录。其写下的记录保留，仍署此邮箱。`,
  ended: ({ sessions, tokens, invitations }) =>
    `已结束：${number(sessions)} 个会话、${number(tokens)} 个令牌、${number(invitations)} 份有效邀请。`,
}
