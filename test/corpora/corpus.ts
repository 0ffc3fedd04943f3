import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEntry } from '#method/ledger/entry.ts'
import type { FileReading, ReadContext } from '#gateways/files/reading.ts'

const data = join(import.meta.dirname, '..', 'data')

/** The files of a corpus with one of some endings, by name. */
export function corpusFiles(corpus: string, ...endings: string[]): { name: string; bytes: Uint8Array }[] {
  return readdirSync(join(data, corpus))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => ({ name, bytes: corpusBytes(corpus, name) }))
}

export function corpusBytes(corpus: string, name: string): Uint8Array {
  return readFileSync(join(data, corpus, name))
}

export function corpusJson<T>(corpus: string, name: string): T {
  const parsed: T = JSON.parse(readFileSync(join(data, corpus, name), 'utf8'))
  return parsed
}

/** A firm whose one client owns every domain that stands in a list, so that a corpus finds somebody to belong to. */
export function contextWith(domains: readonly string[], context: Partial<ReadContext> = {}): ReadContext {
  return {
    today: '2026-11-20',
    by: 'integration:files',
    ourDomains: ['studio.example'],
    ourAddresses: [],
    accounts: [{ slug: 'corpus', name: 'Corpus', domains, people: [], timezone: 'Europe/Berlin' }],
    defaultTimezone: 'Europe/Berlin',
    defaultLocale: 'en',
    ...context,
  }
}

/** What must hold of every reading: the ledger takes each draft, none is of the future, and no id stands twice. */
export function faultsOf(reading: FileReading, context: ReadContext): string[] {
  const ids = reading.drafts.map(({ entry }) => entry.id)
  const refused = reading.drafts.flatMap(({ entry }) => {
    const { refusals = [] } = parseEntry({ v: 1, ...entry })
    return refusals.map(({ path, expected }) => `${entry.id} ${path} ${expected.code}`)
  })
  const future = reading.drafts
    .filter(({ entry }) => entry.at.slice(0, 10) > context.today)
    .map(({ entry }) => entry.id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const unclean = JSON.stringify([reading.problems, reading.skipped])
  return [...refused, ...future, ...twice, ...(unclean.includes('\\u0000') ? ['NUL in a problem'] : [])]
}
