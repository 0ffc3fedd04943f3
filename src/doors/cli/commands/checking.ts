import { EXIT } from '../exit-codes.ts'
import type { Session } from '../session.ts'
import { labelOrName } from '#words/label.ts'
import { plain } from '../show/columns.ts'
import type { Adding, Options } from './adding.ts'
import { given, isSet, textOf } from './adding.ts'
import { progressLine } from './progress-line.ts'

/** `verify` and `check`: is the ledger as it was written, and does a claim hold. */
export function addChecking({ program, texts, onLedger }: Adding): void {
  program
    .command('verify')
    .description(texts.commands.verify)
    .option('--account <account>', texts.usage.onlyAccount)
    .option('--json', texts.usage.json)
    .action(onLedger(verify))
  program
    .command('check')
    .description(texts.commands.check)
    .argument('<claim>', texts.options.claim)
    .option('--json', texts.usage.json)
    .action(onLedger(check))
}

async function verify(session: Session, _args: readonly unknown[], options: Options): Promise<void> {
  const progress = progressLine(session)
  const asked = given({ progress: progress.tell })
  const verified = await session.call('verify', given({ account: textOf(options, 'account') }), asked)
  await progress.end()
  if (verified === undefined) return
  const { done, breaks } = session.texts
  if (!verified.isWhole) session.fail(EXIT.tampered)
  if (isSet(options, 'json')) return session.print(JSON.stringify(verified))
  if (verified.isWhole) return session.print(done.whole(verified.entries, verified.accounts))
  await session.talk(done.broken(verified.breaks.length))
  for (const { account, entry, position, what } of verified.breaks) {
    const place = [account, position === null ? null : `#${position}`, entry].filter((part) => part !== null)
    await session.print(`${plain(place.join(' '))}: ${breaks[what]}`)
  }
}

async function check(session: Session, [text]: readonly unknown[], options: Options): Promise<void> {
  const checked = await session.call('check-claim', { text })
  if (checked === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(checked))
  const { match } = checked
  const { done } = session.texts
  if (match === null) return session.print(done.noMatch)
  await session.print([
    done.fakeMove(match.ceiling, plain(match.words.join(', '))),
    // A look-alike of the team's own is named by its entry, which says the rest.
    match.origin === 'D' ? labelOrName(session.locale, 'fakeMoveWhy', match.match) : plain(match.match),
  ])
}
