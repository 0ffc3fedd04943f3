import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { figuresSection } from './figures.ts'
import { RULES } from './rules.ts'
import type { Rule } from './rules.ts'

const ROOT = join(import.meta.dirname, '../..')

export interface Covered extends Rule {
  chapter: string
  /** Files that cite the rule by its id. */
  code: string[]
  tests: string[]
}

/** Where each rule is cited, as the files say themselves. */
export function coverage(): Covered[] {
  const code = read(
    ['src/method/**/*.ts', 'examples/*.md'],
    (file) => !file.endsWith('.test.ts') && !file.includes('/sample/'),
  )
  const tests = read(['src/method/**/*.test.ts', 'test/golden/**/*.ts', 'test/errors/**/*.ts'], () => true)
  return RULES.map((rule) => ({ ...rule, code: citing(code, rule.id), tests: citing(tests, rule.id) }))
}

function read(patterns: string[], keep: (file: string) => boolean): { file: string; text: string }[] {
  const files = [...new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT })))]
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter(keep)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
}

/** `L6` is cited by `L6`, `L6-price` and `L2a` cites `L2`; `L6` does not cite `L61`. Ranges such as `L2–L5` cite all between. */
function citing(files: readonly { file: string; text: string }[], id: string): string[] {
  const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(id) ?? []
  const plain = new RegExp(`(?<![A-Za-z0-9'])${id}(?:[a-e](?![A-Za-z0-9])|(?![A-Za-z0-9]))`)
  const range = new RegExp(`(?<![A-Za-z0-9])${letter}(\\d+)–${letter}(\\d+)`, 'g')
  return files
    .filter(({ text }) => {
      if (plain.test(text)) return true
      return [...text.matchAll(range)].some(
        ([, from, to]) => Number(from) <= Number(number) && Number(number) <= Number(to),
      )
    })
    .map(({ file }) => file)
}

export function page(covered: readonly Covered[]): string {
  const chapters = [...new Set(covered.map((rule) => rule.chapter))]
  const whole = covered.filter((rule) => rule.missing === '').length
  const begun = covered.filter(
    (rule) => rule.missing !== '' && rule.code.length > 0 && !rule.missing.startsWith('not built'),
  ).length
  return [
    '# What of the method is built',
    '',
    'Made from the code by `node_modules/.bin/node test/coverage/write.ts`, and compared with it by a test: a rule that claims',
    'to be whole is cited by code and by tests, and one that is not says what is missing.',
    '',
    `${covered.length} rules: ${whole} whole, ${begun} in part, ${covered.length - whole - begun} not yet.`,
    '',
    ...chapters.flatMap((chapter) => [
      `## ${chapter}`,
      '',
      ...table(covered.filter((rule) => rule.chapter === chapter)),
      '',
    ]),
    ...figuresSection(),
  ].join('\n')
}

function table(rules: readonly Covered[]): string[] {
  return [
    '| rule | what it says | built in | held by | missing |',
    '|---|---|---|---|---|',
    ...rules.map(
      ({ id, name, code, tests, missing }) =>
        `| ${id} | ${name} | ${list(missing.startsWith('not built') ? [] : code)} | ${list(missing.startsWith('not built') ? [] : tests)} | ${missing || '–'} |`,
    ),
  ]
}

function list(files: readonly string[]): string {
  if (files.length === 0) return '–'
  return files.map((file) => `\`${file.replace(/^src\/method\//, '').replace(/^test\/golden\//, '')}\``).join(' ')
}

export const PAGE = join(ROOT, 'docs/method/coverage.md')
