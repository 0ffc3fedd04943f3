// The firms that come with Kept, opened in a folder of their own and left again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder } from '../../../test/world/kept-cli.ts'
import { OPENING } from '../../../test/world/opening.ts'

const at = { now: Date.parse('2026-06-30T10:00:00Z') }

test('kept sample opens and leaves without a trace, and goes nowhere with --out', async () => {
  const data = temporaryFolder()
  const own = keptOn(data)
  const printed = await own(['sample', '--out', '--accounts', '3'], at)
  expect(printed.out.split('\n').length).toBeGreaterThan(100)
  expect((await own(['portfolio'], at)).talk).toMatch(/^There are no accounts yet/)
  expect(await own(['sample', '--accounts', '3'], at)).toMatchObject({
    code: 0,
    talk: expect.stringMatching(/3 accounts/),
  })
  expect(await own(['import', '-'], { ...at, stdin: JSON.stringify(OPENING) })).toMatchObject({ code: 1 })
  expect(await own(['sample', '--remove'], at)).toMatchObject({ code: 0, talk: expect.stringMatching(/3 accounts/) })
  expect((await own(['export'], at)).out).toBe('')
  expect(await own(['import', '-'], { ...at, stdin: JSON.stringify(OPENING) })).toMatchObject({ code: 0 })
  expect(await own(['sample'], at)).toMatchObject({ code: 1 })
  removeFolder(data)
})

// L17: the worked case opens like the sample firm, and leaves like it.
test('kept sample --worked-example opens the teaching case, which says what it is, and leaves', async () => {
  const data = temporaryFolder()
  const own = keptOn(data)
  const file = readFileSync(join(import.meta.dirname, '../../../examples/ibm-1990-2001.jsonl'), 'utf8')
  expect((await own(['sample', '--worked-example', '--out'], at)).out).toBe(file)
  const opened = await own(['sample', '--worked-example'], at)
  expect(opened).toMatchObject({
    code: 0,
    talk: expect.stringMatching(/teaching case.*kept standing teaching-case-ibm/),
  })
  const then = await own(['standing', 'teaching-case-ibm', '--as-of', '1996-06-30', '--json'], at)
  expect(JSON.parse(then.out).ladder.rung).toBe(3)
  expect((await own(['portfolio'], at)).out).toMatch(/Teaching case: IBM/)
  expect(await own(['import', '-'], { ...at, stdin: JSON.stringify(OPENING) })).toMatchObject({ code: 1 })
  expect(await own(['sample', '--remove'], at)).toMatchObject({ code: 0, talk: expect.stringMatching(/1 account/) })
  expect((await own(['export'], at)).out).toBe('')
  removeFolder(data)
})
