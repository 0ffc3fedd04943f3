/** A component of a calendar file (RFC 5545) with the content lines that are of use, unfolded. */
export interface IcsBlock {
  /** `VEVENT`, `VTIMEZONE`, `STANDARD`, … */
  name: string
  /** Line its BEGIN stands on. */
  line: number
  lines: IcsLine[]
  /** Only a time zone's parts. */
  parts: IcsBlock[]
  /** Its END was there. */
  isClosed: boolean
  /** Characters in its lines; above the limit they are no longer kept. */
  size: number
  /** METHOD of the calendar around it. */
  method: string | null
}

export interface IcsLine {
  line: number
  name: string
  text: string
}

export interface IcsBlocks {
  events: IcsBlock[]
  zones: IcsBlock[]
  /** Components nobody reads here, by name. */
  others: Map<string, number>
  unreadable: { line: number; text: string }[]
}

export const BLOCK_MAX = 8_000_000
const UNREADABLE_MAX = 20

/** Properties that a meeting or a time zone is read from; the rest, attachments above all, is passed over. */
const READ = new Set(
  (
    'BEGIN END METHOD UID DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID SUMMARY STATUS CLASS ATTENDEE ' +
    'ORGANIZER SEQUENCE TZID X-LIC-LOCATION TZOFFSETFROM TZOFFSETTO'
  ).split(' '),
)

/**
 * Splits a calendar file into its events and time zones. Lines that are no content lines are told and passed over: a
 * broken line, event or calendar never costs the others. Nesting of any depth takes no more than one stack of names.
 */
export function icsBlocks(text: string): IcsBlocks {
  const found: IcsBlocks = { events: [], zones: [], others: new Map(), unreadable: [] }
  const stack: Frame[] = []
  let method: string | null = null
  for (const content of contentLines(text)) {
    if (content.name === null) {
      if (found.unreadable.length < UNREADABLE_MAX) found.unreadable.push({ line: content.line, text: content.text })
      continue
    }
    const { line, name } = content
    const value = content.text.slice(content.text.indexOf(':') + 1).trim()
    if (name === 'BEGIN') stack.push(begin(found, stack, { line, name: value.toUpperCase(), method }))
    else if (name === 'END') end(stack, value.toUpperCase())
    else if (name === 'METHOD' && stack.length <= 1) method = value.toUpperCase()
    else keep(stack.at(-1)?.block ?? null, { line, name, text: content.text })
    if (name === 'END' && value.toUpperCase() === 'VCALENDAR') method = null
  }
  return found
}

interface Frame {
  name: string
  /** Null for components that are not read. */
  block: IcsBlock | null
}

function begin(
  found: IcsBlocks,
  stack: readonly Frame[],
  { line, name, method }: { line: number; name: string; method: string | null },
): Frame {
  const outer = stack.at(-1)
  const block: IcsBlock = { name, line, lines: [], parts: [], isClosed: false, size: 0, method }
  const isTop = outer === undefined || outer.name === 'VCALENDAR' || outer.block === null
  if (name === 'VEVENT' && isTop) found.events.push(block)
  else if (name === 'VTIMEZONE') found.zones.push(block)
  else if (outer?.block?.name === 'VTIMEZONE' && (name === 'STANDARD' || name === 'DAYLIGHT'))
    outer.block.parts.push(block)
  else {
    if (name !== 'VCALENDAR' && isTop && found.others.size < 50)
      found.others.set(name, (found.others.get(name) ?? 0) + 1)
    return { name, block: null }
  }
  return { name, block }
}

/** Closes the innermost component of that name; what was left open inside it stays unclosed. */
function end(stack: Frame[], name: string): void {
  for (let i = stack.length - 1, steps = 0; i >= 0 && steps < 100; i--, steps++) {
    const frame = stack[i]
    if (frame?.name !== name) continue
    if (frame.block) frame.block.isClosed = true
    stack.length = i
    return
  }
}

function keep(block: IcsBlock | null, line: IcsLine): void {
  if (block === null) return
  block.size += line.text.length
  if (block.size <= BLOCK_MAX) block.lines.push(line)
}

type ContentLine = { line: number; name: string; text: string } | { line: number; name: null; text: string }

/** The content lines worth reading, unfolded (a line that begins with a blank continues the one before). */
function* contentLines(text: string): Generator<ContentLine> {
  let open: { line: number; name: string; pieces: string[] } | null = null
  let isPassedOver = true
  for (const { line, start, end } of physicalLines(text)) {
    const first = text.charAt(start)
    if ((first === ' ' || first === '\t') && start < end) {
      if (!isPassedOver) open?.pieces.push(text.slice(start + 1, end))
      continue
    }
    if (open) yield { line: open.line, name: open.name, text: open.pieces.join('') }
    open = null
    isPassedOver = true
    if (text.slice(start, Math.min(end, start + 200)).trim() === '') continue
    const name = nameAt(text, start, end)
    if (name === null) yield { line, name: null, text: text.slice(start, Math.min(end, start + 200)) }
    else if (READ.has(name)) {
      open = { line, name, pieces: [text.slice(start, end)] }
      isPassedOver = false
    }
  }
  if (open) yield { line: open.line, name: open.name, text: open.pieces.join('') }
}

function* physicalLines(text: string): Generator<{ line: number; start: number; end: number }> {
  let line = 1
  for (let start = 0; start < text.length; line++) {
    const end = lineEnd(text, start)
    yield { line, start, end }
    start = text.charAt(end) === '\r' && text.charAt(end + 1) === '\n' ? end + 2 : end + 1
  }
}

function lineEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) return i
  }
  return text.length
}

const NAME_MAX = 100

/** The property name before the first `;` or `:`; null when the line has none and so is no content line. */
function nameAt(text: string, start: number, end: number): string | null {
  for (let i = start; i < end && i - start <= NAME_MAX; i++) {
    const character = text.charAt(i)
    if (character === ':' || character === ';') return i === start ? null : text.slice(start, i).trim().toUpperCase()
  }
  return null
}
