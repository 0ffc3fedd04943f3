import { Command, CommanderError, Option } from 'commander'
import { cliTexts } from '#words/cli.ts'
import type { Locale } from '#words/locale.ts'
import { localeOf } from '#words/locale.ts'
import type { CliTexts } from '#words/params/cli.ts'
import { addActs } from './commands/act-commands.ts'
import { addActing } from './commands/acting.ts'
import type { Adding, Work } from './commands/adding.ts'
import { textOf } from './commands/adding.ts'
import { addBook } from './commands/book.ts'
import { addCapturing } from './commands/capturing.ts'
import { addAsking } from './commands/asking.ts'
import { addChecking } from './commands/checking.ts'
import { addCoaching } from './commands/coaching.ts'
import { addDiagnosing } from './commands/diagnosing.ts'
import { addExporting } from './commands/exporting.ts'
import { addImporting } from './commands/importing.ts'
import { addMembers } from './commands/members.ts'
import { addPolicy } from './commands/policy.ts'
import { addReading } from './commands/reading.ts'
import { addRecording } from './commands/recording.ts'
import { addRhythm } from './commands/rhythm.ts'
import { addServing } from './commands/serving.ts'
import { addStanding } from './commands/standing.ts'
import { EXIT } from './exit-codes.ts'
import type { Session } from './session.ts'
import { sessionOf } from './session.ts'
import type { CliWorld, DataAddress, OpenParts } from './world.ts'

/** Runs the command line once and gives its exit code. */
export async function runCli(argv: readonly string[], world: CliWorld): Promise<number> {
  const locale = askedLocale(argv) ?? world.locale
  const texts = cliTexts(locale)
  let exitCode: number = EXIT.done
  const program = programOf(texts, world)
  const running =
    (opens: Opens) =>
    (work: Work) =>
    async (...given: unknown[]) => {
      exitCode = await runCommand(work, { given, world, locale, texts, opens })
    }
  const adding: Adding = {
    program,
    texts,
    locale,
    onLedger: running({ people: false }),
    onPeople: running({ people: true }),
    withoutLedger: running(null),
  }
  for (const add of [
    addStanding,
    addReading,
    addCapturing,
    addRecording,
    addActing,
    addImporting,
    addExporting,
    addChecking,
    addRhythm,
    addAsking,
    addDiagnosing,
    addCoaching,
    addPolicy,
    addBook,
    addMembers,
    addServing,
  ])
    add(adding)
  addActs(adding, argv)
  if (argv.length === 0) {
    await world.talk.write(program.helpInformation())
    return EXIT.usage
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (failure) {
    if (!(failure instanceof CommanderError)) throw failure
    if (failure.exitCode === 0) return EXIT.done
    await world.talk.write(`${sayMisuse(failure, texts)}\n`)
    return EXIT.usage
  }
}

function programOf(texts: CliTexts, world: CliWorld): Command {
  const { usage } = texts
  const titles: Readonly<Record<string, string>> = {
    'Usage:': usage.usage,
    'Arguments:': usage.arguments,
    'Options:': usage.options,
    'Global Options:': usage.options,
    'Commands:': usage.commands,
  }
  return new Command('kept')
    .exitOverride()
    .version(world.version, '-V, --version', usage.version)
    .helpOption('-h, --help', usage.help)
    .helpCommand('help [command]', usage.helpCommand)
    .option('--data <folder>', usage.data)
    .option('--database <url>', usage.database)
    .addOption(new Option('--lang <language>', usage.lang).choices(['en', 'zh']))
    .option('--by <who>', usage.by)
    .addHelpText('after', `\n${usage.exitCodes}`)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, subcommandTerm: termOf, showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void world.out.write(text),
      // What commander would say is said in the reader's language where the failure is caught.
      writeErr: () => undefined,
    })
    .showHelpAfterError(false)
}

/** A command in the list of commands: its name and what it needs; that it has options goes without saying. */
function termOf(command: Command): string {
  return `${command.name()} ${command.usage().replace(/^\[options\] ?/, '')}`.trim()
}

interface Running {
  given: readonly unknown[]
  world: CliWorld
  locale: Locale
  texts: CliTexts
  opens: Opens
}

/** What of the data is opened for a command; null for nothing. */
type Opens = OpenParts | null

async function runCommand(work: Work, { given, world, locale, texts, opens }: Running): Promise<number> {
  const command = given.at(-1)
  if (!(command instanceof Command)) throw new Error('Commander calls with the command last.')
  const options = command.optsWithGlobals<Record<string, unknown>>()
  const args = given.slice(0, -2)
  const address = addressOf(options, world.address)
  if (address === null) {
    await world.talk.write(`${texts.faults.dataOrDatabase()}\n`)
    return EXIT.usage
  }
  const by = textOf(options, 'by') ?? world.environment['KEPT_BY'] ?? 'integration:cli'
  const settled = { ...world, address }
  if (opens === null) return finish(work, sessionOf({ world: settled, ledger: null, locale, by }), { args, options })
  const opened = await world.open(address, opens)
  if ('refusals' in opened) {
    const session = sessionOf({ world: settled, ledger: null, locale, by })
    await session.refuse(opened.refusals)
    return session.exitCode()
  }
  try {
    return await finish(work, sessionOf({ world: settled, ledger: opened, locale, by }), { args, options })
  } finally {
    await opened.close()
  }
}

async function finish(
  work: Work,
  session: Session,
  { args, options }: { args: readonly unknown[]; options: Readonly<Record<string, unknown>> },
): Promise<number> {
  await work(session, args, options)
  return session.exitCode()
}

function addressOf(options: Readonly<Record<string, unknown>>, usual: DataAddress): DataAddress | null {
  const [folder, database] = [textOf(options, 'data'), textOf(options, 'database')]
  if (folder !== undefined && database !== undefined) return null
  if (folder !== undefined) return { folder }
  return database === undefined ? usual : { database }
}

/** The language is needed before the options are read: the help is in it. */
function askedLocale(argv: readonly string[]): Locale | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  return value === undefined ? undefined : localeOf(value)
}

function sayMisuse({ code, message }: CommanderError, { faults }: CliTexts): string {
  const named = /'([^']+)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownCommand':
      return faults.unknownCommand(named)
    case 'commander.unknownOption':
      return faults.unknownOption(named)
    case 'commander.missingArgument':
      return faults.missingArgument(named)
    case 'commander.optionMissingArgument':
    case 'commander.missingMandatoryOptionValue':
      return faults.missingValue(named)
    case 'commander.invalidArgument':
      return faults.invalidValue(named)
    default:
      return faults.excessArguments()
  }
}
