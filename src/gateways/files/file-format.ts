import { parseDay } from '#method/time/day.ts'
import type { FileFormat } from './reading.ts'
import { isRecord } from './text/record-fields.ts'

const HEAD = 65_536

const MAIL_HEADERS = new Set(
  (
    'from to cc subject date message-id received return-path delivered-to mime-version content-type reply-to sender ' +
    'dkim-signature authentication-results x-mailer references in-reply-to list-id'
  ).split(' '),
)

/**
 * What a file is, by its content first: names lie. The name decides only where the content leaves it open. Atomic CRM's
 * CSV is told from other CSV later, by its headings; JSON that is no ledger is taken to be an export.
 */
export function fileFormat(name: string, bytes: Uint8Array): FileFormat {
  // Every format is told by ASCII words; one byte is one character here, so that nothing can fail to decode.
  const head = new TextDecoder('latin1').decode(withoutMark(bytes).subarray(0, HEAD))
  const start = head.trimStart()
  if (start.startsWith('{') || start.startsWith('['))
    return isLedgerLine(firstLine(bytes)) ? 'ledger-jsonl' : 'atomic-crm-json'
  if (start.slice(0, 6).toUpperCase() === 'BEGIN:') return 'ics'
  if (isMbox(head)) return 'mbox'
  if (mailHeaders(head) >= 2) return 'eml'
  const ending = name.toLowerCase().slice(name.lastIndexOf('.') + 1)
  if (ending === 'ics' || ending === 'ical') return 'ics'
  if (ending === 'eml') return 'eml'
  if (ending === 'mbox') return 'mbox'
  if (ending === 'jsonl' || ending === 'ndjson') return 'ledger-jsonl'
  return ending === 'json' ? 'atomic-crm-json' : 'csv'
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

const LEDGER_LINE_MAX = 1_000_000

function firstLine(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(withoutMark(bytes).subarray(0, LEDGER_LINE_MAX)).trimStart()
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

/** True for a line that is one entry of a ledger. */
function isLedgerLine(line: string): boolean {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
  if (!isRecord(value)) return false
  const { kind, account, at } = value
  return (
    typeof kind === 'string' &&
    typeof account === 'string' &&
    typeof at === 'string' &&
    parseDay(at.slice(0, 10)) !== null
  )
}

function isMbox(head: string): boolean {
  if (!head.startsWith('From ')) return false
  const end = head.indexOf('\n')
  return head.slice(0, end < 0 ? head.length : end).includes(':')
}

/** How many of the first lines are headers of a mail; 0 when another kind of line stands among them. */
function mailHeaders(head: string): number {
  let count = 0
  for (const line of head.split('\n', 50)) {
    if (line.trim() === '') break
    if (line.startsWith(' ') || line.startsWith('\t')) continue
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (colon < 1 || name.includes(' ') || name.includes(',') || name.includes(';')) return 0
    if (MAIL_HEADERS.has(name)) count++
  }
  return count
}
