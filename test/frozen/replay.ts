// The frozen ledgers assessed anew, and what was frozen of them.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { assess, DEFAULT_POLICY, foldEntries, parseEntry } from '#method/index.ts'
import type { EntryRefusal, Standing } from '#method/index.ts'
import { parseInstant } from '#method/time/instant.ts'
import { differences } from './difference.ts'
import type { Difference } from './difference.ts'
import type { FrozenLedger, Question } from './questions.ts'

/** A standing, and the question it answers. The standing is JSON here: what is compared is what readers get. */
interface Answer {
  asked: Question
  standing: unknown
}

export interface Frozen {
  /** SHA-256 of the ledger file, so that a changed ledger is not taken for a changed rule. */
  ledger: string
  answers: Answer[]
}

const FrozenFile = z.strictObject({
  ledger: z.string(),
  answers: z.array(
    z.strictObject({
      asked: z.strictObject({ asOf: z.string(), now: z.string(), knownBy: z.string().exactOptional() }),
      standing: z.unknown(),
    }),
  ),
})

/** A set of rules and numbers has a name, the policy's id, and its frozen standings stand in a folder of that name. */
export const FOLDER = join(import.meta.dirname, DEFAULT_POLICY.id)

/** The folders of frozen standings: the policy's own, and that of an earlier one while a new one is not frozen yet. */
export function frozenFolders(): string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'ledgers')
    .map(({ name }) => join(import.meta.dirname, name))
}

/** What was frozen of a ledger; null where nothing was. */
export function readFrozen({ name }: FrozenLedger, folder = FOLDER): Frozen | null {
  const path = join(folder, `${name}.json`)
  if (!existsSync(path)) return null
  return FrozenFile.parse(JSON.parse(readFileSync(path, 'utf8')))
}

export function linesOf({ path }: FrozenLedger): string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n')
}

/** Lines of a frozen ledger that are no entries any more. */
export function refusedLines(ledger: FrozenLedger): { line: number; refusals: EntryRefusal[] }[] {
  return linesOf(ledger).flatMap((line, i) => {
    const { refusals } = parseEntry(JSON.parse(line))
    return refusals === undefined ? [] : [{ line: i + 1, refusals: [...refusals] }]
  })
}

/** What the rules say today. */
export function replay(ledger: FrozenLedger): Frozen {
  const standings = standingsOf(ledger)
  return {
    ledger: createHash('sha256').update(readFileSync(ledger.path)).digest('hex'),
    answers: ledger.questions.map((asked, i) => ({ asked, standing: JSON.parse(JSON.stringify(standings[i])) })),
  }
}

export function standingsOf(ledger: FrozenLedger): Standing[] {
  const entries = linesOf(ledger).flatMap((line) => parseEntry(JSON.parse(line)).entry ?? [])
  return ledger.questions.map(({ asOf, now, knownBy }) => {
    const history = foldEntries(entries, knownBy === undefined ? {} : { knownBy: instant(knownBy) })
    return assess(history, { asOf, now: instant(now) })
  })
}

function instant(text: string): number {
  const at = parseInstant(text)
  if (at === null) throw new Error(`no instant: ${text}`)
  return at
}

export interface LedgerDifference extends Difference {
  ledger: string
  /** The question, in words. */
  asked: string
}

/** Every difference between what was frozen of a ledger and what the rules say today. */
export function differencesOf(ledger: FrozenLedger, was: Frozen, is: Frozen): LedgerDifference[] {
  const told = (asked: string, list: readonly Difference[]) =>
    list.map((one): LedgerDifference => ({ ledger: ledger.name, asked, ...one }))
  if (was.ledger !== is.ledger) return told('the ledger file', differences(was.ledger, is.ledger, 'sha256'))
  const before = new Map(was.answers.map(({ asked, standing }) => [inWords(asked), standing]))
  const now = new Map(is.answers.map(({ asked, standing }) => [inWords(asked), standing]))
  const gone = [...before.keys()].filter((asked) => !now.has(asked))
  return [
    ...[...now].flatMap(([asked, standing]) =>
      before.has(asked)
        ? told(asked, differences(before.get(asked), standing))
        : told(asked, [{ path: '$', kind: 'added', was: 'nothing', is: 'a question not frozen yet' }]),
    ),
    ...gone.flatMap((asked) => told(asked, [{ path: '$', kind: 'changed', was: 'a question', is: 'nothing' }])),
  ]
}

function inWords({ asOf, now, knownBy }: Question): string {
  return `asked of ${asOf}${knownBy === undefined ? '' : `, known by ${knownBy}`}, at ${now}`
}

/** A frozen file's text: one line for each part of a standing, so that a change shows where it is. */
export function frozenText({ ledger, answers }: Frozen): string {
  const parts = answers.map(({ asked, standing }) => {
    const lines = Object.entries(standing ?? {}).map(
      ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
    )
    return `{"asked":${JSON.stringify(asked)},"standing":{\n${lines.join(',\n')}\n}}`
  })
  return `{"ledger":${JSON.stringify(ledger)},"answers":[\n${parts.join(',\n')}\n]}\n`
}
