const HTML_MAX = 500_000

/** Elements whose content nobody reads, or somebody else wrote. */
const LEFT_OUT = new Set(['script', 'style', 'head', 'title', 'blockquote'])
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'table', 'ul', 'ol', 'hr'])
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
])

/**
 * The text of a mail that was only sent as HTML, without what it quotes. One pass over the characters: for reading
 * words out of it, never for showing it.
 */
export function htmlText(html: string): string {
  const source = html.slice(0, HTML_MAX)
  const pieces: string[] = []
  let open: string | null = null
  let depth = 0
  for (let i = 0; i < source.length;) {
    const start = source.indexOf('<', i)
    const end = start < 0 ? source.length : start
    if (open === null && end > i) pieces.push(source.slice(i, end).replace(/\s+/g, ' '))
    if (start < 0) break
    const tag = tagAt(source, start)
    i = tag.end
    if (open !== null) {
      if (tag.name === open) depth += tag.isClosing ? -1 : 1
      if (depth === 0) open = null
    } else if (!tag.isClosing && LEFT_OUT.has(tag.name)) {
      open = tag.name
      depth = 1
    } else if (BREAKS.has(tag.name)) pieces.push('\n')
  }
  return decoded(pieces.join(''))
}

function tagAt(source: string, start: number): { name: string; isClosing: boolean; end: number } {
  if (source.startsWith('<!--', start)) {
    const close = source.indexOf('-->', start)
    return { name: '!', isClosing: false, end: close < 0 ? source.length : close + 3 }
  }
  const close = source.indexOf('>', start)
  const end = close < 0 ? source.length : close + 1
  const isClosing = source.charAt(start + 1) === '/'
  const from = start + (isClosing ? 2 : 1)
  let to = from
  while (to < end && to - from < 20 && /[A-Za-z0-9]/.test(source.charAt(to))) to++
  return { name: source.slice(from, to).toLowerCase(), isClosing, end }
}

function decoded(text: string): string {
  return text.replace(/&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
