// A client every text of whose ledger is odd: markup, right-to-left names, marks upon marks, five thousand letters
// without a place to break.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '#method/index.ts'
import { textsOf } from '#method/ledger/redaction.ts'
import { sampleEntries } from '#method/sample/sample.ts'
import { DAY_MS, formatDay } from '#method/time/day.ts'

export const ODD_CLIENT = 'odd-one'
export const ODD_NAME = `شركة الشمال <b>&amp;</b> 👩‍👩‍👧‍👦 Z̸̡̛͖a̷̢̛l̴̢g̵̛o ${'W'.repeat(5000)}`

const folder = join(import.meta.dirname, '..', 'data', 'naughty-strings')
const NAUGHTY: string[] = (JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as string[]).filter(
  // An empty text and one with a NUL are refused at every door, and so never shown.
  (text) => text.length > 0 && !text.includes('\0'),
)
const LONG = ['ｘ'.repeat(5000), 'https://example.com/?q='.padEnd(5000, 'a'), 'ا'.repeat(3000)]

/** The ledger, line by line, of the sample's client that most chapters speak of; and the odd texts that stand in it. */
export function oddLedger(): { lines: string; texts: string[] } {
  const texts: string[] = []
  const lines = [
    ...sampleEntries({ seed: 1, accounts: 13, until: formatDay(Math.floor(Date.now() / DAY_MS)), months: 18 }),
  ]
    .filter(({ account }) => account === 'lantern')
    .map((entry) => JSON.stringify(oddEntry(entry, texts)))
  return { lines: `${lines.join('\n')}\n`, texts }
}

function oddEntry(entry: Entry, texts: string[]): unknown {
  const free = new Set(textsOf(entry.kind, entry.data))
  const data = replaced(entry.data, (text) => {
    if (entry.kind.startsWith('entry.') || entry.kind === 'account.opened' || !free.has(text)) return text
    texts.push(textAt(texts.length))
    return texts.at(-1)!
  }) as Record<string, unknown>
  if (entry.kind === 'account.opened') data['name'] = ODD_NAME
  if (typeof data['target'] === 'string') data['target'] = `odd-${data['target']}`
  return { ...entry, id: `odd-${entry.id}`, account: ODD_CLIENT, data }
}

/** Every ninth is long. */
function textAt(n: number): string {
  return n % 9 === 8 ? LONG[((n - 8) / 9) % LONG.length]! : NAUGHTY[n % NAUGHTY.length]!
}

function replaced(value: unknown, odd: (text: string) => string): unknown {
  if (typeof value === 'string') return odd(value)
  if (Array.isArray(value)) return value.map((item) => replaced(item, odd))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, odd)]))
}
