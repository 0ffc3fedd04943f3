import { render } from '#words/standing.ts'
import { showStanding } from '../show/standing.ts'
import type { Adding } from './adding.ts'
import { given, isSet, textOf } from './adding.ts'

/** `kept standing ACCOUNT`: where a relationship stands, today or on any past day. */
export function addStanding({ program, texts, onLedger }: Adding): void {
  program
    .command('standing')
    .description(texts.commands.standing)
    .argument('<account>', texts.usage.account)
    .option('--as-of <day>', texts.usage.asOf)
    .option('--known-by <instant>', texts.usage.knownBy)
    .option('--json', texts.usage.json)
    .action(
      onLedger(async (session, [account], options) => {
        const input = given({ account, asOf: textOf(options, 'asOf'), knownBy: textOf(options, 'knownBy') })
        const standing = await session.call('standing', input)
        if (standing === undefined) return
        const rendered = render(standing, session.locale)
        await session.print(isSet(options, 'json') ? JSON.stringify(rendered) : showStanding(rendered, session.locale))
      }),
    )
}
