import { formatOf } from '../format.ts'
import type { ChapterParams } from '../params/chapters.ts'
import type { Sentences } from '../table.ts'
import { standingLabels } from './labels-standing.ts'

const { day, list, number } = formatOf('zh')

/** 为何提议某个状态，状态与阶段要求什么，以及先做什么。 */
export const chapters = {
  'state.contract_started': ({ start }) => `第一份合同已于 ${day(start)}开始。`,
  'state.establishing_done': () => '建立期要求的各项均已具备。',
  'state.establishing_over': ({ days, gaps }) =>
    `开始至今已满 ${number(days)} 天；建立期要求的事项还缺 ${number(gaps)} 项。`,
  'state.new_space': ({ what }) =>
    what === ''
      ? '客户提出了新的问题领域，经审计的信任足以承载。'
      : `客户提出了新的问题领域，经审计的信任足以承载：${what}`,
  'state.contract_ends': ({ end }) => `合同将于 ${day(end)}到期。`,
  'state.notice_given': ({ effective }) => `已发出终止通知，${day(effective)}生效。`,
  'state.notice_deadline': ({ deadline }) => `发出终止通知的最后期限是 ${day(deadline)}。`,
  'state.contract_ended': () => '合同已终止，且没有其他合同。',
  'item.rituals_agreed': () => '已约定例行沟通',
  'item.sla_signed': () => '已签署 SLA',
  'item.first_update': () => '已发出首次每周更新',
  'item.first_check_together': () => '已与客户一起核查首个预测',
  'item.rituals_held': () => '例行沟通按约举行',
  'item.patterns_surfaced': () => '一个月内呈现过支持模式',
  'item.predictions_checked': () => '有预测，并在核查日核查',
  'item.core_team': ({ absent }) =>
    absent === undefined
      ? '核心团队一个月内参加过双周同步、复盘或洞察'
      : `核心团队一个月内参加过双周同步、复盘或洞察；缺席：${list(absent)}`,
  'item.discovery_opened': () => '已就新问题领域展开探索，写明问题和询问对象',
  'item.initiative_brief': () => '探索之后写成举措简报',
  'item.review_with_client': () => '已与客户举行季度复盘',
  'item.explicit_decision': () => '已明确决定哪些继续、改变、停止',
  'item.expectations': () => '期望：客户以为买到了什么，以及双方的成功',
  'item.fit': () => '契合度：三项测试已回答',
  'item.decision_makers': () => '决策者已在关系图上',
  'item.scope_clarity': () => '范围已说明',
  'item.risk_signals': () => '风险信号已列出，没有也写明',
  'item.intake_and_goals': () => '信息收集与目标：对齐与资料均已完成',
  'item.roles': () => '角色：责任归属已说明',
  'item.timeline': () => '时间线：里程碑已设定',
  'item.deliverables': () => '可交付成果：范围内各项均有日期',
  'item.communication_norms': () => '沟通规范：已约定例行沟通',
  'item.updates': () => '更新：例行沟通按约举行',
  'item.feedback_loops': () => '听到的反馈均已回应',
  'item.change_handling': () => '变更均有决定，没有非正式工作',
  'item.issue_resolution': () => '未解决的问题均有负责人和下一步',
  'item.visible_progress': () => '可见进展：14 天内写明过成果',
  'item.trust': () => '一个季度内做过信任审计，且无维度低至 2 分及以下',
  'item.predictable': () => '可预期：承诺兑现',
  'item.repeatable': () => '可重复：一个季度内没有救火，也没有非正式工作',
  'item.less_confusion': () => '困惑减少：要素全部明确，询问没有增多',
  'item.review_rhythm': () => '上一次季度复盘已与客户举行',
  'item.renewal_readiness': () => '续约准备就绪',
  'item.new_opportunities': () => '新机会：持续的支持模式，或新的问题领域',
  'item.expansion': () => '扩展：举措简报',
  'item.risk_prevention': () => '未解除的风险均有负责人和下一步',
  'item.long_term_fit': () => '长期契合度：本季度已回答三项测试',
  'ready.sla_review': () => '一个季度内没有做过 SLA 评审。',
  'ready.trust_audit': () => '一个季度内没有做过信任审计。',
  'ready.vri': () => '一个季度内没有核查过预测，价值实现指数已过时。',
  'ready.decision_maker': ({ days }) => `${number(days)} 天内没有见过决策者。`,
  'verify.observations': () => '观察足以作出判断',
  'verify.stop_rule_asked': () => '本季度问过止步规则',
  'verify.operational_move': () => '做法改变的是工作方式',
  'verify.trust_audited': () => '三个维度均做过信任审计',
  'verify.plan_complete': () => '计划写明行动、负责人、可观察的证据，期限在一至四个季度之内',
  'verify.proprietary_asset': () => '有名可指的专有资产正在使用',
  'verify.incentives': () => '双方的利益动机均已核对',
  'next.state_element': ({ element }) =>
    `先把还缺的讲清楚：${standingLabels.element[element]}。写明后请客户方一位具名人士认可。`,
  'next.close_mismatch': () => '先弥合客户以为买到的与我们认为在交付的之间的差距。',
} satisfies Sentences<ChapterParams>
