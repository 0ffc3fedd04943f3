/** A line of a text, trimmed, and where what is left of it stands: [start, end) in UTF-16 units. */
export interface Line {
  words: string
  start: number
  end: number
}

/** The lines of a text, whichever marks end them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const mark = text.charAt(at)
    if (at < text.length && mark !== '\n' && mark !== '\r') continue
    lines.push(trimmed(text, start, at))
    if (mark === '\r' && text.charAt(at + 1) === '\n') at++
    start = at + 1
  }
  return lines
}

function trimmed(text: string, from: number, to: number): Line {
  const line = text.slice(from, to)
  const words = line.trim()
  const start = from + (line.length - line.trimStart().length)
  return { words, start, end: start + words.length }
}
