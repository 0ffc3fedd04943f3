import { formatOf } from '../format.ts'
import type { PortfolioParams } from '../params/portfolio.ts'
import type { Sentences } from '../table.ts'
import { standingLabels } from './labels-standing.ts'

const { list, number } = formatOf('zh')

const dimensionsOf = (dimensions: readonly (keyof typeof standingLabels.trust)[]) =>
  list(dimensions.map((dimension) => standingLabels.trust[dimension]))

const ended = {
  client: '由客户终止',
  us: '由我方终止',
  completed: '如约完成',
  walked_away: '经三项测试后我方主动退出',
  lost: '签约前丢单',
  untold: '已终止，未说明原因',
}

/** Chapter 9: expansion, reviews, precedents. */
export const portfolio = {
  'expansion.no_source': () => '没有可供扩展的依据：既没有持续六周的支持模式，也没有客户提出的新问题领域。',
  'expansion.trust_unaudited': ({ dimensions }) =>
    `未经审计的信任不算赢得的信任。请审计：${dimensionsOf(dimensions)}。`,
  'expansion.trust_low': ({ dimensions }) => `信任过低，不足以支撑扩展：${dimensionsOf(dimensions)}。`,
  'expansion.no_brief': () => '没有进行中的举措简报。',
  'review.nothing_killed': () => '全部已作决定，却没有停止或终止任何一项。这可能没错，但请再看一遍。',
  'review.undecided': ({ relationships, initiatives }) =>
    `尚未决定：${number(relationships)} 个客户关系，${number(initiatives)} 项举措。`,
  'precedent.none': () => '没有足够相似、可供借鉴的过往合作。',
  'precedent.too_few': ({ n, needed }) =>
    `数量太少，无法下结论：相似的合作有 ${number(n)} 个，达到 ${number(needed)} 个才给出比率。`,
  'precedent.rate': ({ count, n, outcome }) => `最相似的 ${number(n)} 个合作中，${number(count)} 个${ended[outcome]}。`,
} satisfies Sentences<PortfolioParams>
