import { LABEL_GROUPS, labelsOf } from './label.ts'
import type { LabelGroup } from './params/labels.ts'
import { EXPECTATION_SAMPLES, SAMPLES } from './samples.ts'
import { PROBLEM_SAMPLES } from './samples-problems.ts'
import { START_CODES, sayStart } from './start.ts'
import { CODES, EXPECTATIONS, PROBLEMS, sayExpectation, sayProblem, sayRefusal } from './say.ts'
import type { Code, RefusedEntry, Said } from './say.ts'
import { TERMS } from './glossary.ts'

const SECTIONS = [
  'Glossary',
  'Sentences',
  'Starting and stopping',
  'What a refused field is expected to be',
  'Problems of files',
  'Names',
]

/** The page that shows every sentence and every name in both languages side by side, with example values. */
export function wordsPage(): string {
  const terms = TERMS.map(({ en, zh }) => [en, zh])
  const sentences = CODES.map((code) => {
    const sample = sampleOf(code)
    return [`\`${code}\``, sayRefusal('en', sample), sayRefusal('zh', sample)]
  })
  const problems = PROBLEMS.map((code) => {
    const sample = { code, params: PROBLEM_SAMPLES[code] }
    return [`\`${code}\``, sayProblem('en', sample), sayProblem('zh', sample)]
  })
  const starts = START_CODES.map((code) => [
    `\`${code}\``,
    sayStart('en', code, START_SAMPLE),
    sayStart('zh', code, START_SAMPLE),
  ])
  const expectations = EXPECTATIONS.map((code) => {
    const sample = { code, params: EXPECTATION_SAMPLES[code] }
    return [`\`${code}\``, sayExpectation('en', sample), sayExpectation('zh', sample)]
  })
  return [
    '# Words',
    'Every sentence and every name the product shows, English and Chinese side by side, filled with example values. The texts of the screens and of the command line stand in `src/words/{en,zh}/web*.ts` and `cli.ts`. This page is generated from `src/words`; to change a text, change it there and run `npx vitest run test/golden/words-page.test.ts -u`.',
    SECTIONS.map((name) => `[${name}](#${name.toLowerCase().replaceAll(' ', '-')})`).join(' · '),
    '## Glossary',
    table(['English', '中文'], terms),
    '## Sentences',
    ...[...Map.groupBy(sentences, ([code = '']) => areaOf(code))].flatMap(([area, rows]) => [
      `### ${area}`,
      table(['code', 'English', '中文'], rows),
    ]),
    '## Starting and stopping',
    table(['code', 'English', '中文'], starts),
    '## What a refused field is expected to be',
    table(['code', 'English', '中文'], expectations),
    '## Problems of files',
    table(['code', 'English', '中文'], problems),
    '## Names',
    ...LABEL_GROUPS.flatMap((group) => [`### ${group}`, table(['value', 'English', '中文'], namesOf(group))]),
  ]
    .join('\n\n')
    .concat('\n')
}

/** A code's first part; moves up the ladder have none. */
function areaOf(code: string): string {
  return /^`(\w+)\./.exec(code)?.[1] ?? 'move'
}

// What a refused field should be is itself a sentence in the reader's language.
function sampleOf(code: Code): Said | RefusedEntry {
  const params = SAMPLES[code]
  if (code !== 'entry.refused') return { code, params }
  const { path, value } = SAMPLES['entry.refused']
  return { code, path, value, expected: { code: 'day', params: EXPECTATION_SAMPLES.day } }
}

// One example fits them all: each sentence takes what it needs of it.
const START_SAMPLE = {
  url: 'http://127.0.0.1:4600',
  host: '0.0.0.0',
  port: '4600',
  reason: 'EACCES',
  lacks: 'allow',
  name: 'KEPT_PORT',
  value: 'many',
  path: '/var/lib/kept/secret',
}

function namesOf(group: LabelGroup): string[][] {
  const chinese = new Map(labelsOf('zh', group).map(({ name, label }) => [name, label]))
  return labelsOf('en', group).map(({ name, label }) => [`\`${name}\``, label, chinese.get(name) ?? ''])
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
