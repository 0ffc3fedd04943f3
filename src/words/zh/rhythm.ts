import { formatOf } from '../format.ts'
import type { RhythmParams } from '../params/rhythm.ts'
import type { Sentences } from '../table.ts'
import { standingLabels } from './labels-standing.ts'

const { number } = formatOf('zh')
const { updateFact } = standingLabels

/** For whom a rhythm is meant and what each of its rituals always holds (K1); what is remarked on an update (K6). */
export const rhythm = {
  'preset.default': () =>
    '通常的节奏：每周一次书面更新，双周同步，每月一次支持模式，每季度一次季度复盘和一次 SLA 评审。',
  'preset.high_touch': () => '适合紧密协作：在通常的节奏之外，每个里程碑之后再做一次复盘。',
  'preset.project': () => '适合项目：里程碑之前把需要的决定交给客户，之后发出更新，每季度一次季度复盘。',
  'preset.advisory': () => '适合咨询：每季度一次战略复盘；其他事项随需要商定。',
  'agenda.shipped': () => '已交付：交付了什么，带来了什么变化',
  'agenda.in_progress': () => '进行中：由谁负责，哪一天完成',
  'agenda.blocked': () => '受阻：卡在哪里，谁能解决',
  'agenda.signal_readings': () => '信号读数：衡量与预测说明了什么',
  'agenda.scope_decisions': () => '范围决定：纳入什么，排除什么，变更什么',
  'agenda.support_patterns': () => '支持模式：哪些问题反复出现',
  'agenda.decisions_needed': () => '需要的决定：决定什么，由谁决定，何时之前',
  'agenda.milestone_outcome': () => '里程碑的成果，与当初的期望对照',
  'agenda.next_milestone': () => '下一个里程碑：日期、负责人和所需条件',
  'agenda.root_causes': () => '根因模式：问题从何而来',
  'agenda.sla_artifact': () => 'SLA：每个维度与目标对照',
  'agenda.value_artifact': () => '价值实现：预测与实际成果对照',
  'agenda.sla_met': () => '每项目标都达到了吗？',
  'agenda.sla_approached': () => '有没有哪一项接近下限而未突破？',
  'agenda.sla_categories': () => '这些类别仍然合适吗？',
  'update.long': ({ words, characters, wordsMax, charactersMax }) => {
    const long = [
      ...(characters > 0 ? [`${number(characters)} 个汉字`] : []),
      ...(words > 0 ? [`${number(words)} 个英文词或数字`] : []),
    ].join('和 ')
    return `这份更新有 ${long}；应控制在 ${number(charactersMax)} 个汉字或 ${number(wordsMax)} 个英文词以内。请删去对读者没有影响的内容。`
  },
  'update.no_outcome': () => '这份更新写了产出，没有写成果。请补充对客户而言有什么不同，能用数字的就用数字。',
  'update.vague_line': ({ line, words }) =>
    `第 ${number(line)} 行（“${words}”）既没有负责人，也没有日期和数字。请写明由谁负责、何时之前、数量多少。`,
  'update.bad_news_left_out': ({ what, ref, words }) =>
    `这份更新有所遗漏。${updateFact[what]}（${ref}）：${words}。请如实写出，并说明如何处理、何时之前；说得清日期的问题，比事后才暴露的问题更让人安心。`,
} satisfies Sentences<RhythmParams>
