import { formatOf } from '../format.ts'
import type { ActParams } from '../params/acts.ts'
import type { Sentences } from '../table.ts'
import { ledgerLabels } from './labels-ledger.ts'

const { day, number } = formatOf('zh')
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
  'act.not_on_map': ({ person }) => `当日客户方人员中没有 ${person}，或此人已离任。请先添加人员，或改填在任的人。`,
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
} satisfies Sentences<ActParams>
