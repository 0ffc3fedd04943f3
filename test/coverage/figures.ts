// How well free text is read, measured when the page is made: recall and false alarms in each language (L8, Q3).
import { fakeMoveFigures, sortedSentences } from '../golden/fake-moves-measure.ts'
import { falseAlarmsOf, measure, recallOf, sortedSets, together } from '../golden/themes-measure.ts'

const LANGUAGES = ['en', 'zh'] as const

/** The figures as a section of the page. */
export function figuresSection(): string[] {
  return [
    '## What is read from free text, and how well',
    '',
    'Measured on sentences and titles sorted by hand (`test/golden/fake-moves`, `test/golden/themes`), when this page was made.',
    'Recall: of what should be found, the share that is. False alarms: of what should not, for themes of what was found, the',
    'share that is wrong. The bars are recall 0.85 or more and false alarms 0.05 or less.',
    '',
    '| what | language | measured on | recall | false alarms |',
    '|---|---|---|---|---|',
    ...LANGUAGES.flatMap(fakeMoveRows),
    ...LANGUAGES.flatMap(themeRows),
    '',
  ]
}

function fakeMoveRows(language: 'en' | 'zh'): string[] {
  const { dev, held } = sortedSentences(language)
  const row = (name: string, sentences: Record<string, string[]>) => {
    const { sentences: n, recall, falseAlarms } = fakeMoveFigures(sentences)
    return `| fake moves (L8) | ${language} | ${n} sentences ${name} | ${share(recall)} | ${share(falseAlarms)} |`
  }
  return [row('the lists were written with', dev), row('kept apart', held)]
}

function themeRows(language: 'en' | 'zh'): string[] {
  const sets = sortedSets()
    .filter((set) => set.language === language)
    .map(({ name, titles }) => ({ name, n: titles.length, measured: measure(titles) }))
  const all = together(sets.map(({ measured }) => measured))
  const hardest = sets.reduce((one, other) => (recallOf(other.measured) < recallOf(one.measured) ? other : one))
  const n = sets.reduce((sum, set) => sum + set.n, 0)
  const row = (on: string, found: typeof all) =>
    `| themes (Q3) | ${language} | ${on} | ${share(recallOf(found))} | ${share(falseAlarmsOf(found))} |`
  return [
    row(`${n} titles, ${sets.length} sets`, all),
    row(`the hardest set, \`${hardest.name}\`, ${hardest.n} titles`, hardest.measured),
  ]
}

function share(value: number): string {
  return value.toFixed(3)
}
