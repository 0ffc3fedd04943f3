export type Delimiter = ',' | ';' | '\t'

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t']
const SAMPLE_CHARACTERS = 65_536
const SAMPLE_LINES = 20

/**
 * The delimiter a table is written with: what splits the heading into most cells, where the lines after it bear it out.
 * A table of one column has none and reads as comma-separated. Excel's own `sep=;` line is obeyed; `skip` is its length.
 */
export function sniffDelimiter(text: string): { delimiter: Delimiter; skip: number } {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const named = DELIMITERS.find((delimiter) => sample.toLowerCase().startsWith(`sep=${delimiter}`))
  if (named) {
    const end = sample.indexOf('\n')
    return { delimiter: named, skip: end < 0 ? text.length : end + 1 }
  }
  const lines = countsByLine(sample)
  const heading = lines[0]
  if (!heading) return { delimiter: ',', skip: 0 }
  const scored = DELIMITERS.map((delimiter, i) => ({
    delimiter,
    cells: heading[i] ?? 0,
    agreeing: lines.filter((counts) => counts[i] === heading[i]).length,
  }))
  const best = scored
    .filter(({ cells }) => cells > 0)
    .sort((a, b) => b.agreeing * Math.min(b.cells, 50) - a.agreeing * Math.min(a.cells, 50))[0]
  return { delimiter: best?.delimiter ?? ',', skip: 0 }
}

/** For each of the first lines, how often each delimiter stands outside quotes. */
function countsByLine(sample: string): number[][] {
  const lines: number[][] = []
  let counts = DELIMITERS.map(() => 0)
  let isQuoted = false
  let isEmpty = true
  for (let i = 0; i < sample.length && lines.length < SAMPLE_LINES; i++) {
    const character = sample.charAt(i)
    if (character === '"') isQuoted = !isQuoted
    if (!isQuoted && (character === '\n' || character === '\r')) {
      if (!isEmpty) lines.push(counts)
      counts = DELIMITERS.map(() => 0)
      isEmpty = true
      continue
    }
    isEmpty = false
    const index = DELIMITERS.findIndex((delimiter) => delimiter === character)
    if (!isQuoted && index >= 0) counts[index] = (counts[index] ?? 0) + 1
  }
  if (!isEmpty && lines.length < SAMPLE_LINES) lines.push(counts)
  return lines
}
