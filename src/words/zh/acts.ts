import type { LackingField } from '#method/acts/lacking.ts'
import type { VerifyCode } from '#method/ladder/verify-codes.ts'
import { formatOf } from '../format.ts'
import type { ActParams } from '../params/acts.ts'
import type { Sentences } from '../table.ts'
import { chapters } from './chapters.ts'
import { choiceLabels } from './labels-choices.ts'
import { fieldLabels } from './labels-fields.ts'
import { ledgerLabels } from './labels-ledger.ts'
import { standingLabels } from './labels-standing.ts'

const { choice, day, list, number } = formatOf('zh')
const { field: labels } = fieldLabels
const { coachChoice: choices } = choiceLabels
const { kind: kinds, signal: signals } = ledgerLabels
const { state: states } = standingLabels
const points = (open: readonly VerifyCode[]) => list(open.map((code) => `“${chapters[code]()}”`))
const otherSide = { us: '客户', client: '我方' }

/** Why an act can't stand, in the light of what the ledger holds. */
export const acts = {
  'act.unknown_ref': ({ ref, begins }) =>
    `截至当日没有编号为 ${ref} 的事项。请核对编号，或先记录它的开始：${kinds[begins]}。`,
  'act.ref_taken': ({ ref, kind }) => `编号 ${ref} 已被使用（${kinds[kind]}）。请换一个编号。`,
  'act.resolved': ({ ref }) => `承诺 ${ref} 已有结果。若属误记，请先撤回那条条目。`,
  'act.move_late': ({ ref, due }) =>
    `承诺 ${ref} 的到期日是 ${day(due)}，只能在到期之前改期。请记为未兑现，再作出新的承诺。`,
  'act.move_back': ({ ref, due }) => `承诺 ${ref} 不能改到 ${day(due)}，届时那天已经过去。请写明将要完成的日期。`,
  'act.move_one_sided': ({ ref, side }) =>
    `承诺 ${ref} 须经${otherSide[side]}同意才能改期。请征得同意，并在 agreedBy 中写明同意的人。`,
  'act.withdrawal_one_sided': ({ ref, side }) =>
    `承诺 ${ref} 须经${otherSide[side]}同意才能撤回，在此之前仍然有效。请征得同意，并在 agreedBy 中写明同意的人。`,
  'act.closed': ({ ref, kind }) => `${ref} 已经了结（${kinds[kind]}）。若属误记，请先撤回那条条目。`,
  'act.done_ahead': ({ ref, on }) =>
    `承诺 ${ref} 不可能在 ${day(on)}完成，届时那天还没有到。请写明实际完成的日期，或不填。`,
  'act.blank': ({ field }) => `“${labels[field]}”是空白，而此处须写明理由。请简要说明。`,
  'act.unknown_entry': ({ id }) => `此客户没有条目 ${id}，不能作为依据。请填写其时间线中的条目。`,
  'act.not_of_client': ({ person }) => `${person} 是我方人员，而此处应为客户方人员。请填写此人在关系图上的代号。`,
  'act.person_known': ({ person }) => `客户方的关系图上已有 ${person}。请把不同之处记为人员变更，或换一个代号。`,
  'act.excuse_late': ({ ritual, slot }) => `${ritual} 在 ${day(slot)}的场次已经过去，免除须事先约定，因此维持原状。`,
  'act.not_on_map': ({ person }) =>
    `${person} 当日不在客户方的关系图上，或已离任。请先添加此人，或改填在关系图上的人。`,
  'act.acts_are_not_corrected': ({ target }) =>
    `条目 ${target} 本身就是关于另一条条目的，这类条目不能更正。请将其撤回，另写一条。`,
  'act.erased': ({ target }) => `条目 ${target} 的内容已永久抹除，无法更正。请把现在的事实记为新条目。`,
  'plan.two_rungs': ({ rung, target }) =>
    `客户现处第 ${number(rung)} 级，离第 ${number(target)} 级不止一步。级不可跳过，请以第 ${number(rung + 1)} 级为目标。`,
  'plan.not_evidenced': ({ observations, needed }) =>
    `一年内只有 ${number(observations)} 条观察，至少 ${number(needed)} 条才知道从哪里起步。请先把看到的事记下来。`,
  'plan.due_range': ({ from, to }) => `计划以一至四个季度为期，到期日请选在 ${day(from)}至 ${day(to)}之间。`,
  'plan.only_contact': ({ action }) => `“${action}”只是增加往来，而往来再多也不会升级。请写明由谁、改做什么。`,
  'plan.success_not_evidence': ({ signal }) => `“${signals[signal]}”不支持任何一级，不能证明计划奏效。请换一个信号。`,
  'plan.not_observed': ({ signal }) =>
    `计划制定以来尚未观察到“${signals[signal]}”。请指明显示它的条目，或写明原因后结束计划。`,
  'plan.needs_reason': ({ ref }) => `放弃计划 ${ref} 须写明原因，下一个计划才能从中受益。`,
  'act.not_a_person': ({ by }) => `${by} 是智能体，而待确认的条目要由人来确认。请团队成员查看后确认。`,
  'diagnosis.open': ({ open }) =>
    `诊断还不能算完成，清单上有 ${number(open.length)} 项未解决：${points(open)}。请先解决，或记为未完成的诊断。`,
  'diagnosis.differs': ({ rung, claimed, open }) =>
    `诊断记录的是当时的判断，而当时的判断是：级${rung === 0 ? '证据不足' : `为 ${number(rung)}`}，主张${claimed === 0 ? '无' : `第 ${number(claimed)} 级`}，未解决${open.length === 0 ? '无' : `：${points(open)}`}。请由 Kept 填写：用“作出诊断”，不要直接记录条目。`,
  'coach.not_the_question': ({ asked, current }) =>
    `现在轮到第 ${number(current)} 个问题，不是第 ${number(asked)} 个。请回答第 ${number(current)} 个问题，存下答案后才会给出下一个。`,
  'coach.open_session': ({ ref, current }) =>
    `会话 ${ref} 尚未结束，停在第 ${number(current)} 个问题。请继续，或先离开它，再开始新的会话。`,
  'coach.lacks': ({ question, fields }) =>
    `第 ${number(question)} 个问题的回答缺少：${list(fields.map((field) => `${labels[field]}（${field}）`))}。请补上。`,
  'coach.not_asked': ({ question, fields }) =>
    `第 ${number(question)} 个问题没有问${list(fields.map((field) => `${labels[field]}（${field}）`))}。请去掉后重新提交。`,
  'coach.choice': ({ question, options }) =>
    `第 ${number(question)} 个问题要从中选一项：${choice(options.map((option) => `${option}（${choices[option]}）`))}。`,
  'coach.step_range': ({ from, to }) => `这一步要在三十天内完成。请在 ${day(from)}至 ${day(to)}之间选一天。`,
  'coach.to_whom': () => '关系图上还没有客户方人员，不清楚这是对谁的承诺。请在“to”中写明，或先添加人员。',
  'prediction.lacks': ({ ref, missing }) => {
    const names = missing.map((field) => lacking[field].name)
    return `${ref === '' ? '这项预测' : `预测 ${ref} `}缺少${list(names)}，无法核查，只是一个愿望。请补充：${missing.map((field) => lacking[field].add).join('；')}。`
  },
  'milestone.move_one_sided': ({ ref, side }) =>
    `里程碑 ${ref} 须经${otherSide[side]}同意才能改期。请征得同意，并在 agreedBy 中写明同意的人。`,
  'milestone.move_back': ({ ref, due }) =>
    `里程碑 ${ref} 不能改到 ${day(due)}，届时那天已经过去。请写明将要达成的日期。`,
  'change.no_impact': ({ ref }) =>
    `变更 ${ref} 不能批准：还没有人说明它在时间、费用或范围上的影响。请在决定中写明影响。`,
  'work.no_change': ({ ref }) =>
    `工作项 ${ref} 说是出自变更，却没有指明哪一项。请在 change 中填写变更请求，或记为非正式工作。`,
  'handoff.unknown_item': ({ ref, item }) =>
    `交接 ${ref} 中没有“${item}”这一项。请照原样填写其中一项，或填写它的序号（从 0 数起）。`,
  'onboarding.no_evidence': ({ output }) => `“${output}”说是已完成，却没有证据。请在 evidence 中写明何处可见。`,
  'cadence.id_twice': ({ id }) => `此约定中有两项例行沟通都叫 ${id}，无法区分它们的场次。请各取一个编号。`,
  'slot.unknown_ritual': ({ ritual }) =>
    `截至当日没有约定过名为 ${ritual} 的例行沟通，无场次可免除。请填写约定时所用的编号。`,
  'sla.unknown_dimension': ({ ref, dimension }) => `SLA ${ref} 没有维度 ${dimension}。请填写签订时所用的维度编号。`,
  'contract.ends_first': ({ ref }) => `合同 ${ref} 的结束早于开始。请把较晚的日期填入 end。`,
  'state.by_person': ({ by }) => `状态须由人命名，而 ${by} 不是人。请作为待确认发送，由确认的人来命名。`,
  'state.holds': ({ state }) => `关系已处于此状态：${states[state]}。请填写今后所处的状态。`,
  'risk.unknown': ({ risk }) => `没有失败模式 ${risk}。请使用风险在关系现状中的编号，例如 F1。`,
  'initiative.no_kill_criterion': ({ ref }) =>
    `${ref === '' ? '这份简报' : `举措 ${ref} 的简报`}没有终止标准，永远无法终止。请写明什么情况、最迟哪天终止：killCriterion {text, by}。`,
  'initiative.few_named': ({ ref, named, needed }) =>
    `举措 ${ref} 的简报只点名 ${number(named)} 名人员，至少需要 ${number(needed)} 名。请在 population 中逐一写明所涉及的人。`,
} satisfies Sentences<ActParams>

/** What a prediction lacks, and how it is written (K4). */
const lacking: Readonly<Record<LackingField, { name: string; add: string }>> = {
  baseline: { name: '基线', add: 'baseline {value, unit, n, on}' },
  'baseline.value': { name: '基线数值', add: 'baseline.value' },
  'baseline.unit': { name: '基线单位', add: 'baseline.unit' },
  'baseline.n': { name: '基线样本量', add: 'baseline.n' },
  'baseline.on': { name: '基线日期', add: 'baseline.on' },
  target: { name: '目标', add: 'target {value}' },
  'target.value': { name: '目标数值', add: 'target.value' },
  checkOn: { name: '核查日', add: 'checkOn' },
  method: { name: '核查方法', add: 'method' },
  owner: { name: '负责人', add: 'owner' },
}
