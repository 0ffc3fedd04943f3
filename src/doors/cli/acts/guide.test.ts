// The acts that the guide shows are typed as they stand there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isActVerb } from '#contract/act-verbs.ts'
import { keptOn, removeFolder, temporaryFolder } from '../../../../test/world/kept-cli.ts'

const GUIDE = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'guide')

/** The words of a line, as a shell would take it apart. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

test.each(['en', 'zh'] as const)('every act in the guide (%s) does what it is shown to do', async (lang) => {
  const folder = temporaryFolder()
  const kept = keptOn(folder)
  const page = readFileSync(join(GUIDE, lang, 'command-line.md'), 'utf8')
  const lines = page.split('\n').filter((line) => line.startsWith('bin/kept '))
  const typed = lines.map((line) => wordsOf(line).slice(1)).filter(([verb = '']) => isActVerb(verb))
  expect(typed.length).toBeGreaterThan(8)
  for (const words of typed) {
    const ran = await kept(words, { lang, now: Date.parse('2026-11-24T10:00:00Z') })
    expect([words[0], ran.code, words.includes('--help') ? '' : ran.talk.split('\n')[1]]).toEqual([words[0], 0, ''])
  }
  removeFolder(folder)
})
