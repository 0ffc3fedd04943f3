import { parseEntry } from '#method/ledger/entry.ts'
import type { EntryRefusal } from '#method/ledger/entry.ts'
import { parseInstant } from '#method/time/instant.ts'
import { readFile } from './read-file.ts'
import type { DraftEntry, FileReading, ReadContext } from './reading.ts'

/** What the tests of the readers know: a studio in Berlin with two clients. Nothing but tests uses it. */
export const sampleContext: ReadContext = {
  today: '2026-06-15',
  now: '2026-06-15T12:00:00+02:00',
  by: 'integration:files',
  ourDomains: ['studio.example'],
  ourAddresses: ['sam.studio@gmail.com'],
  accounts: [
    {
      slug: 'northwind',
      name: 'Northwind Traders',
      domains: ['northwind.example'],
      people: [{ person: 'dana', name: 'Dana Smith', email: 'dana@northwind.example' }],
      timezone: 'Europe/Berlin',
    },
    {
      slug: 'yunfan',
      name: '云帆科技有限公司',
      domains: ['yunfan.example'],
      people: [{ person: 'li-wei', name: '李伟', email: 'liwei@qq.com' }],
      timezone: 'Asia/Shanghai',
    },
  ],
  defaultTimezone: 'Europe/Berlin',
  defaultLocale: 'en',
}

export function readText(name: string, text: string, context: Partial<ReadContext> = {}): Promise<FileReading> {
  return readFile({ name, bytes: new TextEncoder().encode(text) }, { ...sampleContext, ...context })
}

/** Drafts the ledger would refuse, with why. Empty is what every reader promises. */
export function refusedDrafts(reading: FileReading): { id: string; refusals: EntryRefusal[] }[] {
  return reading.drafts.flatMap(({ entry }) => {
    const { refusals } = parseEntry({ v: 1, ...entry })
    return refusals ? [{ id: entry.id, refusals }] : []
  })
}

/** Drafts dated after the importer's moment: nothing of that has happened yet. */
export function futureDrafts(reading: FileReading, context: ReadContext): DraftEntry[] {
  const now = context.now === undefined ? null : parseInstant(context.now)
  return reading.drafts
    .map(({ entry }) => entry)
    .filter(({ at }) => {
      const ms = at.length === 10 ? null : parseInstant(at)
      return ms === null || now === null ? at.slice(0, 10) > context.today : ms > now
    })
}

/** Problems and skipped rows in short: line, what, code. */
export function toldOf(rows: FileReading['problems']): [number | null, string, string][] {
  return rows.map(({ line, what, code }) => [line, what, code])
}
