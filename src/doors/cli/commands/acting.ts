import { parseJson } from '#app/json/parse-json.ts'
import type { Session } from '../session.ts'
import type { Adding, Options } from './adding.ts'
import { given, textOf } from './adding.ts'
import { tellWritten } from './tell-written.ts'

/** Entries about entries: `correct`, `redact`, `withdraw`, `confirm`, `reject`. */
export function addActing(adding: Adding): void {
  const { program, texts, onLedger } = adding
  program
    .command('correct')
    .description(texts.commands.correct)
    .argument('<id>', texts.usage.entryId)
    .option('--at <day>', texts.options.at)
    .option('--entry-data <json>', texts.options.dataJson)
    .option('--why <text>', texts.options.why)
    .option('--id <id>', texts.options.id)
    .option('--json', texts.usage.json)
    .action(onLedger(correct))
  for (const name of ['redact', 'withdraw'] as const) {
    program
      .command(name)
      .description(texts.commands[name])
      .argument('<id>', texts.usage.entryId)
      .requiredOption('--why <text>', texts.options.why)
      .option('--id <id>', texts.options.id)
      .option('--json', texts.usage.json)
      .action(
        onLedger(async (session, [target], options) => {
          const input = given({ target, why: textOf(options, 'why'), id: textOf(options, 'id') })
          const written = await session.call(name, input)
          await tellWritten(session, written && [written], options)
        }),
      )
  }
  for (const name of ['confirm', 'reject'] as const) {
    program
      .command(name)
      .description(texts.commands[name])
      .argument('<id...>', texts.usage.entryId)
      .option('--why <text>', texts.options.why)
      .option('--json', texts.usage.json)
      .action(
        onLedger(async (session, [targets], options) => {
          const written = await session.call(name, given({ targets, why: textOf(options, 'why') }))
          await tellWritten(session, written?.entries, options)
        }),
      )
  }
}

async function correct(session: Session, [target]: readonly unknown[], options: Options): Promise<void> {
  const text = textOf(options, 'entryData')
  const data = text === undefined ? undefined : parseJson(text, { depthMax: 32 })
  if (data?.refusal) return session.complain(session.texts.faults.notJson('--entry-data'))
  const input = given({
    target,
    at: textOf(options, 'at'),
    data: data?.value,
    why: textOf(options, 'why'),
    id: textOf(options, 'id'),
  })
  const written = await session.call('correct', input)
  await tellWritten(session, written && [written], options)
}
