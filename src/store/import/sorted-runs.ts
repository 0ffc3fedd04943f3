import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A line that was read and waits for the rest of its file. */
export interface StagedLine {
  account: string
  line: number
  /** JSON of the entry without its data, and of its data. */
  head: string
  data: string
}

/** The lines of one account. */
export interface StagedAccount {
  account: string
  lines: StagedLine[]
}

/**
 * Sorts any number of lines by account in little memory: some megabytes of them at a time are written out as a run, in
 * order, and the runs are then read side by side.
 */
export interface SortedRuns {
  put(line: StagedLine): void
  /** Writes what is in memory; returns how many runs there are. */
  spill(): number
  /** Account by account, in the order of slugs; within one, in the order of lines. */
  merged(): Generator<StagedAccount>
}

const RUN_CHARACTERS = 2_000_000
const READ_AT_ONCE = 16 * 1024
const NEWLINE = 10

/** Goes on after the first `kept` runs in a folder; what lies beyond them was not finished. */
export function sortedRuns(folder: string, kept: number): SortedRuns {
  const pathOf = (run: number) => join(folder, `${run}.lines`)
  let [runs, characters] = [kept, 0]
  let accounts = new Map<string, string[]>()
  const spill = () => {
    if (accounts.size === 0) return runs
    const texts = [...accounts.keys()].sort().flatMap((account) => accounts.get(account) ?? [])
    rmSync(pathOf(runs), { force: true })
    writeFileSync(pathOf(runs), texts.join(''), { mode: 0o600 })
    accounts = new Map()
    characters = 0
    return ++runs
  }
  return {
    spill,
    put: (line) => {
      const text = textOf(line)
      const texts = accounts.get(line.account)
      if (texts) texts.push(text)
      else accounts.set(line.account, [text])
      characters += text.length
      if (characters >= RUN_CHARACTERS) spill()
    },
    *merged() {
      spill()
      yield* merge(Array.from({ length: runs }, (_, run) => accountsOf(pathOf(run))))
    },
  }
}

/** Between the parts stand tabs, which neither slugs nor JSON hold. */
function textOf({ account, line, head, data }: StagedLine): string {
  return `${account}\t${line}\t${head}\t${data}\n`
}

function lineOf(text: string): StagedLine {
  const [account = '', line = '', head = '', data = ''] = text.split('\t')
  return { account, line: Number(line), head, data }
}

/** Whoever is first in the order of slugs goes first; the same account of several runs becomes one. */
function* merge(runs: Generator<StagedAccount>[]): Generator<StagedAccount> {
  const heads = runs.map((run) => next(run))
  for (;;) {
    const accounts = heads.filter((head) => head !== null).map(({ account }) => account)
    if (accounts.length === 0) return
    const account = accounts.reduce((first, other) => (other < first ? other : first))
    const lines: StagedLine[] = []
    for (const [at, head] of heads.entries()) {
      if (head?.account !== account) continue
      for (const line of head.lines) lines.push(line)
      heads[at] = next(runs[at]!)
    }
    yield { account, lines }
  }
}

function next(run: Generator<StagedAccount>): StagedAccount | null {
  const { value, done } = run.next()
  return done ? null : value
}

function* accountsOf(path: string): Generator<StagedAccount> {
  let [account, lines]: [string, StagedLine[]] = ['', []]
  for (const text of textsOf(path)) {
    const line = lineOf(text)
    if (lines.length > 0 && line.account !== account) {
      yield { account, lines }
      lines = []
    }
    account = line.account
    lines.push(line)
  }
  if (lines.length > 0) yield { account, lines }
}

/** Opened anew for each piece: a long file has more runs than a process may have files open. */
function* textsOf(path: string): Generator<string> {
  let [left, at]: [Buffer, number] = [Buffer.alloc(0), 0]
  for (let piece = pieceOf(path, at); piece.length > 0; piece = pieceOf(path, at)) {
    at += piece.length
    const bytes = Buffer.concat([left, piece])
    const end = bytes.lastIndexOf(NEWLINE) + 1
    if (end > 0) yield* bytes.toString('utf8', 0, end - 1).split('\n')
    left = bytes.subarray(end)
  }
}

function pieceOf(path: string, at: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(READ_AT_ONCE)
    return buffer.subarray(0, readSync(file, buffer, 0, READ_AT_ONCE, at))
  } finally {
    closeSync(file)
  }
}
