import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sortedRuns } from './sorted-runs.ts'
import type { StagedLine } from './sorted-runs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-runs-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const line = (n: number, account: string, data = '"安\\t瑟"'): StagedLine => ({
  account,
  line: n,
  head: `{"n":${n}}`,
  data,
})

/** Lines of ten accounts mixed, of uneven length, some longer than what is read at once. */
const mixed = Array.from({ length: 3000 }, (_, n) =>
  line(n, `c${(n * 7) % 10}`, JSON.stringify('x'.repeat(n % 500 === 0 ? 100_000 : n % 90))),
)

test('lines come back account by account, within one in their order', () => {
  const runs = sortedRuns(folder, 0)
  for (const [n, each] of mixed.entries()) {
    runs.put(each)
    if (n % 700 === 0) runs.spill()
  }
  const merged = [...runs.merged()]
  expect(merged.map(({ account }) => account)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'])
  expect(merged.flatMap(({ lines }) => lines)).toEqual(
    merged.flatMap(({ account }) => mixed.filter((each) => each.account === account)),
  )
  expect(readdirSync(folder).length).toBeGreaterThan(4)
})

test('a later process goes on after the runs that were finished, and forgets the one that was not', () => {
  const first = sortedRuns(folder, 0)
  first.put(line(1, 'b'))
  expect(first.spill()).toBe(1)
  first.put(line(2, 'a'))
  first.spill()
  const second = sortedRuns(folder, 1)
  second.put(line(2, 'c'))
  expect([...second.merged()].map(({ account, lines }) => [account, lines.map((each) => each.line)])).toEqual([
    ['b', [1]],
    ['c', [2]],
  ])
})

test('nothing put in, nothing comes out', () => {
  expect([...sortedRuns(folder, 0).merged()]).toEqual([])
})
