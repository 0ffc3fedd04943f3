import type { StartParams } from '../params/start.ts'
import type { Sentences } from '../table.ts'

/** What a server says while it starts and stops, and why it may not start. */
export const start = {
  'start.listening': ({ url }) => `Kept 的地址：${url}`,
  'start.set_up': ({ url }) => `请在一小时内完成一次性设置：${url}`,
  'start.loopback_only': ({ host }) => `在有所有者之前，只在本机应答；之后也在 ${host} 上应答。`,
  'start.now_on': ({ url }) => `已有所有者：Kept 现在起在 ${url} 应答。`,
  'start.stopping': () => '正在停止：先完成手头的请求。',
  'start.no_pages': () => '网页尚未构建；“npm run build” 可以构建。其他功能均可使用。',
  'start.port_taken': ({ port }) => `端口 ${port} 已被占用。请停止占用它的程序，或用 KEPT_PORT 另选一个。`,
  'start.port_refused': ({ host, port, reason }) => `无法在 ${host} 的端口 ${port} 上监听：${reason}。`,
  'start.faults': () => 'Kept 没有启动。需要改正：',
  'start.operation_incomplete': ({ name, lacks }) =>
    `操作 ${name} 缺少 ${lacks}，会对任何人开放或无法执行，因此 Kept 不启动。`,
  'config.port': ({ name, value }) => `${name} 的值是 ${value}。请填写 0 到 65535 之间的数字；0 表示任选空闲端口。`,
  'config.database_url': ({ name, value }) =>
    `${name} 的值是 ${value}。请填写形如 postgres://user:password@host:5432/database 的地址。`,
  'config.base_url': ({ name, value }) =>
    `${name} 的值是 ${value}。请填写人们使用的地址，不带路径，例如 https://kept.example.com。`,
  'config.base_url_needed': ({ name, value }) =>
    `KEPT_HOST 是 ${value}，他人可以访问本服务器，但 ${name} 没有设置。请填写他们使用的地址，例如 https://kept.example.com。`,
  'config.host': ({ name, value }) => `${name} 的值是 ${value}。请填写本机地址，例如 127.0.0.1 或 0.0.0.0。`,
  'config.lang': ({ name, value }) => `${name} 的值是 ${value}。请填写 en 或 zh。`,
  'config.unknown': ({ name, value }) => `${name} 不是 Kept 的设置。请检查拼写；可用的有：${value}。`,
  'secret.open': ({ path, reason }) =>
    `他人可以读取 ${path} 中的密钥（权限为 ${reason}）。请设为仅自己可读：chmod 600。`,
  'secret.short': ({ path, reason }) =>
    `${path} 中的密钥少于 ${reason} 个字符。请删除该文件，下次启动会生成合格的密钥；所有人需要重新登录。`,
  'secret.unreadable': ({ path, reason }) => `密钥文件 ${path} 既无法读取也无法创建：${reason}。`,
} satisfies Sentences<StartParams>
