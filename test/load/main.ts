// `npm run bench`: measures what docs/performance.md promises and prints what was asked beside what came out. Arguments
// choose among the measures: `npm run bench -- append import`.
import type { Figure } from './timing.ts'

type Measure = () => Promise<Figure[]>

const measures: Record<string, () => Promise<{ run: Measure }>> = {
  fold: async () => import('./fold.ts'),
  append: async () => import('./append.ts'),
  import: async () => import('./import.ts'),
  portfolio: async () => import('./portfolio.ts'),
  screens: async () => import('./screens.ts'),
  search: async () => import('./search.ts'),
  start: async () => import('./start.ts'),
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !Object.hasOwn(measures, name))
if (unknown.length > 0) {
  console.error(`There is no measure ${unknown.join(', ')}; there is: ${Object.keys(measures).join(', ')}.`)
  process.exit(2)
}

const figures: Figure[] = []
for (const name of chosen.length > 0 ? chosen : Object.keys(measures)) {
  const { run } = await measures[name]!()
  for (const figure of await run()) {
    figures.push(figure)
    console.error(`${figure.isMet ? '✓' : '✗'} ${figure.name}`)
  }
}
console.log(table(figures))
process.exitCode = figures.every(({ isMet }) => isMet) ? 0 : 1

function table(rows: readonly Figure[]): string {
  const cells = rows.map(({ name, asked, got, isMet, note }) => [name, asked, told(got), isMet ? 'yes' : 'no', note])
  const all = [['measure', 'asked', 'got', 'met', 'made of'], ...cells]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const lines = all.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`)
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

function told(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2)
}
