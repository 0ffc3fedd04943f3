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
  if (scan.text[scan.at] === '"') return takeString(scan)
  const rest = scan.text.slice(scan.at, scan.at + 400)
  const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(rest)
  if (word === null) {
    scan.at += commonLength(rest)
    return false
  }
  scan.at += word[0].length
  return true
}

/** How far the text agrees with the word or number it begins. */
function commonLength(rest: string): number {
  const word = ['true', 'false', 'null'].find((candidate) => candidate[0] === rest[0])
  if (word === undefined) return rest.startsWith('-') ? 1 : 0
  let length = 1
  while (word[length] === rest[length]) length++
  return length
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
  const escape = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(scan.text.slice(scan.at, scan.at + 6))
  if (escape === null) return false
  scan.at += escape[0].length
  return true
}

function take(scan: Scan, character: string): boolean {
  if (scan.text[scan.at] !== character) return false
  scan.at++
  return true
}

function space(scan: Scan): void {
  while (' \t\n\r'.includes(scan.text[scan.at] ?? 'x')) scan.at++
}
