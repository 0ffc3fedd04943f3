import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sampleEntries } from '#method/sample/sample.ts'
import { WORKED_EXAMPLE } from '#method/sample/worked-example.ts'
import { DAY_MS, formatDay } from '#method/time/day.ts'
import type { Session } from '../session.ts'
import type { Adding, Options } from './adding.ts'
import { given, isSet, numberOf, textOf } from './adding.ts'

/** `export` and `sample`: what gives a ledger out, and the made-up one. */
export function addExporting({ program, texts, onLedger, withoutLedger }: Adding): void {
  program
    .command('export')
    .description(texts.commands.export)
    .option('--account <account>', texts.usage.onlyAccount)
    .option('--output <file>', texts.options.output)
    .action(
      onLedger(async (session, _args, options) => {
        const lines = await session.call('export', given({ account: textOf(options, 'account') }))
        if (lines !== undefined) await writeLines(session, lines, options)
      }),
    )
  const stored = onLedger(sample)
  const printed = withoutLedger(printSample)
  program
    .command('sample')
    .description(texts.commands.sample)
    .option('--worked-example', texts.options.workedExample)
    .option('--seed <n>', texts.options.seed)
    .option('--accounts <n>', texts.options.accounts)
    .option('--out', texts.options.out)
    .option('--output <file>', texts.options.output)
    .option('--remove', texts.options.remove)
    .action(async (options: Options, command: unknown) => (isSet(options, 'out') ? printed : stored)(options, command))
}

async function sample(session: Session, _args: readonly unknown[], options: Options): Promise<void> {
  const { done } = session.texts
  if (isSet(options, 'remove')) {
    const gone = await session.call('sample-out', {})
    if (gone !== undefined) await session.talk(done.sampleOut(gone.removed))
    return
  }
  if (isSet(options, 'workedExample')) {
    const opened = await session.call('sample-in', { which: 'worked-example' })
    if (opened !== undefined) await session.talk(done.workedExampleIn(opened.added, WORKED_EXAMPLE.account))
    return
  }
  const wish = await wishOf(session, options)
  if (wish === undefined) return
  const opened = await session.call('sample-in', wish)
  if (opened !== undefined) await session.talk(done.sampleIn(opened.accounts, opened.added))
}

const SEED = 1
const ACCOUNTS = 12
const MONTHS = 18

/** A sample as a ledger, for whoever wants it elsewhere: load tests, demonstrations, a look at the format. */
async function printSample(session: Session, _args: readonly unknown[], options: Options): Promise<void> {
  if (isSet(options, 'workedExample')) return writeLines(session, linesIn(session.world.workedExample()), options)
  const wish = await wishOf(session, options)
  if (wish === undefined) return
  const { seed = SEED, accounts = ACCOUNTS } = wish
  const until = formatDay(Math.floor(session.world.now() / DAY_MS))
  await writeLines(session, linesOf(sampleEntries({ seed, accounts, until, months: MONTHS })), options)
}

async function* linesIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const line of createInterface({ input: Readable.from(bytes) })) yield `${line}\n`
}

async function* linesOf(entries: Iterable<object>): AsyncGenerator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`
}

async function wishOf(session: Session, options: Options): Promise<{ seed?: number; accounts?: number } | undefined> {
  const [seed, accounts] = [numberOf(options, 'seed'), numberOf(options, 'accounts')]
  const { faults } = session.texts
  if (seed === null) await session.complain(faults.notANumber('--seed', String(options['seed'])))
  if (accounts === null) await session.complain(faults.notANumber('--accounts', String(options['accounts'])))
  if (seed === null || accounts === null) return undefined
  return { ...(seed === undefined ? {} : { seed }), ...(accounts === undefined ? {} : { accounts }) }
}

/** Writes lines as fast as they are taken: to standard output, or to a file. */
async function writeLines(session: Session, lines: AsyncIterable<string>, options: Options): Promise<void> {
  const path = textOf(options, 'output')
  if (path === undefined) {
    for await (const line of lines) {
      // Whoever reads may stop reading (`| head`): then there is nothing left to do.
      if (!(await session.world.out.write(line))) return
    }
    return
  }
  let count = 0
  const counted = async function* (): AsyncGenerator<string> {
    for await (const line of lines) {
      count++
      yield line
    }
  }
  try {
    await pipeline(counted(), createWriteStream(path))
  } catch (failure) {
    if (!(failure instanceof Error && 'code' in failure)) throw failure
    return session.complain(session.texts.faults.noOutput(path, String(failure.code)))
  }
  await session.talk(session.texts.done.exported(count))
}
