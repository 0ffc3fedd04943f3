// Freezes the standings anew: `node test/frozen/freeze.ts`. What only says more is frozen and told; what says something
// else is refused, unless it is announced: `node test/frozen/freeze.ts --changed "why it says something else now"`.
import { appendFileSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULT_POLICY } from '#method/index.ts'
import { inGroups } from './groups.ts'
import { frozenLedgers } from './questions.ts'
import { differencesOf, FOLDER, frozenFolders, frozenText, readFrozen, replay } from './replay.ts'

const CHANGES = join(import.meta.dirname, 'CHANGES.md')

const { changed: reason } = parseArgs({ options: { changed: { type: 'string' } } }).values
// Under a new policy's name nothing is frozen yet: it is compared with the one before it, which it then takes the place of.
const before = existsSync(FOLDER) ? FOLDER : (frozenFolders()[0] ?? FOLDER)
const ledgers = frozenLedgers()
const found = ledgers.map((ledger) => {
  const [was, is] = [readFrozen(ledger, before), replay(ledger)]
  return { ledger, is, isNew: was === null, list: was === null ? [] : differencesOf(ledger, was, is) }
})
const list = found.flatMap((one) => one.list)
const changes = list.filter(({ kind }) => kind === 'changed')
const additions = list.filter(({ kind }) => kind === 'added')
const gone = globSync('*.json', { cwd: before }).filter((file) => !ledgers.some(({ name }) => `${name}.json` === file))

for (const line of [...inGroups('added', additions), ...inGroups('changed', changes)]) console.log(line)
for (const file of gone) console.log(`gone: the ledger of ${file}`)
const added = found.filter(({ isNew }) => isNew).length
console.log(`${added} ledgers are new, ${additions.length} paths added, ${changes.length} values changed.`)

const says = reason?.trim() ?? ''
if (changes.length + gone.length > 0 && says === '') {
  console.error('Nothing is frozen. If that is meant, say why: --changed "why", and tell it in CHANGELOG.md.')
  process.exitCode = 1
} else freeze()

function freeze(): void {
  for (const folder of frozenFolders()) rmSync(folder, { recursive: true })
  mkdirSync(FOLDER)
  for (const { ledger, is } of found) writeFileSync(join(FOLDER, `${ledger.name}.json`), frozenText(is))
  if (changes.length + gone.length > 0) announce()
}

function announce(): void {
  const groups = [...inGroups('changed', changes), ...gone.map((file) => `gone: the ledger of ${file}`)]
  appendFileSync(CHANGES, `\n## ${DEFAULT_POLICY.id}: ${says}\n\n${groups.map((line) => `- ${line}\n`).join('')}`)
}
