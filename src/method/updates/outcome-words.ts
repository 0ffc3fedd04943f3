import { stemOf } from '../text/stems.ts'

// K6: what was put out, and what it changed. Words of output alone say that we were busy.

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemOf))

/** English by stems. */
export const OUTPUT_STEMS = stems(
  'shipped delivered released launched deployed finished completed built published implemented merged uploaded ' +
    'installed migrated refactored designed documented',
)
export const OUTCOME_STEMS = stems(
  'fewer less faster quicker sooner cheaper reduced decreased increased saved saving dropped fell rose grew improved ' +
    'cut halved doubled tripled shortened avoided enabled prevented raised lowered instead outcome result impact',
)
export const OUTCOME_PHRASES = [
  'so that',
  'which means',
  'no longer',
  'can now',
  'now can',
  'are able to',
  'is able to',
]

/** Chinese by the words themselves. */
export const OUTPUT_HAN = ['上线', '交付', '发布', '完成', '部署', '推出', '开发了', '上架', '实现了', '合并', '迁移']
export const OUTCOME_HAN = [
  '减少',
  '降低',
  '降到',
  '降至',
  '提高',
  '提升',
  '缩短',
  '节省',
  '增加',
  '增长',
  '下降',
  '上升',
  '避免',
  '因此',
  '使得',
  '不再',
  '更快',
  '更少',
  '成果',
  '现在可以',
  '现在能',
]
