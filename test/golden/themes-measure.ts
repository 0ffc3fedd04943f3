// How well Q3 finds themes from titles alone, measured against titles that were sorted by hand.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { themesOf } from '#method/delivery/themes.ts'

const FOLDER = join(import.meta.dirname, 'themes')

/** Q3: as many cases make a pattern; smaller themes are shown to nobody. */
const PATTERN_CASES = 3

/** A title and the theme a person gave it; null for one that belongs to none. */
const SortedTitles = z.array(z.strictObject({ title: z.string(), theme: z.string().nullable() }))
export type SortedTitle = z.infer<typeof SortedTitles>[number]

export interface SortedSet {
  name: string
  language: 'en' | 'zh'
  titles: SortedTitle[]
}

export interface Measured {
  /** Titles with a theme of at least three cases, and those of them that the pattern found for their theme holds. */
  themed: number
  recalled: number
  /** Titles in any pattern found, and those of them that belong to another theme than most of it, or to none. */
  placed: number
  wrong: number
}

export function sortedSets(): SortedSet[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      language: file.startsWith('zh') ? 'zh' : 'en',
      titles: SortedTitles.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))),
    }))
}

/**
 * A pattern found stands for the theme most of its titles have; of two that stand for one theme, only the larger one counts
 * as found. Titles alone are looked at: no labels help.
 */
export function measure(titles: readonly SortedTitle[]): Measured {
  const found = themesOf(titles.map((one) => ({ fact: one, theme: null, title: one.title })))
  const patterns = [...found.values()].filter((members) => members.length >= PATTERN_CASES).map(mainTheme)
  const byTheme = Map.groupBy(titles, ({ theme }) => theme)
  const real = [...byTheme].filter(([theme, members]) => theme !== null && members.length >= PATTERN_CASES)
  const recalled = real.map(([theme]) =>
    Math.max(0, ...patterns.filter((one) => one.theme === theme).map((one) => one.right)),
  )
  return {
    themed: sum(real.map(([, members]) => members.length)),
    recalled: sum(recalled),
    placed: sum(patterns.map(({ size }) => size)),
    wrong: sum(patterns.map(({ size, right }) => size - right)),
  }
}

function mainTheme(members: readonly SortedTitle[]): { theme: string | null; size: number; right: number } {
  const counts = [...Map.groupBy(members, ({ theme }) => theme)].filter(([theme]) => theme !== null)
  const [main] = counts.sort(([, a], [, b]) => b.length - a.length)
  return { theme: main?.[0] ?? null, size: members.length, right: main?.[1].length ?? 0 }
}

export function together(all: readonly Measured[]): Measured {
  return {
    themed: sum(all.map(({ themed }) => themed)),
    recalled: sum(all.map(({ recalled }) => recalled)),
    placed: sum(all.map(({ placed }) => placed)),
    wrong: sum(all.map(({ wrong }) => wrong)),
  }
}

export function recallOf({ themed, recalled }: Measured): number {
  return recalled / themed
}

export function falseAlarmsOf({ placed, wrong }: Measured): number {
  return placed === 0 ? 0 : wrong / placed
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
