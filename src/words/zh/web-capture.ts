import { formatOf } from '../format.ts'
import type { WebTexts } from '../params/web.ts'

export const webCapture = {
  title: '记一笔',
  titleFor: (client) => `为 ${client} 记一笔`,
  line: '用普通的话写下发生了什么',
  placeholder: '答应周三前把报价发给李总',
  enter: '保存，或跳到缺少的内容',
  other: '换一种读法',
  pasteHint: '粘贴邮件或会议记录',
  fields: '逐项填写',
  examplesTitle: '例如',
  examples:
    '答应周三前把报价发给李总\n@清河 他们取消了和另一家的比选\n预测到9月底工单量从每周40降到25，把握七成\n昨天和王芳开会讨论上线\npromised Dana the pricing sheet by Tuesday',
  pasteTitle: '从邮件或会议记录',
  pasteIntro: '粘贴邮件或会议记录。凡是可以成为条目的句子都会连同原话一起列出；你接受之前不会写入任何内容。',
  pasteLabel: '文字',
  clear: '清空文字',
  allDone: '都处理完了。',
  accept: '接受',
  complete: '补全并接受',
  edit: '修改',
  propose: '留作待确认',
  leave: '不要',
  keptProposed: '已留作待确认：有人确认之后才算数。',
  asks: (field, what) => `${field}：${what}`,
  lacks: (what) => `还要说明：${formatOf('zh').list([...what])}`,
} satisfies WebTexts['capture']
