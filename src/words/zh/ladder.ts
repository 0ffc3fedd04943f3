import { formatOf } from '../format.ts'
import type { LadderParams } from '../params/ladder.ts'
import type { Sentences } from '../table.ts'

const { day, money, number, percent } = formatOf('zh')

const ownerTeams = { procurement: '采购部门', it_ops: ' IT 运维部门' }
const floor = (value: string | number) => (typeof value === 'number' ? `${number(value)} 美元` : value)

const needs = {
  'need.reliability_few': ({ resolved, needed }) =>
    `一年内我方只有 ${number(resolved)} 项承诺见了分晓，至少 ${number(needed)} 项才能判断是否可靠。请多做有明确日期的小承诺，并逐项按期兑现。`,
  'need.reliability_rate': ({ kept, of, needed }) =>
    `我方最近 ${number(of)} 项承诺中按期兑现 ${number(kept)} 项，第 2 级要求达到 ${percent(needed)}。请守住未完成的承诺；需要改期时，务必在到期日之前征得客户同意。`,
  'need.observations': ({ rung, seen, needed }) =>
    `一年内支持第 ${rung} 级及以上的观察有 ${number(seen)} 条，需要 ${number(needed)} 条。请把看到的事记下来：哪一天、发生了什么、谁在场，或可在何处查证。`,
  'need.days': ({ rung, seen, needed }) =>
    `支持第 ${rung} 级的观察只分布在 ${number(seen)} 天内，需要至少 ${number(needed)} 个不同的日子：一次表现好还算不上一级。`,
  'need.unstated_need': () =>
    '最近两个季度内，我们没有解决过任何一项客户未曾提出的需求。请找出一项，写明需求是什么、我们如何得知、带来了什么变化。',
  'need.embedded_knowledge': () =>
    '两个季度内，我方无人参加过客户内部的规划，针对该客户的洞察也不足两条。请争取参加他们的下一轮规划，或带去一份只对他们有用的见解。',
  'need.insight_acted_on': ({ seen }) =>
    `两个季度内有 ${number(seen)} 条针对该客户的洞察，但客户尚未据此采取行动。请问问上一条的下文，客户一有行动就记下来。`,
  'need.plans_shared_early': () =>
    '最近两个季度内，客户没有在计划定稿之前与我们分享过。这要靠共同投入来换取：一起规划一件双方都出人或出钱的事。',
  'need.joint_planning': () => '一年内没有做过联合规划。请提出一项由双方共同规划、共同投入、共同负责的举措。',
  'need.joint_planning_both_sides': () =>
    '一年内做过联合规划，但并非双方都写明投入了什么。请记下我方和客户各自的投入；单方面的规划只能支持第 3 级。',
  'need.asset_in_use': () =>
    '一年内没有证据表明客户在使用我们独有、别处无法取得的资产。请指明是哪套数据、方法或人才，并记下客户使用它的时间。',
  'need.co_creation': () => '一年内既没有共同创造的成果，也没有由我们参与塑造的客户战略。两者至少需要其一。',
  'need.co_creation_both': () =>
    '本工作区的策略要求一年内两者兼备：一项共同创造的成果，以及一项由我们参与塑造的客户战略。',
  'need.designed_around_us': () =>
    '两年内没有证据表明客户围绕我们的方式设计了自己的工作。否则，离开我们对他们来说代价不大。',
} satisfies Partial<Sentences<LadderParams>>

