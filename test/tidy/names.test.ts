import { expect, test } from 'vitest'
import { emptyNames, untidyExports } from './names.ts'
import { projectFiles } from './sources.ts'

const files = ['src', 'test', 'bin'].flatMap((folder) => projectFiles(folder))

// Vitest asks for the default export of a file that sets up a run.
const setUpOfTests = 'test/world/setup.ts'

function plantExport(path: string, text: string): string[] {
  return untidyExports([{ path, text }]).map(({ says }) => says)
}

test('folders and files say what they hold', () => {
  expect(emptyNames(files)).toEqual([])
})

test('modules export names that mean something, and no barrels', () => {
  expect(untidyExports(files.filter(({ path }) => path !== setUpOfTests))).toEqual([])
})

test.each(['src/app/utils/day.ts', 'src/store/types/row.ts', 'src/web/shared/button.tsx', 'test/helpers/time.ts'])(
  '%s is caught for its folder',
  (path) => {
    expect(emptyNames([{ path, text: '' }])).toHaveLength(1)
  },
)

test('a tenth folder of src and a file name in capitals are caught', () => {
  expect(emptyNames([{ path: 'src/core/day.ts', text: '' }])).toEqual([
    { path: 'src/core/day.ts', line: 1, says: 'src has nine folders, and this is in none of them' },
  ])
  expect(emptyNames([{ path: 'src/web/parts/RungSteps.tsx', text: '' }])).toEqual([
    { path: 'src/web/parts/RungSteps.tsx', line: 1, says: 'file names are kebab-case' },
  ])
})

test('default exports and barrels are caught', () => {
  expect(plantExport('src/app/planted.ts', 'export default 1')).toEqual(['a default export has no name to search for'])
  expect(plantExport('src/app/planted.ts', `export * from './day.ts'`)).toEqual(['a barrel hides where a thing is'])
  expect(plantExport('src/app/planted.ts', `export { day } from './day.ts'`)).toEqual([
    'a barrel hides where a thing is',
  ])
})

test('the public list of method is the one barrel', () => {
  expect(plantExport('src/method/index.ts', `export { day } from './day.ts'\nexport * from './zone.ts'`)).toEqual([])
})

test('names that end in a word without meaning are caught', () => {
  expect(plantExport('src/app/planted.ts', 'export class TrustManager {}\nexport const dayUtils = 1')).toEqual([
    'TrustManager ends in a word that says nothing',
    'dayUtils ends in a word that says nothing',
  ])
})
