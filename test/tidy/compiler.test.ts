// The compiler is the first to keep the doors shut. These tests plant a breach into a project with a folder's own
// settings and look at what the compiler says to it, beside a control that shows the same code compiling elsewhere.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isCode, isTest, projectFiles, root } from './sources.ts'

const planted = join(root, '.types', 'planted')
mkdirSync(planted, { recursive: true })
const folder = mkdtempSync(join(planted, 'p-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Compiles one file under the settings of a folder of src; returns the codes of the compiler's errors. */
function errorsOf({ settingsOf, text }: { settingsOf: string; text: string }): string[] {
  const project = mkdtempSync(join(folder, `${settingsOf}-`))
  const settings = {
    extends: join(root, 'src', settingsOf, 'tsconfig.json'),
    compilerOptions: { rootDir: root, outDir: join(project, 'out'), tsBuildInfoFile: join(project, 'info') },
    include: ['planted.ts'],
    references: [],
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(settings))
  writeFileSync(join(project, 'planted.ts'), text)
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { encoding: 'utf8' })
  return stdout.split('\n').flatMap((line) => /planted\.ts\(\d+,\d+\): error (TS\d+)/.exec(line)?.[1] ?? [])
}

const readsFile = `import { readFileSync } from 'node:fs'\nexport const text: string = readFileSync('ledger.jsonl', 'utf8')\n`
const readsProcess = 'export const folder: string = process.cwd()\n'
const fetches = `export const answer: Promise<unknown> = fetch('http://127.0.0.1/')\n`
const [ofStore] = projectFiles('src/store').filter((file) => isCode(file) && !isTest(file))
const opensStore = `import * as opened from '#${ofStore?.path.slice('src/'.length)}'\nexport const store: unknown = opened\n`

const cannotFindName = 'TS2304'
const needsNodeTypes = 'TS2591'
const cannotFindModule = 'TS2307'
const belongsToAnotherProject = 'TS6307'

test('an import of node:fs does not compile in method, and does in store', () => {
  expect(errorsOf({ settingsOf: 'method', text: readsFile })).toEqual([needsNodeTypes])
  expect(errorsOf({ settingsOf: 'store', text: readsFile })).toEqual([])
})

test('process does not compile in method, and does in store', () => {
  expect(errorsOf({ settingsOf: 'method', text: readsProcess })).toEqual([needsNodeTypes])
  expect(errorsOf({ settingsOf: 'store', text: readsProcess })).toEqual([])
})

test('fetch does not compile in method, and does in web', () => {
  expect(errorsOf({ settingsOf: 'method', text: fetches })).toEqual([cannotFindName])
  expect(errorsOf({ settingsOf: 'web', text: fetches })).toEqual([])
})

test('Temporal and pure code compile in method', () => {
  const text = `export const day: string = Temporal.PlainDate.from('2026-03-01').add({ days: 91 }).toString()\n`
  expect(errorsOf({ settingsOf: 'method', text })).toEqual([])
})

test('method does not compile with a file of another folder', () => {
  expect(errorsOf({ settingsOf: 'method', text: opensStore })).toEqual([belongsToAnotherProject])
})

// A door refers to app and app refers to the store, so for a door the compiler is told that there is no such module.
test('a door that reaches for the store does not compile, not even by way of app', () => {
  expect(errorsOf({ settingsOf: 'doors', text: opensStore })).toEqual([cannotFindModule])
  expect(errorsOf({ settingsOf: 'app', text: opensStore })).toEqual([belongsToAnotherProject])
})
