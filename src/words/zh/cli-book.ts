import { formatOf } from '../format.ts'
import type { CliTexts } from '../params/cli.ts'

const { day, number, percent } = formatOf('zh')

/** What the command line says of the book as a whole. */
export const bookTexts: CliTexts['book'] = {
  commands: {
    risks: '列出所有客户未解除的风险，最重的在前',
    pipeline: '列出接下来可能的机会：续约、支持模式、问题领域、简报',
    precedents: '显示最相似的过往合作及其提出的问题',
    corpus: '检索主动退出和终止的举措',
    review: '准备季度客户组合复盘',
  },
  options: {
    riskKind: '只看关系风险，或只看流程风险',
    pipelineUntil: '不列出在此日之后才开启的续约',
    openingWhat: '只看这一类：renewal、pattern、space 或 brief',
    ask: '把先例的早期信号变成这个客户待回答的问题',
    corpusWhat: '只看主动退出，或只看终止的举措',
    search: '只看包含此文字的记录',
    quarter: '季度，例如 2026-Q2；不填则为当前季度',
  },
  columns: {
    risk: '风险',
    since: '自',
    weight: '权重',
    nearness: '临近度',
    attribute: '属性',
    ours: '本客户',
    theirs: '先例',
    reasons: '原因',
    invested: '投入',
    decision: '决定',
    client: '与客户复盘',
    tests: '测试',
  },
  noRisks: '没有未解除的风险。',
  noOpenings: '目前没有开启的机会。',
  noDecisions: '没有主动退出，也没有终止的举措。',
  noRelationships: '本季度没有可复盘的内容。',
  lookedThrough: (of, on) => `为 ${on} 查看了 ${number(of)} 个过往合作。`,
  compared: (score, compared) => `在 ${number(compared)} 项属性上相似度 ${percent(score)}`,
  ended: (outcome, on) => `${outcome}，${day(on)}`,
  signals: '早期信号',
  asked: (n) => (n === 0 ? '没有新的问题可问。' : `新增 ${number(n)} 个待回答的问题。`),
  quarterTitle: (quarter, from, to) => `${quarter}：${day(from)}至${day(to)}`,
  decidedOf: (what, decided, total) => `${what}：已决定 ${number(decided)} 个，共 ${number(total)} 个`,
  relationships: '客户关系',
  initiatives: '举措',
  undecided: '未决定',
  notHeld: '未举行',
  passed: (passed, of) => `${number(of)} 项中通过 ${number(passed)} 项`,
}
