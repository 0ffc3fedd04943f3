import { render } from '#words/standing.ts'
import { showCard } from '../show/card.ts'
import type { Session } from '../session.ts'
import type { Adding, Options } from './adding.ts'
import { given, isSet, textOf } from './adding.ts'

/** `diagnose`: engine mode, the card; with `--record` the diagnosis is written down as the standing gives it. */
export function addDiagnosing({ program, texts, onLedger }: Adding): void {
  program
    .command('diagnose')
    .description(texts.commands.diagnose)
    .argument('<account>', texts.usage.account)
    .option('--as-of <day>', texts.usage.asOf)
    .option('--known-by <instant>', texts.usage.knownBy)
    .option('--record', texts.options.recordDiagnosis)
    .option('--done', texts.options.done)
    .option('--json', texts.usage.json)
    .action(
      onLedger(async (session, [account], options) => {
        if (isSet(options, 'record') || isSet(options, 'done')) return record(session, account, options)
        const input = given({ account, asOf: textOf(options, 'asOf'), knownBy: textOf(options, 'knownBy') })
        const card = await session.call('diagnose', input)
        if (card === undefined) return
        const rendered = render(card, session.locale)
        await session.print(
          isSet(options, 'json')
            ? JSON.stringify(rendered)
            : showCard(rendered, session.locale, session.world.out.width),
        )
      }),
    )
}

async function record(session: Session, account: unknown, options: Options): Promise<void> {
  const made = await session.call('make-diagnosis', given({ account, done: isSet(options, 'done') ? true : undefined }))
  if (made === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(made))
  await session.print(made.id)
  await session.talk(session.texts.card.recorded(made.open.length))
}
