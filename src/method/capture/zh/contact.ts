import type { IdeaTable } from '../idea.ts'

/** Who was spoken with, who asked, said and decided what, in Chinese. */
export const CONTACT_ZH: readonly IdeaTable[] = [
  {
    name: 'person.left',
    rows: `
- 离职|离开公司|离开了公司|辞职|跳槽|调走|退休|不在公司|被裁 ; <9 {person}
- 已经走了|走了 ; <0 {person}
`,
  },
  {
    name: 'person.added',
    rows: `
- 新联系人|新对接人|新来的|新增联系人|新任|新的对接人|新负责人|新干系人|接替|新来了|新上任|新到任 ; !<2 {person}
`,
  },
  {
    name: 'ask.answered',
    rows: `
- 回复了|回答了|答复了|解答了|回复|答复 ; >16 问题|询问|提问|疑问
`,
  },
  {
    name: 'ask.received',
    rows: `
- 索要|要求|索取|讨要 ; <2 {person}|客户|对方|他们 ; !>8 变更|改
- 问|询问|咨询|提问|打听|想知道|想了解|来问 ; <2 {person}|客户|对方|他们 ; !>1 题
- 想请我们|问我们
`,
  },
  {
    name: 'feedback.answered',
    rows: `
- 回复了|回应了|处理了|答复了 ; >8 反馈|意见|投诉
`,
  },
  {
    name: 'feedback.received',
    rows: `
- 反馈|嫌|埋怨|挑剔|抱怨|吐槽|投诉|提了意见|批评 ; <3 {person}|客户|对方|他们
- 不满意|不满|有意见|很满意 ; <12 {person} ; !<2 我们
- {person} ; >2 的反馈
- 说|觉得|认为|提到 ; <1 {person}|客户|对方|他们 ; >16 {judged} ; !>12 {due}
`,
  },
  {
    name: 'decision.needed',
    rows: `
- 需要|等|待|要|请 ; >6 {person}|客户|对方 ; >16 决定|拍板|批准|审批|定夺|选定|签字|定下来|确定
- 要|需|得|须|必须 ; <1 {person}|客户|对方 ; >18 决定|拍板|批准|审批|选定|签字|定下来|确定|定夺 ; ~16 {due}
- 待决定|待拍板|待审批|需要拍板
`,
  },
  {
    name: 'decision.made',
    rows: `
- 决定|拍板|批准|敲定|选定|选择了|否决|同意采用|签批|拍了板 ; <6 {person}|客户|对方|他们 ; !<10 需要|等|待|请
`,
  },
  {
    name: 'touch',
    rows: `
- 打了 ; >6 电话
- 通话|打电话|打了电话|打电话给|电话里|电话会|通了电话|电话沟通|致电|视频会|语音|来电|回了电话
- {meeting_zh} ; !>0 室|纪要|记录|系统
- 发了邮件|发邮件|邮件|写信给|回了邮件|来信
- 微信|发消息|发了消息|短信|钉钉|飞书|企微|留言
- 发给|交给|寄给|转给|递给|送给|发给了|给了|交给了 ; ~4 {person}|客户|对方
- 告诉|告知|通知|通报|说明 ; >3 {person}|客户|对方
- 告诉了|告知了|通知了 ; >2 {person}
- 沟通|聊了|讨论了|汇报|演示 ; <8 {person}|客户|对方
- 周报 ; ~8 发|{person}
`,
  },
]
