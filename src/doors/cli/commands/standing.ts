import type { OutputOf, Unworded } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { render } from '#words/standing.ts'
import type { Session } from '../session.ts'
import { showTrend } from '../show/lists.ts'
import { showStanding } from '../show/standing.ts'
import type { Adding, Options } from './adding.ts'
import { given, isSet, numberOf, textOf } from './adding.ts'

type Page = Unworded<OutputOf<OperationOf<'standings'>>>

/**
 * `kept standing ACCOUNT`: where a relationship stands, today or on any past day; `kept trend`: how it came
 * to; `kept standings`: all of them, now.
 */
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
        await session.print(
          isSet(options, 'json')
            ? JSON.stringify(rendered)
            : showStanding(rendered, session.locale, session.world.out.width),
        )
      }),
    )
  program
    .command('trend')
    .description(texts.commands.trend)
    .argument('<account>', texts.usage.account)
    .option('--to <day>', texts.options.to)
    .option('--days <n>', texts.options.days)
    .option('--json', texts.usage.json)
    .action(onLedger(trend))
  program
    .command('standings')
    .description(texts.commands.standings)
    .action(
      onLedger(async (session) => {
        let cursor: string | null = null
        do {
          const page: Page | undefined = await session.call(
            'standings',
            given({ limit: 100, cursor: cursor ?? undefined }),
          )
          if (page === undefined) return
          await session.print(page.standings.map((standing) => JSON.stringify(render(standing, session.locale))))
          cursor = page.next
        } while (cursor !== null)
      }),
    )
}

async function trend(session: Session, [account]: readonly unknown[], options: Options): Promise<void> {
  const days = numberOf(options, 'days')
  if (days === null) return session.complain(session.texts.faults.notANumber('--days', String(options['days'])))
  const told = await session.call('trend', given({ account, to: textOf(options, 'to'), days }))
  if (told === undefined) return
  await session.print(isSet(options, 'json') ? JSON.stringify(told) : showTrend(told.points, session))
}
