// What is asked of each frozen ledger. A question is never changed: a new one is added.
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface Question {
  asOf: string
  /** The clock by which the question is put; long after every frozen day, unless the question is about today. */
  now: string
  knownBy?: string
}

export interface FrozenLedger {
  name: string
  path: string
  questions: readonly Question[]
}

const ROOT = join(import.meta.dirname, '../..')
const NOW = '2030-01-01T00:00:00Z'

const on = (...days: string[]): Question[] => days.map((asOf) => ({ asOf, now: NOW }))

const SAMPLE = on('2025-10-15', '2026-01-31', '2026-04-30', '2026-06-29')
const LIFE = on('2025-09-30', '2026-03-31', '2026-06-30', '2026-09-29')

const ASKED: Record<string, readonly Question[]> = {
  'edge-corrections': on('2026-06-30', '2026-06-20', '2026-09-30'),
  'edge-known-by': [
    ...on('2026-06-30'),
    { asOf: '2026-06-30', now: NOW, knownBy: '2026-06-20T12:00:00Z' },
    { asOf: '2026-06-30', now: NOW, knownBy: '2026-06-26T11:59:59Z' },
    { asOf: '2026-06-30', now: NOW, knownBy: '2026-06-28T09:00:00Z' },
    { asOf: '2026-05-31', now: NOW, knownBy: '2026-06-01T00:00:00Z' },
    { asOf: '2026-06-30', now: '2026-06-30T10:15:00Z' },
  ],
  // The last day of a window, and the day after it.
  'edge-lapses': on(
    '2026-06-30',
    '2026-08-20',
    '2026-08-21',
    '2026-09-08',
    '2026-09-09',
    '2026-12-09',
    '2026-12-10',
    '2027-06-30',
  ),
  'edge-money': on('2026-05-10', '2026-05-11', '2026-06-10', '2026-06-19', '2026-06-30'),
  'edge-redaction': on('2026-06-30', '2026-05-01', '2026-10-31'),
  'edge-zone-berlin': on(
    '2026-03-29T00:29:59Z',
    '2026-03-29T01:30:00Z',
    '2026-03-29',
    '2026-04-05',
    '2026-10-25',
    '2026-11-01',
  ),
  'edge-zone-lord-howe': on('2026-04-04T14:44:59Z', '2026-04-04T14:45:00Z', '2026-04-05', '2026-04-12'),
  'edge-zone-moved': on('2026-03-31', '2026-03-31T15:30:00Z', '2026-04-01', '2026-04-30'),
  'edge-zone-new-york': on('2026-03-08T06:59:59Z', '2026-03-08T07:30:00Z', '2026-03-08', '2026-03-15'),
  'edge-zone-shanghai': on('2026-03-22', '2026-04-04T18:30:00Z', '2026-04-05'),
}

/** Every frozen ledger, and what is asked of it. The worked example is the one people read, and no copy of it. */
export function frozenLedgers(): FrozenLedger[] {
  const example = {
    name: 'worked-example',
    path: join(ROOT, 'examples/ibm-1990-2001.jsonl'),
    questions: on('1990-12-31', '1991-12-31', '1994-09-30', '1995-06-30', '1996-12-31', '1999-06-30', '2001-12-31'),
  }
  const files = globSync('ledgers/*.jsonl', { cwd: import.meta.dirname }).sort()
  return [
    ...files.map((file) => {
      const name = basename(file, '.jsonl')
      return { name, path: join(import.meta.dirname, file), questions: questionsOf(name) }
    }),
    example,
  ]
}

function questionsOf(name: string): readonly Question[] {
  if (name.startsWith('sample-')) return SAMPLE
  if (name.startsWith('life-')) return LIFE
  const asked = ASKED[name]
  if (asked === undefined) throw new Error(`nothing is asked of the ledger ${name}: add its days to ASKED`)
  return asked
}
