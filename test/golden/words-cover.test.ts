// The words of an area are written against its codes. Where words may not import an area, this file is where the two
// meet: it does not compile while a code of the area has no sentence, or a sentence wants a parameter the area does not give.
import { expect, test } from 'vitest'
import type { RefusalParams } from '#contract/refusals.ts'
import type { ProblemParams } from '#gateways/files/problem-codes.ts'
import { messageProblems as enMessages } from '#words/en/problems-messages.ts'
import { tableProblems as enTables } from '#words/en/problems-tables.ts'
import { refusals as enRefusals } from '#words/en/refusals.ts'
import { PROBLEMS } from '#words/say.ts'
import type { Sentences } from '#words/table.ts'
import { messageProblems as zhMessages } from '#words/zh/problems-messages.ts'
import { tableProblems as zhTables } from '#words/zh/problems-tables.ts'
import { refusals as zhRefusals } from '#words/zh/refusals.ts'

const refusals: Sentences<RefusalParams>[] = [enRefusals, zhRefusals]
const problems: Sentences<ProblemParams>[] = [
  { ...enTables, ...enMessages },
  { ...zhTables, ...zhMessages },
]

test('both languages hold the same refusals and the same problems', () => {
  for (const tables of [refusals, problems]) {
    const [en = {}, zh = {}] = tables.map((table) => Object.keys(table).sort())
    expect(zh).toEqual(en)
  }
  expect(PROBLEMS).toHaveLength(Object.keys({ ...enTables, ...enMessages }).length)
})
