// The command line for a test: the real commands on a real store, with what they print caught.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '#doors/cli/cli.ts'
import type { CliWorld } from '#doors/cli/world.ts'
import { openLedger } from '#main/cli-world.ts'
import { workedExample } from '#main/worked-example.ts'
import type { Store } from '#store/store.ts'
import type { Locale } from '#words/locale.ts'

export interface Ran {
  code: number
  /** Standard output. */
  out: string
  /** Standard error. */
  talk: string
}

export interface RunSettings {
  lang?: Locale
  stdin?: string | Uint8Array
  /** The moment it is; the clock's own when left out. */
  now?: number
  /** Does something to the store before the command works on it. */
  onOpen?: (store: Store) => Promise<void>
  environment?: Record<string, string>
  /** What somebody at the terminal types, line by line; without it nobody sits there. */
  lines?: readonly string[]
  /** How wide the terminal is, in cells. */
  width?: number
}

export type RunKept = (args: readonly string[], settings?: RunSettings) => Promise<Ran>

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kept-cli-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Runs `kept` on a data folder, as whoever sits at the machine would. */
export function keptOn(folder: string): RunKept {
  return async (args, settings = {}) => {
    const [out, talk]: [string[], string[]] = [[], []]
    const into = (lines: string[]) => ({
      isTerminal: false,
      width: settings.width ?? Infinity,
      write: async (text: string) => {
        lines.push(text)
        return true
      },
    })
    const now = () => settings.now ?? Date.now()
    const world: CliWorld = {
      environment: { KEPT_BY: 'robin@studio.example', ...settings.environment },
      locale: settings.lang ?? 'en',
      version: '0.0.0',
      address: { folder },
      open: async (address, parts) => openLedger(address, { ...parts, version: '0.0.0', now, onOpen: settings.onOpen }),
      pagesAt: 'https://kept.studio.example',
      serve: async () => 0,
      now,
      workedExample,
      stdin: once(settings.stdin ?? ''),
      ask: settings.lines === undefined ? null : asking(settings.lines, talk),
      out: into(out),
      talk: into(talk),
    }
    const code = await runCli(args, world)
    return { code, out: out.join(''), talk: talk.join('') }
  }
}

/** What a command gave, unless it failed: then what the test rests on is not there. */
export function worked(ran: Ran): Ran {
  if (ran.code !== 0) throw new Error(`exit ${ran.code}: ${ran.talk}`)
  return ran
}

/** Somebody at the terminal, who types these lines and then goes. */
function asking(lines: readonly string[], talk: string[]): CliWorld['ask'] {
  const left = [...lines]
  return async (prompt) => {
    talk.push(prompt)
    return left.shift() ?? null
  }
}

async function* once(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? Buffer.from(text) : text
}
