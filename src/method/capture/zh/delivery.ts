import type { IdeaTable } from '../idea.ts'

/** Work, problems, milestones and measures, in Chinese. */
export const DELIVERY_ZH: readonly IdeaTable[] = [
  {
    name: 'milestone.reached',
    rows: `
- 里程碑 ; ~8 达成|完成|达到|实现|通过
`,
  },
  {
    name: 'milestone.missed',
    rows: `
- 里程碑 ; ~8 错过|未达成|没达成|延误|没完成
`,
  },
  {
    name: 'milestone.moved',
    rows: `
- 里程碑 ; ~8 改到|推迟|延期|挪到|顺延
`,
  },
  {
    name: 'milestone.set',
    rows: `
- 里程碑 ; ~24 {day}
`,
  },
  {
    name: 'problem.disclosed',
    rows: `
- 告诉|告知|通报|披露|说明 ; ~6 {person}|客户|对方
- 告诉了|告知了|通报了 ; >1 {person}|客户|对方
`,
  },
  {
    name: 'problem.escalated',
    rows: `
- 升级给|升级到|上报给|上报
`,
  },
  {
    name: 'problem.resolved',
    rows: `
- 解决了|修复了|已解决|已修复|修好了 ; ~10 问题|故障|缺陷|事故
`,
  },
  {
    name: 'problem.noticed',
    rows: `
- 发现|注意到|察觉|遇到 ; !<3 {they} ; !2 先 ; !<2 {person}
- 挂了|崩了|崩溃|宕机|失败了|出错|卡死|打不开|用不了|连不上|中断|丢数据 ; !<2 电话
- 出了问题|出现问题|有个问题|出现故障|出了故障|报错
`,
  },
  {
    name: 'work.updated',
    rows: `
- 上线了|已上线|发布了|已发布|部署了|已部署|交付了|已交付|正式上线|上线|投产 ; !<3 讨论|谈|关于|计划|准备|安排|预计|说明|等|推迟
- 卡住|受阻|阻塞|停滞|搁置|卡在|被卡
- 开始做|在做|进行中|着手|开工
- 砍掉|放弃开发|不做了
`,
  },
  {
    name: 'case.opened',
    rows: `
- 工单 ; ~4 提了|新建|提交了|报了|开了
`,
  },
  {
    name: 'change.requested',
    rows: `
- 变更请求|变更申请|要求变更|提出变更|加需求|改范围|范围变更 ; !4 批准|拒绝|通过
`,
  },
  {
    name: 'pulse',
    rows: `
- nps|csat|净推荐值|满意度|满意度评分 ; ~8 {number}
- 打了|评了|给了 ; >1 {number} ; >6 分
`,
  },
  {
    name: 'measure.read',
    rows: `
- {metric} ; >8 {number} ; !>10 {due}
`,
  },
  {
    name: 'contract.noticed',
    rows: `
- 通知终止|终止合同|解约通知|通知不续|通知解约|提前解约
`,
  },
  {
    name: 'contract.signed',
    rows: `
- 签了|签署了|签订了|签下 ; >6 合同|协议|订单 ; !<8 会|将|答应|承诺
`,
  },
]
