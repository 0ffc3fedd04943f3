/** A text, or a number of our own making. */
export type Cell = string | number | null

/** What a spreadsheet takes for a formula, also behind blanks and quotes, and in full width. */
const FORMULA = /^(?:[\t\r\n]|[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20])/u

export const BYTE_ORDER_MARK = '\ufeff'

/** A line of CSV (RFC 4180). A text that a spreadsheet would work out is held to be a text by an apostrophe. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
