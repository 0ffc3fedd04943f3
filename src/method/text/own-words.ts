import { linesOf, type Line } from './lines.ts'

const HEADER_BLOCK_LINES = 5

/**
 * What the sender of a mail wrote: without the mails quoted below or between, in the forms English and Chinese mail
 * programs quote them, and without the signature.
 */
export function ownWords(text: string): string {
  return ownLines(text)
    .map(({ words }) => words)
    .join('\n')
    .trim()
}

/** The lines the sender of a mail wrote, each with its place in the text. */
export function ownLines(text: string): Line[] {
  const all = linesOf(text)
  const lines = all.map(({ words }) => words)
  const kept: Line[] = []
  for (let i = 0; i < all.length; i++) {
    const line = all[i]
    if (line === undefined || line.words === '--' || startsQuotedMail(lines, i)) break
    if (line.words.startsWith('>')) continue
    const attribution = attributionLength(lines, i)
    if (attribution === 0) {
      kept.push(line)
      continue
    }
    // Where the quoted lines are marked, an answer may follow below them; else all that follows is the quoted mail.
    const next = lines.slice(i + attribution, i + attribution + 3).find((following) => following !== '')
    if (next === undefined || !next.startsWith('>')) break
    i += attribution - 1
  }
  return kept
}

/** How many lines, from `i` on, say who wrote the quoted mail (`On … wrote:`, 于……写道:); 0 when none does. */
function attributionLength(lines: readonly string[], i: number): number {
  const first = (lines[i] ?? '').trim()
  if (isWroteInChinese(first)) return 1
  const isOpening = ['On ', 'Am ', 'Le '].some((word) => first.startsWith(word))
  if (!isOpening) return 0
  for (let length = 1; length <= 3; length++) {
    const last = (lines[i + length - 1] ?? '').trim()
    if (last === '' || last.length > 500) return 0
    if (last.endsWith('wrote:') || last.endsWith('a écrit :') || (last.endsWith(':') && last.includes('schrieb')))
      return length
  }
  return 0
}

function isWroteInChinese(line: string): boolean {
  return line.length < 500 && (line.endsWith('写道:') || line.endsWith('写道\uff1a'))
}

/** A line after which everything is another mail. */
function startsQuotedMail(lines: readonly string[], i: number): boolean {
  const line = (lines[i] ?? '').trim()
  if (line.length > 200) return false
  if (line.startsWith('---')) {
    const title = line.toLowerCase()
    return ['original message', 'forwarded message', '原始邮件', '邮件原件', '转发邮件', '转发的邮件'].some((word) =>
      title.includes(word),
    )
  }
  if (line.startsWith('____________________')) return true
  if (line === 'Begin forwarded message:') return true
  return isHeaderBlock(lines, i)
}

const FROM = ['From:', '发件人:', '发件人\uff1a', 'Von:', 'De :']
const OTHERS = [
  'Sent:',
  'Date:',
  'To:',
  'Subject:',
  '发送时间',
  '日期',
  '收件人',
  '主题',
  'Gesendet:',
  'An:',
  'Betreff:',
]

/** `From:` with another header within the next lines: Outlook's way of quoting, in several languages. */
function isHeaderBlock(lines: readonly string[], i: number): boolean {
  if (!FROM.some((name) => isNamed(lines[i], name))) return false
  return lines.slice(i + 1, i + HEADER_BLOCK_LINES).some((line) => OTHERS.some((name) => isNamed(line, name)))
}

/** Some programs set the names of headers in bold, as `*From:*`. */
function isNamed(line: string | undefined, name: string): boolean {
  const trimmed = (line ?? '').trim()
  return trimmed.startsWith(name) || (trimmed.startsWith('*') && trimmed.slice(1).startsWith(name))
}
