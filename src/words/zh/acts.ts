import type { VerifyCode } from '#method/ladder/verify-codes.ts'
import { formatOf } from '../format.ts'
import type { ActParams } from '../params/acts.ts'
import type { Sentences } from '../table.ts'
import { chapters } from './chapters.ts'
import { choiceLabels } from './labels-choices.ts'
import { fieldLabels } from './labels-fields.ts'
import { ledgerLabels } from './labels-ledger.ts'

const { choice, day, list, number } = formatOf('zh')
const { field: labels } = fieldLabels
const { coachChoice: choices } = choiceLabels
const points = (open: readonly VerifyCode[]) => list(open.map((code) => `“${chapters[code]()}”`))
const { kind: kinds, signal: signals } = ledgerLabels
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
} satisfies Sentences<ActParams>
