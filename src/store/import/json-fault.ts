/**
 * Where a text stops being JSON: the offset of the first character that can't stand there, or its length where it ends
 * too early. Asked only of texts that JSON.parse refused, whose own message does not always say where.
 */
export function jsonFaultAt(text: string): number {
  const scan: Scan = { text, at: 0 }
  const open: ('[' | '{')[] = []
  if (!takeValue(scan, open)) return scan.at
  for (;;) {
    space(scan)
    const inside = open.at(-1)
    if (inside === undefined) return scan.at
    const next = text[scan.at]
    if (next === (inside === '[' ? ']' : '}')) {
      scan.at++
      open.pop()
    } else if (next === ',') {
      scan.at++
      if (inside === '{' && !takeKey(scan)) return scan.at
      if (!takeValue(scan, open)) return scan.at
    } else return scan.at
  }
}

interface Scan {
  text: string
  at: number
}

/** Takes a scalar or a closed pair of brackets, or enters an opened one up to its first value. */
function takeValue(scan: Scan, open: ('[' | '{')[]): boolean {
  for (;;) {
    space(scan)
    const begin = scan.text[scan.at]
    if (begin === '[') {
      scan.at++
      space(scan)
      if (scan.text[scan.at] === ']') return take(scan, ']')
      open.push('[')
    } else if (begin === '{') {
      scan.at++
      space(scan)
      if (scan.text[scan.at] === '}') return take(scan, '}')
      open.push('{')
      if (!takeKey(scan)) return false
    } else return takeScalar(scan)
  }
}

function takeKey(scan: Scan): boolean {
  space(scan)
  if (!takeString(scan)) return false
  space(scan)
  return take(scan, ':')
}

function takeScalar(scan: Scan): boolean {
  const begin = scan.text[scan.at]
  if (begin === '"') return takeString(scan)
  const word = ['true', 'false', 'null'].find((candidate) => candidate[0] === begin)
  return word === undefined ? takeNumber(scan) : [...word].every((character) => take(scan, character))
}

function takeNumber(scan: Scan): boolean {
  take(scan, '-')
  if (!take(scan, '0') && !takeDigits(scan)) return false
  if (take(scan, '.') && !takeDigits(scan)) return false
  if (!take(scan, 'e') && !take(scan, 'E')) return true
  if (!take(scan, '+')) take(scan, '-')
  return takeDigits(scan)
}

function takeDigits(scan: Scan): boolean {
  const from = scan.at
  while ('0123456789'.includes(scan.text[scan.at] ?? 'x')) scan.at++
  return scan.at > from
}

function takeString(scan: Scan): boolean {
  if (!take(scan, '"')) return false
  const { text } = scan
  while (scan.at < text.length) {
    const code = text.charCodeAt(scan.at)
    if (code === 0x22) return take(scan, '"')
    if (code < 0x20) return false
    if (code !== 0x5c) scan.at++
    else if (!takeEscape(scan)) return false
  }
  return false
}

function takeEscape(scan: Scan): boolean {
  take(scan, '\\')
  if (!take(scan, 'u')) return takeOneOf(scan, '"\\/bfnrt')
  return [1, 2, 3, 4].every(() => takeOneOf(scan, '0123456789abcdefABCDEF'))
}

function takeOneOf(scan: Scan, characters: string): boolean {
  return characters.includes(scan.text[scan.at] ?? '\u0000') && take(scan, scan.text[scan.at] ?? '')
}

function take(scan: Scan, character: string): boolean {
  if (scan.text[scan.at] !== character) return false
  scan.at++
  return true
}

function space(scan: Scan): void {
  while (' \t\n\r'.includes(scan.text[scan.at] ?? 'x')) scan.at++
}
