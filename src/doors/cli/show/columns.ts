/** Aligned columns for a terminal: text by default left, numbers right; wide characters count as two. */
export interface Column {
  title: string
  align?: 'left' | 'right'
  /** Cells longer than this are cut with an ellipsis. */
  most?: number
}

// East Asian wide and fullwidth characters, and pictographs.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u
const WITHOUT_WIDTH = /^\p{M}$|^\u200d$|^\ufe0f$/u

/** How many cells of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WITHOUT_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

/**
 * Rows under their titles, two spaces between columns, no trailing spaces. Within `width` the last column is wrapped, and
 * what is wrapped stays in its column.
 */
export function columnsOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width = Infinity,
): string[] {
  const cut = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map(({ most }, at) => cutTo(row[at] ?? '', most ?? Infinity)),
  )
  const widths = columns.map((_, at) => Math.max(...cut.map((row) => widthOf(row[at] ?? ''))))
  const before = widths.slice(0, -1).reduce((sum, own) => sum + own + 2, 0)
  return cut.flatMap((row) => {
    const [first = '', ...more] = wrapped(row[columns.length - 1] ?? '', width - before)
    const cells = [...row.slice(0, columns.length - 1), first]
    const line = columns.map(({ align }, at) => padded(cells[at] ?? '', widths[at] ?? 0, align ?? 'left')).join('  ')
    return [line.trimEnd(), ...more.map((rest) => ' '.repeat(before) + rest)]
  })
}

/** How far the lines behind heads are indented. */
export function indentOf(heads: readonly string[]): number {
  return Math.max(...heads.map(widthOf)) + 2
}

/** Lines behind their heads, each wrapped in its column; a head without lines is left out. */
export function headed(sections: readonly { head: string; lines: readonly string[] }[], width: number): string[] {
  const indent = indentOf(sections.map(({ head }) => head))
  return sections.flatMap(({ head, lines }) =>
    lines
      .flatMap((line) => wrapped(line, width - indent))
      .map((line, at) => `${padded(at === 0 ? head : '', indent)}${line}`.trimEnd()),
  )
}

const WRAPPED_MIN = 24

/** A text in lines of at most `width` cells, broken at spaces and beside Chinese characters; whole where that is too narrow to read. */
export function wrapped(text: string, width: number): string[] {
  if (width < WRAPPED_MIN || widthOf(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[^\s\u2e80-\u9fff\uff00-\uff60]+|\s+|./gu) ?? []) {
    if (widthOf(line + piece.trimEnd()) > width && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return [...lines, line.trimEnd()]
}

/** A text of at least `width` cells. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'left' ? text + space : space + text
}

function cutTo(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  let cut = ''
  for (const character of text) {
    if (widthOf(cut + character) > most - 1) break
    cut += character
  }
  return `${cut.trimEnd()}…`
}

/**
 * A text from people or from outside, on one line and without characters that would command the terminal instead of
 * being shown by it.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
    .trim()
}
