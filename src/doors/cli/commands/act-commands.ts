import { Option } from 'commander'
import type { Command } from 'commander'
import { CHAPTER_NAMES, verbsOf } from '#contract/act-verbs.ts'
import type { ActVerb } from '#contract/act-verbs.ts'
import { OPERATIONS } from '#contract/operations.ts'
import { operationText } from '#words/operations.ts'
import type { ActOption } from '../acts/act-options.ts'
import { denialOf, describe, flagsOf, optionsOf } from '../acts/act-options.ts'
import { optionOfPath, readOptions } from '../acts/read-options.ts'
import type { Session } from '../session.ts'
import type { Adding, Options } from './adding.ts'
import { gathered, given, isSet, textOf } from './adding.ts'
import { sourceOf } from './source-option.ts'
import { tellWritten } from './tell-written.ts'

/**
 * The acts of the method, each a command, by chapter: `make-commitment`, `name-state` and so on. Their options come of the
 * contract, and only those of the commands in `asked` are made: the others are listed by name.
 */
export function addActs(adding: Adding, asked: readonly string[]): void {
  for (const chapter of CHAPTER_NAMES) {
    for (const verb of verbsOf(chapter)) addAct(adding, verb, { chapter, isAsked: asked.includes(verb) })
  }
}

function addAct(
  adding: Adding,
  verb: ActVerb,
  { chapter, isAsked }: { chapter: (typeof CHAPTER_NAMES)[number]; isAsked: boolean },
): void {
  const { program, texts, locale, onLedger } = adding
  const command = program
    .command(verb)
    .helpGroup(texts.chapters[chapter])
    .description(operationText(locale).summaries[verb].replace(/[.。]$/u, ''))
    .argument('<account>', texts.usage.account)
  if (!isAsked) return
  const options = optionsOf(OPERATIONS[verb])
  for (const option of options.toSorted((a, b) => Number(b.isNeeded) - Number(a.isNeeded))) {
    addOption(command, option, adding)
  }
  command
    .option('--at <day>', texts.options.actAt)
    .option('--source <type:ref>', texts.options.source)
    .option('--id <id>', texts.options.id)
    .option('--proposed', texts.options.proposed)
    .option('--json', texts.usage.json)
    .action(onLedger(async (session, [account], typed) => act(session, { verb, account, options, typed })))
}

function addOption(command: Command, option: ActOption, { texts, locale }: Adding): void {
  const name = describe(option, locale)
  const add = (flags: string, description: string, isGathered: boolean) => {
    const made = new Option(flags, description)
    if (isGathered) made.argParser(gathered)
    if (option.isNeeded) made.helpGroup(texts.usage.needed)
    command.addOption(made)
  }
  const repeats = option.repeats !== 'no'
  add(flagsOf(option), repeats ? texts.options.repeated(name) : name, repeats)
  const denial = denialOf(option)
  if (denial !== null) add(option.flag.replace('--', '--no-'), texts.options[denial](name), false)
}

interface Acting {
  verb: ActVerb
  account: unknown
  options: readonly ActOption[]
  typed: Options
}

async function act(session: Session, { verb, account, options, typed }: Acting): Promise<void> {
  const { faults } = session.texts
  const read = readOptions(options, typed)
  if (read.broken !== undefined) return session.complain(faults.notJson(read.broken))
  const text = textOf(typed, 'source')
  const source = text === undefined ? undefined : sourceOf(text)
  if (source === null) return session.complain(faults.sourceParts())
  const proposed = isSet(typed, 'proposed') ? true : undefined
  const common = given({ at: textOf(typed, 'at'), source, id: textOf(typed, 'id'), proposed })
  const named = { nameOf: optionOfPath(options) }
  const written = await session.call(verb, { account, ...read.fields, ...common }, {}, named)
  await tellWritten(session, written && [written], typed)
}
