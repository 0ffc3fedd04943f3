import { expect, test } from 'vitest'
import { forbiddenImports, importCycles } from './imports.ts'
import { runtimePackages } from './packages.ts'
import { fileAt, projectFiles } from './sources.ts'

const packages = runtimePackages(fileAt('package.json').text)

function plant(path: string, text: string): string[] {
  return forbiddenImports([{ path, text }], ['kysely', 'zod']).map(({ says }) => says)
}

test('every import goes through a door that ARCHITECTURE.md opens', () => {
  expect(forbiddenImports(projectFiles('src'), packages)).toEqual([])
})

test('imports make no circle', () => {
  expect(importCycles([...projectFiles('src'), ...projectFiles('test')])).toEqual([])
})

test('an import of Node from method is caught, as value, as type and when awaited', () => {
  const says = "imports node:fs: method runs without Node's own modules"
  expect(plant('src/method/trust/planted.ts', `import fs from 'node:fs'`)).toEqual([says])
  expect(plant('src/method/trust/planted.ts', `import type { Stats } from 'node:fs'`)).toEqual([says])
  expect(plant('src/method/trust/planted.ts', `export type File = import('node:fs').Stats`)).toEqual([says])
  expect(plant('src/method/trust/planted.ts', `export const fs = await import('node:fs')`)).toEqual([says])
})

test('method may use the schema library and no other package', () => {
  expect(plant('src/method/policy.ts', `import { z } from 'zod'\nimport { sql } from 'kysely'`)).toEqual([
    'imports kysely: method depends on zod alone',
  ])
})

test('a door is shut whether the import is short or relative', () => {
  const says = 'doors may import app, contract, method, words'
  expect(plant('src/doors/http/planted.ts', `import { open } from '#store/open.ts'`)).toEqual([
    `imports #store/open.ts: ${says}`,
  ])
  expect(plant('src/doors/http/planted.ts', `import { open } from '../../store/open.ts'`)).toEqual([
    `imports ../../store/open.ts: ${says}`,
  ])
  expect(plant('src/doors/http/planted.ts', `export * from '#store/open.ts'`)).toEqual([
    `imports #store/open.ts: ${says}`,
  ])
})

test('nobody imports main, and the product imports no tests', () => {
  expect(plant('src/doors/planted.ts', `import { config } from '#main/config.ts'`)).toHaveLength(1)
  expect(plant('src/main/planted.ts', `import { world } from '../../test/world/setup.ts'`)).toEqual([
    'imports ../../test/world/setup.ts: it is outside of src',
  ])
})

test('what runs on the server imports only what is installed with it', () => {
  expect(plant('src/store/planted.ts', `import { test } from 'vitest'\nimport { Kysely } from 'kysely'`)).toEqual([
    'imports vitest: vitest is no runtime dependency, so it is missing where Kept is installed',
  ])
})

test('a circle of imports is caught and told as the way around it', () => {
  const circle = [
    { path: 'src/method/a.ts', text: `import { b } from './b.ts'` },
    { path: 'src/method/b.ts', text: `import { c } from '#method/c.ts'` },
    { path: 'src/method/c.ts', text: `import type { B } from './b.ts'` },
  ]
  expect(importCycles(circle)).toEqual([['src/method/b.ts', 'src/method/c.ts', 'src/method/b.ts']])
})
