import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { frozenLedgers } from './questions.ts'
import { differencesOf, FOLDER, frozenFolders, readFrozen, refusedLines, replay } from './replay.ts'
import type { LedgerDifference } from './replay.ts'

// What Kept once said of a ledger it says again, or says why not: a rule does not change unannounced.

const WHAT_TO_DO = [
  'A rule says something else now of a ledger that did not change. If that is not meant, mend the rule. If it only says',
  'more (added), freeze it: `node test/frozen/freeze.ts`. If a rule changes, give the policy in src/method/policy.ts a new',
  'id and freeze anew; if a fault is mended, `node test/frozen/freeze.ts --changed "why"`. Tell either in CHANGELOG.md.',
].join('\n')

const ledgers = frozenLedgers()

test.each(ledgers)('every line of $name is still an entry', (ledger) => {
  expect(refusedLines(ledger)).toEqual([])
})

test.each(ledgers)('$name has the standings it had', (ledger) => {
  const frozen = readFrozen(ledger)
  const found = frozen === null ? ['not frozen yet'] : differencesOf(ledger, frozen, replay(ledger)).map(inWords)
  expect(found.length === 0 ? '' : [...found, WHAT_TO_DO].join('\n')).toBe('')
})

function inWords({ ledger, asked, kind, path, was, is }: LedgerDifference): string {
  return `${ledger}, ${asked}: ${kind} ${path}: ${was} → ${is}`
}

test('no standing is frozen of a ledger that is not there, nor under the name of another policy', () => {
  expect(frozenFolders()).toEqual([FOLDER])
  expect(readdirSync(FOLDER).sort()).toEqual(ledgers.map(({ name }) => `${name}.json`).sort())
})
