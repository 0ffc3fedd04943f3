import { expect, test } from 'vitest'
import { longFiles, longFunctions } from './size.ts'
import { projectFiles } from './sources.ts'

const sources = projectFiles('src').filter(({ path }) => /\.(ts|tsx|css)$/.test(path))

test('no file is longer than 400 lines', () => {
  for (const { path, says } of longFiles(sources, 300)) console.warn(`${path} ${says} by habit, 400 by force.`)
  expect(longFiles(sources, 400)).toEqual([])
})

test('no function is longer than 70 lines', () => {
  expect(longFunctions(sources, 70)).toEqual([])
})

test('a file of 401 lines is caught and one of 400 is not', () => {
  const planted = [400, 401].map((lines) => ({ path: `src/web/${lines}.css`, text: 'a {}\n'.repeat(lines) }))
  expect(longFiles(planted, 400)).toEqual([
    { path: 'src/web/401.css', line: 401, says: 'has 401 lines; the most is 400' },
  ])
})

test('a function of 71 lines is caught and one of 70 is not', () => {
  const body = (lines: number) => `{\n${'  void 0\n'.repeat(lines - 2)}}`
  const text = `const fits = () => ${body(70)}\n\nexport function tooLong() ${body(71)}\n`
  expect(longFunctions([{ path: 'src/app/long.ts', text }], 70)).toEqual([
    { path: 'src/app/long.ts', line: 72, says: 'a function of 71 lines; the most is 70' },
  ])
})
