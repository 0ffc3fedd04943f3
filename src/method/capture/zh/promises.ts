import type { IdeaTable } from '../idea.ts'

/** What is promised, kept, missed and predicted, in Chinese. */
export const PROMISES_ZH: readonly IdeaTable[] = [
  {
    name: 'prediction.made',
    rows: `
- 预测|预计|预期|估计|押注 ; >30 {number} ; >24 降|升|缩短|提高|提升|减少|增加|低于|高于|超过|达到|以内|以下|以上|不到|控制在|涨
- 预测 ; >30 {number}
- 预计|估计|预期|我看|押 ; >24 {coming} ; >34 {number}
`,
  },
  {
    name: 'prediction.checked',
    rows: `
- 预测 ; ~10 核查|验证|应验|结果|落空|准了|不准 ; ~16 {number}
`,
  },
  {
    name: 'commitment.kept',
    rows: `
- 按承诺|如约|按约定|按时交|按期交|如期交|兑现了|兑现承诺|履行了承诺|说到做到|准时交付|按时完成|如期完成|准时交|准时发|准时给|按时发|按时给|按时提交|准时提交|如期提交
`,
  },
  {
    name: 'commitment.missed',
    rows: `
- 没能按时|没有按时|未能按时|没按时|没能如期|未能如期|没能兑现|没有兑现|未兑现|逾期|误了期限|错过了期限|错过截止|没赶上|没交出|食言|晚交|迟交|晚发|晚给|拖延了|拖了|没按期
- 没能|没有|未能|没 ; >4 按时|如期|按期 ; >8 交|完成|给|发
- 延误|拖延|晚了 ; ~8 交|报价|报告|方案|合同|承诺
`,
  },
  {
    name: 'commitment.moved',
    rows: `
- 改到|推迟到|延期到|延后到|挪到|顺延到|改期到|推到|延到|提前到|改为|推迟至|延期至 ; >8 {day} ; !8 里程碑 ; !8 会议|例会|电话
`,
  },
  {
    name: 'commitment.withdrawn',
    rows: `
- 撤回|取消|收回 ; >4 承诺
`,
  },
  {
    name: 'commitment.made',
    rows: `
- 答应|承诺|保证|应承|许诺|说好|约定好|同意 ; !<2 按|兑现|没 ; ~24 {due}|{day}|{deliver} ; !>3 任何事|改到
- 欠 ; >12 份|一|个|我们|{person}
- 等 ; >2 {person}|对方|客户 ; >14 {coming} ; >20 {deliver} ; !>20 决定|拍板|批准|审批|签字|定夺
- 会|将|来|负责 ; <6 {sender}|{person}|客户|对方 ; >20 {deliver} ; ~12 {coming} ; !<8 问|想知道
  ; !<0 开|例|周|月|晚|早|事|划|盘|步|审|动|讨|机|社|协|委 ; !>0 议|上|后|面|谈|见|电|了
- {sender} ; >10 {coming} ; >20 {deliver} ; >24 给|发|交|提交|完成|提供|修好|修复|改好|搞定|处理完|上线 ; !>2 发现|开会|参加 ; !>10 了|过
- 请|麻烦|让 ; >3 {person}|对方|客户 ; >14 {due} ; !<6 {person} ; !>14 决定|拍板|批准|审批
- 说 ; <1 {person}|对方|客户 ; >8 {coming} ; >18 {deliver}
`,
  },
  {
    name: 'promise.sold',
    rows: `
- 销售 ; >4 承诺|答应|许诺|卖给
`,
  },
]
