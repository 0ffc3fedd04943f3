import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { OPERATIONS } from '#contract/operations.ts'
import type { OperationName } from '#contract/operations.ts'
import { EXIT } from '../cli/exit-codes.ts'
import { commandPage } from './command-page.ts'
import { operationPage } from './operation-page.ts'

const MANUAL = join(import.meta.dirname, '..', '..', '..', 'docs', 'operations')
// The keys of OPERATIONS are its names; Object.keys forgets that.
const names = Object.keys(OPERATIONS) as OperationName[]
/** As the formatter leaves it, so that the pages pass its check like any other text. */
const formatted = async (text: string) => format(text, { ...(await resolveConfig(MANUAL)), parser: 'markdown' })
const read = (page: string) => readFileSync(join(MANUAL, page), 'utf8')

describe('the manual', () => {
  test.each(names)('has a current page of %s', async (name) => {
    await expect(await formatted(await operationPage(name))).toMatchFileSnapshot(join(MANUAL, `${name}.md`))
  })

  test('has a current page of the command line', async () => {
    await expect(await formatted(await commandPage())).toMatchFileSnapshot(join(MANUAL, 'command-line.md'))
  })

  test('has no page of what is gone, and lists every page that is there', () => {
    const written = ['README.md', 'command-line.md', 'configuration.md', 'exit-codes.md', 'http.md']
    const expected = [...names.map((name) => `${name}.md`), ...written].sort()
    expect(readdirSync(MANUAL).sort()).toEqual(expected)
    const index = read('README.md')
    expect(expected.filter((page) => page !== 'README.md' && !index.includes(`(${page})`))).toEqual([])
  })

  test('names every exit code', () => {
    const listed = [...read('exit-codes.md').matchAll(/^\| `(\d)` +\|/gm)].map(([, code]) => Number(code))
    expect(listed).toEqual(Object.values(EXIT))
  })

  test('names every setting, and no other', () => {
    const source = readFileSync(join(import.meta.dirname, '..', '..', 'main', 'config.ts'), 'utf8')
    const known = new Set([...source.matchAll(/^ {2}'(KEPT_[A-Z_]+)',$/gm)].map(([, name]) => name))
    const listed = [...read('configuration.md').matchAll(/^\| `(KEPT_[A-Z_]+)` +\|/gm)].map(([, name]) => name)
    expect(new Set(listed)).toEqual(known)
    expect(listed).toHaveLength(known.size)
  })
})
