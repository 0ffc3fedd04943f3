import type { CaptureTexts } from '../params/capture.ts'

/** What is said of plain words that were read as an entry: on the command line and on the screens. */
export const capture: CaptureTexts = {
  why: {
    not_said: () => '没有说',
    several: (words: string | null, options: readonly string[]) =>
      words === null ? `是哪一个：${either(options)}？` : `“${words}”可能是 ${either(options)}：是哪一个？`,
    no_such_day: (words: string | null) => `“${words}”不是任何一年里的日子。请重写，例如 2月28日、2026-02-28。`,
    not_a_day: (words: string | null) => `“${words}”不止一天。是哪一天？`,
    not_yet: (words: string | null) => `“${words}”还没到，而条目记的是已经发生的事。是哪一天？`,
    unknown: (words: string | null) => `没有叫“${words}”的客户。`,
  },
  day: '发生在',
  client: '客户',
  from: '出自',
  missing: '还要说明',
  or: '也可能是',
  orEnds: (kind: string, thing: string) => `${kind}：${thing}`,
  fake: (ceiling: number, name: string) => `听起来像深度，也可能不是（${name}）：最多与第 ${ceiling} 级相符。`,
  ask: '记下来吗？[y/N] ',
  yesNeeded: '没有记录任何内容。加上 --yes 就会记录。',
  incomplete: '没有记录任何内容：请补上缺少的内容，或者用“kept record”。',
  nothing: '这段文字里没有可以记录的内容。',
  proposedCount: (n: number) => `${n} 条待确认的条目`,
}

function either(options: readonly string[]): string {
  return options.length < 2 ? options.join('') : `${options.slice(0, -1).join('、')} 或 ${options.at(-1)}`
}
