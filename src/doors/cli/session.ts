import type { OperationName, OperationOf } from '#contract/operations.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Asked, ValueOf } from '#app/run.ts'
import { cliTexts } from '#words/cli.ts'
import type { Locale } from '#words/locale.ts'
import type { CliTexts } from '#words/params/cli.ts'
import { sayRefusal } from '#words/say.ts'
import type { ExitCode } from './exit-codes.ts'
import { EXIT, exitOf } from './exit-codes.ts'
import { plain } from './show/columns.ts'
import type { CliWorld, OpenedLedger } from './world.ts'
import { machineCaller } from './world.ts'

/** How refusals are told: the file their lines are in, and what the reader calls the place of a JSON path. */
export interface Telling {
  file?: string
  nameOf?: (path: string) => string
}

/** One run of a command: the open ledger, the language, and where words go. */
export interface Session {
  world: CliWorld
  locale: Locale
  texts: CliTexts
  /** Calls an operation. On a refusal says why, remembers the exit code, and gives undefined. */
  call: <N extends OperationName>(
    name: N,
    input: unknown,
    asked?: Partial<Asked>,
    told?: Telling,
  ) => Promise<ValueOf<OperationOf<N>> | undefined>
  /** Data, one line or several. */
  print: (lines: string | readonly string[]) => Promise<void>
  talk: (line: string) => Promise<void>
  /** Says what is wrong with what was given, and remembers the exit code. */
  complain: (line: string, code?: ExitCode) => Promise<void>
  refuse: (refusals: readonly Refusal[], told?: Telling) => Promise<void>
  fail: (code: number) => void
  /** What was refused has been put right since. */
  forgive: () => void
  exitCode: () => number
}

export interface SessionSettings {
  world: CliWorld
  ledger: OpenedLedger | null
  locale: Locale
  by: string
}

export function sessionOf({ world, ledger, locale, by }: SessionSettings): Session {
  const texts = cliTexts(locale)
  let code: number = EXIT.done
  const fail = (worse: number) => {
    if (code === EXIT.done) code = worse
  }
  const talk = async (line: string) => void (await world.talk.write(`${line}\n`))
  const refuse = async (refusals: readonly Refusal[], told: Telling = {}) => {
    for (const refusal of refusals) await talk(placed(refusal, { locale, texts, ...told }))
    fail(exitOf(refusals))
  }
  return {
    world,
    locale,
    texts,
    call: async (name, input, asked = {}, told = {}) => {
      if (ledger === null) throw new Error('No ledger is open.')
      const outcome = await ledger.perform(name, input, { caller: machineCaller(by), ...asked })
      if (!outcome.refusals) return outcome.value
      await refuse(outcome.refusals, told)
      return undefined
    },
    print: async (lines) => {
      const text = typeof lines === 'string' ? lines : lines.join('\n')
      if (lines.length > 0) await world.out.write(`${text}\n`)
    },
    talk,
    complain: async (line, worse = EXIT.refused) => {
      await talk(line)
      fail(worse)
    },
    refuse,
    fail,
    forgive: () => {
      code = EXIT.done
    },
    exitCode: () => code,
  }
}

interface Placing extends Telling {
  locale: Locale
  texts: CliTexts
}

/** A refusal's sentence behind its place: the file, line and column, or which of several entries. */
function placed(refusal: Refusal, { locale, texts, file = '', nameOf }: Placing): string {
  const named = refusal.code === 'entry.refused' && nameOf ? { ...refusal, path: nameOf(refusal.path) } : refusal
  const sentence = plain(sayRefusal(locale, named))
  const { line, column, index } = refusal
  if (line !== undefined) {
    const place = column === undefined ? texts.place.line(file, line) : texts.place.lineAndColumn(file, line, column)
    return texts.place.said(place, sentence)
  }
  return index === undefined ? sentence : texts.place.said(texts.place.entry(index), sentence)
}
