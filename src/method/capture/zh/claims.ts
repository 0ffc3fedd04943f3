import type { IdeaTable } from '../idea.ts'

/** What the team believes, in Chinese: opinions about the relationship, which nobody could check. */
export const CLAIMS_ZH: readonly IdeaTable[] = [
  {
    name: 'claim',
    rows: `
- 喜欢|信任|依赖|看重|认可|器重|欣赏|离不开|满意|忠诚 ; <8 {they}|{person}|客户|对方|他们 ; ~4 我们
- 喜欢我们|信任我们|离不开我们|依赖我们|认可我们|看重我们
- 关系 ; >4 很好|好|不错|稳固|牢固|铁|密切|深厚|融洽|稳定|紧密
- 战略伙伴|战略合作伙伴|可信伙伴|自己人|一家人|首选伙伴|铁杆客户
- 主张|我觉得|我认为|感觉|我们认为|我们觉得 ; >10 关系|信任|伙伴|满意|忠诚|离不开
- 不会离开我们|不会换掉我们|很满意|非常满意|十分满意
`,
  },
]
