import { label } from '#words/label.ts'
import { plain } from '../show/columns.ts'
import type { Adding } from './adding.ts'
import { isSet, textOf } from './adding.ts'

/** `ask`: which answers fit a request (C4), each with the commands that give what it opens. */
export function addAsking({ program, texts, onLedger }: Adding): void {
  program
    .command('ask')
    .description(texts.commands.ask)
    .argument('<request>', texts.options.request)
    .option('--account <account>', texts.usage.account)
    .option('--json', texts.usage.json)
    .action(
      onLedger(async (session, [text], options) => {
        const answered = await session.call('answer-request', { text })
        if (answered === undefined) return
        if (isSet(options, 'json')) return session.print(JSON.stringify(answered))
        const { locale } = session
        const { ask } = session.texts
        if (answered.answers.length === 0) return session.print(ask.none)
        const account = plain(textOf(options, 'account') ?? 'ACCOUNT')
        await session.print(
          answered.answers.flatMap(({ answer, words, opens }) => [
            ask.fits(label(locale, 'request', answer), plain(words.join(' … '))),
            ...opens.flatMap(({ what, operation }) =>
              operation === null
                ? []
                : [ask.with(label(locale, 'requestOpening', what), `kept ${operation} ${account}`)],
            ),
          ]),
        )
      }),
    )
}
