import { setImmediate as nextTurn } from 'node:timers/promises'
import { readCalendar, STEPS_MAX } from '../calendar/read-ics.ts'
import { openDesk } from '../correspondence/desk.ts'
import type { Desk } from '../correspondence/desk.ts'
import { emptyReading, rowProblem } from '../reading.ts'
import type { FileReading, ReadContext } from '../reading.ts'
import { draftMails } from './mail-drafts.ts'
import type { PlacedMail } from './mail-drafts.ts'
import { parseMail } from './parse-mail.ts'
import { MAIL_MEGABYTES, splitMbox } from './split-mbox.ts'

const MAILS_MAX = 100_000
const MAILS_PER_TURN = 20
const MEGABYTE = 1_048_576

/** Reads one mail (`.eml`). */
export async function readEml(bytes: Uint8Array, context: ReadContext): Promise<FileReading> {
  const desk = openDesk(emptyReading('eml'), context)
  const mail = bytes.length > MAIL_MEGABYTES * MEGABYTE ? null : bytes
  const placed = await placedMail(desk, { line: null, bytes: mail })
  finishMails(desk, placed)
  return desk.reading
}

/** Reads a mail archive (mbox) as it arrives; only what is needed of each mail is kept. */
export async function readMbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  context: ReadContext,
): Promise<FileReading> {
  const desk = openDesk(emptyReading('mbox'), context)
  const { problems } = desk.reading
  const file = { line: null, what: 'file' }
  const mails: PlacedMail[] = []
  let count = 0
  for await (const { line, bytes } of splitMbox(chunks)) {
    count++
    if (count > MAILS_MAX) {
      problems.push(rowProblem(file, 'mbox.too-many-messages', { limit: MAILS_MAX }))
      break
    }
    mails.push(...(await placedMail(desk, { line, bytes })))
    // Parsing never leaves the current turn by itself: whoever else waits for this process gets one now and then.
    if (count % MAILS_PER_TURN === 0) await nextTurn()
  }
  if (count === 0) problems.push(rowProblem(file, 'mbox.no-messages', {}))
  finishMails(desk, mails)
  return desk.reading
}

async function placedMail(
  desk: Desk,
  { line, bytes }: { line: number | null; bytes: Uint8Array | null },
): Promise<PlacedMail[]> {
  const { problems } = desk.reading
  const place = { line, what: line === null ? 'mail' : `mail at line ${line}` }
  if (bytes === null) {
    problems.push(rowProblem(place, 'mail.too-large', { limitMegabytes: MAIL_MEGABYTES }))
    return []
  }
  const mail = await parseMail(bytes)
  if (mail === null) {
    problems.push(rowProblem(place, 'mail.unreadable', {}))
    return []
  }
  return [{ place: { line, what: `mail ${mail.messageId ?? mail.subject}`.trim() }, mail }]
}

/** Drafts the mails, then the meetings they carry. */
function finishMails(desk: Desk, mails: readonly PlacedMail[]): void {
  draftMails(desk, mails)
  const steps = { left: STEPS_MAX }
  // An invitation carries its calendar twice, as a part and as an attachment, and comes again with every answer.
  const calendars = new Set(mails.flatMap(({ mail }) => mail.calendars.map((calendar) => calendar.trim())))
  for (const calendar of calendars) readCalendar(desk, calendar, steps)
}
