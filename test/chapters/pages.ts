// The chapter pages of docs/method: what stands in them, as far as it can be checked against the code.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DEFAULT_POLICY } from '#method/index.ts'
import { RULES } from '../coverage/rules.ts'

export const FOLDER = join(import.meta.dirname, '../../docs/method')

export const LANGUAGES = ['en', 'zh'] as const
type Language = (typeof LANGUAGES)[number]

export interface ChapterPage {
  language: Language
  name: string
  path: string
  text: string
}

export function chapterPages(): ChapterPage[] {
  return LANGUAGES.flatMap((language) =>
    globSync('[0-9][0-9]-*.md', { cwd: join(FOLDER, language) })
      .sort()
      .map((file) => {
        const path = join(FOLDER, language, file)
        return { language, name: basename(file, '.md'), path, text: readFileSync(path, 'utf8') }
      }),
  )
}

const NOT_BUILT = { en: ' (*not built yet*)', zh: '（*尚未实现*）' } as const
const ROW = /^\| ([A-Z]\d+) \|(.*)\|$/gm

/** The rules a page has a row for, in the order of its rows. */
export function rulesOn({ text }: Pick<ChapterPage, 'text'>): string[] {
  return [...text.matchAll(ROW)].map(([, id = '']) => id)
}

/** A number of the policy as a page writes it: `**90 %**<!--reliabilityRateMin-->`. */
const NUMBER = /\*\*([^*]+)\*\*<!--(\w+)-->/g

/** The page with the policy's numbers as they are, and each rule marked that is not built. */
export function currentText({ text, language }: Pick<ChapterPage, 'text' | 'language'>): string {
  return text
    .replace(NUMBER, (_, _shown, key: string) => `**${shown(key, language)}**<!--${key}-->`)
    .replace(ROW, (_, id: string, cells: string) => {
      const plain = cells.trimEnd().replace(NOT_BUILT[language], '')
      return `| ${id} |${plain}${isBuilt(id) ? '' : NOT_BUILT[language]} |`
    })
}

function shown(key: string, language: Language): string {
  const value = Object.entries(DEFAULT_POLICY).find(([name]) => name === key)?.[1]
  if (typeof value !== 'number') throw new Error(`the policy has no number ${key}`)
  if (value >= 1) return String(value)
  return language === 'zh' ? `${Math.round(value * 100)}%` : `${Math.round(value * 100)} %`
}

function isBuilt(id: string): boolean {
  return RULES.find((rule) => rule.id === id)?.missing.startsWith('not built') === false
}

/** Rules that must have a row: all but those of documents, of which nothing is said before there is something. */
export function rulesToTell(): string[] {
  return RULES.filter(({ id, chapter }) => chapter !== 'Documents' || isBuilt(id)).map(({ id }) => id)
}

/** Rows without what is no number of a reader's: ids, code, and the policy's own numbers. */
export function plainNumbersOn({ text }: Pick<ChapterPage, 'text'>): string[] {
  return [...text.matchAll(ROW)].flatMap(
    ([, , cells = '']) =>
      cells
        .replace(NUMBER, '')
        .replace(/`[^`]*`/g, '')
        .replace(/\b[A-Z]\d+[a-e]?\b/g, '')
        .match(/\d[\d:.]*/g)
        ?.map((found) => found.replace(/[:.]$/, '')) ?? [],
  )
}

export interface Example {
  page: string
  ledger: string[]
  /** `2026-06-30 ladder.rung: 2`, a line each. */
  asked: string[]
}

/** Each ledger of a page with the answers that stand below it. */
export function examplesOn({ text, language, name }: ChapterPage): Example[] {
  return [...text.matchAll(/```jsonl\n([^]*?)```[^]*?```text asked\n([^]*?)```/g)].map(
    ([, ledger = '', asked = '']) => ({
      page: `${language}/${name}`,
      ledger: ledger.trim().split('\n'),
      asked: asked.trim().split('\n'),
    }),
  )
}
