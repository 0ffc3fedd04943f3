/**
 * Parses JSON, telling line and column of the first thing that is none. Nesting deeper than the runtime's own limit
 * counts as broken.
 */
export function parseJson(
  text: string,
): { value: unknown } | { code: 'json.broken'; params: { line: number; column: number } } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error
    return { code: 'json.broken', params: placeOf(text, positionIn(error.message) ?? text.length) }
  }
}

/** The runtime names the position in its message, except where the text just ends. */
function positionIn(message: string): number | null {
  const found = /position ([0-9]{1,15})/.exec(message)
  return found ? Number(found[1]) : null
}

function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position)
  const line = before.split('\n').length
  return { line, column: position - (before.lastIndexOf('\n') + 1) + 1 }
}
