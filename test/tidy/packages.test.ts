import { expect, test } from 'vitest'
import { gapsOfLock, registryLines, unexplainedPackages, unpinnedPackages } from './packages.ts'
import { fileAt } from './sources.ts'

const manifest = fileAt('package.json').text

test('every package is pinned to one version', () => {
  expect(unpinnedPackages(manifest)).toEqual([])
})

test('every package has a line in docs/decisions/dependencies.md, and every line a package', () => {
  expect(unexplainedPackages(manifest, fileAt('docs/decisions/dependencies.md').text)).toEqual({
    missing: [],
    gone: [],
  })
})

test('the lock file is whole, for every platform', () => {
  expect(gapsOfLock(fileAt('package-lock.json').text)).toEqual([])
})

test('the lock file names no registry', () => {
  expect(registryLines(fileAt('package-lock.json').text)).toEqual([])
})

test('ranges, packages without a reason and reasons without a package are caught', () => {
  const planted = JSON.stringify({ dependencies: { zod: '^4.6.7', pg: '8.23.1' }, devDependencies: { vite: 'latest' } })
  expect(unpinnedPackages(planted)).toEqual(['zod', 'vite'])
  expect(unexplainedPackages(planted, '- **`zod`** — schemas.\n- **`knex`** — queries.\n- **`pg`**\n')).toEqual({
    missing: ['pg', 'vite'],
    gone: ['knex'],
  })
})

test('a lock file that names a registry is caught', () => {
  const planted = '{\n  "resolved": "https://registry.example/zod.tgz",\n  "integrity": "sha512-x"\n}'
  expect(registryLines(planted)).toEqual(['  "resolved": "https://registry.example/zod.tgz",'])
})

test('a platform that the lock file forgot is caught', () => {
  const linter = { optionalDependencies: { 'linter-linux': '1.0.0', 'linter-darwin': '1.0.0' } }
  const planted = JSON.stringify({ packages: { 'node_modules/linter': linter, 'node_modules/linter-linux': {} } })
  expect(gapsOfLock(planted)).toEqual(['linter-darwin'])
})