const caps = {
  'cap.alternatives': () =>
    '客户正在评估其他供应商。在他们停止评估或续约之前，停在第 1 级；请用客户自己的指标把我们的价值呈现出来。',
  'cap.price_renewal': () => '上一次续约取决于价格。在客户因价值而续约之前，停在第 1 级。',
  'cap.discount': () =>
    '客户是因为折扣才留下的，这既说明不了洞察，也说明不了共同投入。在客户因价值而续约之前，停在第 1 级。',
  'cap.stop_rule_never': () => '本季度我们解决了客户哪一项未曾提出的具体需求？至今没有回答，因此停在第 2 级。',
  'cap.stop_rule_lapsed': ({ lapsed }) =>
    `本季度我们解决了客户哪一项未曾提出的具体需求？上一次回答自 ${day(lapsed)}起失效，在记录新的回答之前，停在第 2 级。`,
  'cap.support_only': ({ contacts }) =>
    `两个季度内客户主动联系我们 ${number(contacts)} 次，每次都是支持或账单问题。只要客户仅为这些事找我们，级别就停在第 2 级。`,
  'cap.integrity': ({ count }) =>
    `有 ${number(count)} 次违背诚信的事尚未修复。请写明做了哪些补救、由客户方哪一位认可；在此之前，停在第 2 级。`,
  'cap.arms_length': () => '客户希望与我们保持距离，因此做好第 2 级就是这里的目标。',
  'cap.value': ({ amount, currency, floor: least }) =>
    `现行合同每年 ${money({ amount, currency })}，低于 ${floor(least)}。在这个规模上，做好第 2 级就是目标。`,
  'cap.owner': ({ person, role }) =>
    `客户方负责这段关系的是${ownerTeams[role]}的 ${person}。由此最多只能到第 3 级；请找到对业务成果负责的对口人。`,
  'cap.after_public': () =>
    '客户最近与我们分享的内容当时已经公开。伙伴会在计划定稿之前听到消息；在此之前，停在第 3 级。',
} satisfies Partial<Sentences<LadderParams>>

const fit = {
  'fit.value': ({ amount, currency, floor: least }) =>
    `每年 ${money({ amount, currency })}，低于 ${floor(least)}，攀登阶梯对双方都不划算。请把交付做可靠。`,
  'fit.arms_length': () => '客户明确希望保持距离，阶梯在此不适用。请可靠交付，并尊重对方的意愿。',
} satisfies Partial<Sentences<LadderParams>>

const thin = {
  'thin.one_recorder': ({ by }) =>
    `这些证据都由 ${by} 一人记录，背后没有邮件、会议或文档可查。由同事补记一条，或补上外部来源，证据会更扎实。`,
  'thin.one_person': ({ person }) => `这些证据都系于 ${person} 一人。若有客户方第二个人的言行佐证，证据会更扎实。`,
  'thin.one_recorder_one_person': ({ by, person }) =>
    `这些证据都由 ${by} 一人记录，没有外部来源，又都系于 ${person} 一人。补上来源、由另一位同事记录、有客户方第二个人佐证，证据会更扎实。`,
} satisfies Partial<Sentences<LadderParams>>

const requirements = {
  reliability: () => '可靠：按期兑现承诺，并让客户看得见。',
  embedded_knowledge: () => '嵌入式了解：我方有人从内部学习客户的业务。',
  shared_stakes: () => '共同投入：一项双方都作出投入的联合举措。',
  co_creation: () => '共同创造：以我们独有的数据、方法或人才，一起做出新东西。',
} satisfies Partial<Sentences<LadderParams>>

const plays = {
  'play.saas.planning': () => '让我方一位工程师参加客户的产品规划。',
  'play.saas.integration': () => '与客户团队一起开发一项定制集成。',
  'play.saas.advisory_board': () => '邀请客户加入我们的产品顾问委员会。',
  'play.services.benchmark': () => '主动带去一份针对客户业务的对标分析。',
  'play.services.retained_advisory': () => '约定一份固定费用的常年顾问服务。',
  'play.services.introductions': () => '请客户引荐其董事会及旗下企业。',
  'play.manufacturing.forecasting': () => '用我们的数据为客户预测需求。',
  'play.manufacturing.capacity': () => '联合制定多年期产能规划。',
  'play.own': ({ zh }) => zh,
  'play.manufacturing.design': () => '让客户在设计产品线时，首先以我们的约束条件为输入。',
} satisfies Partial<Sentences<LadderParams>>

export const ladder = {
  ...needs,
  ...caps,
  ...fit,
  ...thin,
  ...requirements,
  ...plays,
} satisfies Sentences<LadderParams>
