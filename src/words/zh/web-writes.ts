import { formatOf } from '../format.ts'
import type { WebTexts } from '../params/web.ts'

const { number } = formatOf('zh')

export const webWrites = {
  unreachable: (n) => `服务器没有应答。${number(n)} 个操作已保存在本设备，待其恢复后发送。`,
  signedOut: (n) => `登录已失效。${number(n)} 个操作已保存在本设备，登录后发送。`,
  keepOpen: '此浏览器不保存任何内容：请在此之前保持页面打开。',
  onItsWay: '已在此完成，正在发送至服务器。',
  tryNow: '立即重试',
  later: (what) => `${what}：已保存在本设备，服务器恢复应答后即发送。`,
  refused: (said, why) => `未完成：${said}${why}`,
  undone: (said) => `已撤销：${said}`,
  redone: (said) => `已恢复：${said}`,
  nothingToUndo: '本页没有可以撤销的操作。',
  nothingToRedo: '没有可以恢复的操作。',
} satisfies WebTexts['writes']
