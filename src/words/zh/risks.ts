import { formatOf } from '../format.ts'
import type { RiskParams } from '../params/chapters.ts'
import type { Sentences } from '../table.ts'

const { day, number, percent } = formatOf('zh')

/** 失败模式因何成立（METHOD §7），以及如何应对。 */
export const risks = {
  'risk.scope_not_explicit': ({ days }) => `开始 ${number(days)} 天后，客户方仍无人以文字认可范围。`,
  'risk.changes_disputed': ({ count }) => `一个季度内有 ${number(count)} 项变更请求发生争议：双方对范围的理解不一致。`,
  'risk.wants_differ': ({ person, from }) => `${person} 想要的与 ${from} 不一致。`,
  'risk.no_buyer': () => '关系图上没有预算决策者。',
  'risk.buyer_not_met': () => '一个季度内，我方无人与预算决策者会面或通话。',
  'risk.decided_off_map': ({ person }) => `${person} 作出了决定，却不在关系图上。`,
  'risk.no_rituals': ({ days }) => `开始 ${number(days)} 天后，仍未约定例行沟通。`,
  'risk.low_adherence': ({ held, of }) => `最近 ${number(of)} 次例行沟通中，按时举行的只有 ${number(held)} 次。`,
  'risk.client_overdue': ({ count, days }) => `客户方有 ${number(count)} 项承诺逾期超过 ${number(days)} 天。`,
  'risk.client_part_unnamed': () => '入职正在进行，但没有记录客户方承诺要做的任何事。',
  'risk.disclosed_late': ({ ref }) => `问题 ${ref} 在我们发现五个工作日之后客户才知道，或至今仍不知道。`,
  'risk.problem_unowned': ({ ref }) => `问题 ${ref} 尚未解决，缺少负责人或下一步。`,
  'risk.informal_work': ({ count }) => `一个季度内有 ${number(count)} 项工作未经变更请求就在范围之外进行。`,
  'risk.informal_share': ({ informal, of }) =>
    `一个季度内交付的 ${number(of)} 项工作中，有 ${number(informal)} 项在范围之外。`,
  'risk.unasked_before_renewal': ({ end }) =>
    `合同将于 ${day(end)}到期，而一个季度内既没有了解客户感受，也没有做信任审计。`,
  'risk.output_only': ({ updates }) => `一个季度内发出 ${number(updates)} 次更新，其间没有任何预测、核查或衡量。`,
  'risk.silence': ({ ritual, missed }) => `例行沟通“${ritual}”已连续错过 ${number(missed)} 次。`,
  'risk.blocked': ({ ref, days }) => `工作项 ${ref} 已停滞超过 ${number(days)} 天，且没有任何升级提到它。`,
  'risk.heroics': ({ count, missed, late }) =>
    `一个季度内有 ${number(count)} 次救火，同时错过 ${number(missed)} 次例行沟通、有 ${number(late)} 项承诺未兑现：信任依靠的是个人，而不是工作方式。`,
  'risk.depreciating': ({ retained }) =>
    `两个多季度以来，没有做过任何有客户参与或使客户受益的事；这段关系的价值还剩 ${percent(retained)}。`,
  'risk.outputs_late': ({ count }) => `入职中有 ${number(count)} 项产出逾期。`,
  'risk.no_first_value': ({ days }) => `开始 ${number(days)} 天后，客户仍未看到首个价值。`,
  'risk.ask_unanswered': ({ ref }) => `客户的询问 ${ref} 已等了五个工作日以上。`,
  'risk.bought_differs': () => '客户以为买到的，与我们认为在交付的，并不一致。',
  'risk.promise_unreconciled': ({ ref }) => `销售时的承诺（${ref}）既未纳入范围，也未排除，也未重新商定。`,
  'risk.unreliable': ({ kept, of }) => `两个季度内了结或已逾期的 ${number(of)} 项我方承诺中，兑现 ${number(kept)} 项。`,
  'risk.breach': ({ ref }) => `违背诚信的事（${ref}）尚未修复。`,
  'risk.alternatives': () => '客户正在评估其他供应商。',
  'risk.sla_breached': ({ dimension }) => `最近一个周期未达到 SLA：${dimension}。`,
  'risk.key_person_left': ({ person }) => `${person} 已离开，关系图上无人接替。`,
  'response.reclarify_goals': () => '与客户重新明确目标和成功标准。',
  'response.map_stakeholders': () => '梳理利益相关者以及各自最看重什么。',
  'response.explicit_status': () => '把现状和决策点讲明白。',
  'response.review_signals': () => '更早、并在固定的日子检视风险迹象。',
  'response.define_boundaries': () => '明确边界，以及变更如何决定。',
  'response.translate_value': () => '把交付成果转化为客户看得见的价值。',
  'response.restore_rhythm': () => '恢复节奏；明确边界，以及变更如何决定。',
} satisfies Sentences<RiskParams>
