import { formatOf } from '../format.ts'
import type { webMembers as english } from '../en/web-members.ts'
import type { Texts } from '../params/web.ts'

const { number } = formatOf('zh')

export const webMembers = {
  title: '成员',
  here: (n) => `${number(n)} 人`,
  roles: { reader: '读者', member: '成员', owner: '所有者' },
  may: {
    reader: '读者可查看全部内容，不写入。',
    member: '成员可查看全部内容，可写入记录。',
    owner: '所有者可做一切操作，包括设置、成员和整个账本。',
  },
  since: (day) => `自${day}起`,
  you: '你',
  byOwner: '由所有者邀请他人并更改权限。',
  only: '唯一的所有者',

  change: '更改角色',
  changeOf: (name) => `更改角色：${name}`,
  role: '角色',
  changed: (name, role) => `${name} 现在是${role}。`,
  remove: '移除',
  removeOf: (name) => `移除 ${name}`,
  removed: (name) => `已移除 ${name}。`,
  ends: ({ sessions, tokens, invitations }) =>
    `立即结束：${number(sessions)} 个会话、${number(tokens)} 个令牌${invitations > 0 ? `、${number(invitations)} 份有效邀请` : ''}。`,
  endsYours: '这些是你自己的：你需要重新登录。',
  goes: (name) => `${name} 不能再登录。`,
  stays: (email) => `其写下的记录保留，仍署 ${email}。`,

  invitations: '有效的邀请',
  invite: '邀请他人',
  noInvitations: '目前没有。',
  email: '邮箱',
  emailHint: '对方以此登录，其记录也以此署名。',
  make: '生成链接',
  link: (email) => `给 ${email} 的链接`,
  once: (day) => `请现在复制并亲自转交：系统不会发送，且只显示这一次。有效至${day}，限一人使用。`,
  copy: '复制',
  copied: '已复制。',
  stored: '我已保存',
  asked: (by) => `邀请人：${by}`,
  until: (day) => `有效至${day}`,
  revoke: '撤回',
  revokeOf: (email) => `撤回发给 ${email} 的邀请`,
  revoked: (email) => `发给 ${email} 的链接已失效。`,

  accept: {
    title: '你受到邀请',
    to: (by, firm) => (firm === null ? `${by} 邀请你加入。` : `${by} 邀请你加入 ${firm}。`),
    may: {
      reader: '你将是读者：可查看全部内容，不写入。',
      member: '你将是成员：可查看全部内容，可写入记录。',
      owner: '你将是所有者：可做一切操作。',
    },
    signInAs: '登录邮箱',
    another: (name) => `${name} 已在此登录。接受邀请的人将接管这个浏览器。`,
    join: '加入',
    over: '此链接已无效',
    toSignIn: '前往登录',
    none: '链接不完整。请从头到尾完整复制。',
  },
} satisfies Texts<typeof english>
