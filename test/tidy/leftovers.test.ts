import { expect, test } from 'vitest'
import { machinePaths, unfinishedMarks } from './leftovers.ts'
import { projectFiles } from './sources.ts'

const files = projectFiles()
// This file plants what the rules look for.
const others = files.filter(({ path }) => path !== 'test/tidy/leftovers.test.ts')

test('nothing in the project is marked as unfinished', () => {
  expect(unfinishedMarks(others)).toEqual([])
})

test('no file names a path of one machine', () => {
  expect(machinePaths(others)).toEqual([])
})

test('marks of unfinished work are caught, and a calendar task is not one', () => {
  const text = '// TODO later\nBEGIN:VTODO\n<p>coming soon</p>\n'
  expect(unfinishedMarks([{ path: 'src/app/planted.ts', text }])).toEqual([
    { path: 'src/app/planted.ts', line: 1, says: 'marks something as unfinished' },
    { path: 'src/app/planted.ts', line: 3, says: 'marks something as unfinished' },
  ])
})

test("a clone's own folder and a user's folder are caught, and a route or a relative path is not", () => {
  const text = ["'/srv/clones/kept/src'", "'/home/ann/kept'", "'/root/kept'", "'../home/page.tsx'", "'/clients/home/'"]
  const planted = [{ path: 'docs/planted.md', text: text.join('\n') }]
  expect(machinePaths(planted, ['/srv/clones/kept']).map(({ line }) => line)).toEqual([1, 2, 3])
})
