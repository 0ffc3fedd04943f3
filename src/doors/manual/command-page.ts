import { runCli } from '../cli/cli.ts'
import type { CliWorld } from '../cli/world.ts'
import type { Locale } from '#words/locale.ts'

export const COMMAND_NAMES = [
  'import',
  'export',
  'standing',
  'standings',
  'portfolio',
  'timeline',
  'entries',
  'due',
  'capture',
  'record',
  'correct',
  'redact',
  'withdraw',
  'confirm',
  'reject',
  'verify',
  'check',
  'ask',
  'diagnose',
  'coach',
  'sample',
  'members',
  'invite',
  'revoke-invitation',
  'change-role',
  'remove-member',
  'serve',
] as const

/** The manual's page of the command line: the help of every command as the program itself gives it, in both languages. */
export async function commandPage(): Promise<string> {
  const parts = ['# The command line', await helpBlock([]), '中文：', await helpBlock([], 'zh')]
  for (const name of COMMAND_NAMES)
    parts.push(`## kept ${name}`, await helpBlock([name]), await helpBlock([name], 'zh'))
  parts.push(
    '## Acts of the method',
    'The help of each stands on its own page; [the list](README.md#every-operation) names them.',
  )
  return parts.join('\n\n').concat('\n')
}

/** What `--help` says, as a block of text. */
export async function helpBlock(command: readonly string[], locale: Locale = 'en'): Promise<string> {
  let text = ''
  const write = async (more: string) => {
    text += more
    return true
  }
  const world: CliWorld = {
    environment: {},
    locale,
    version: '',
    address: { folder: '.' },
    open: async () => ({ refusals: [] }),
    pagesAt: '',
    serve: async () => 0,
    now: () => 0,
    workedExample: nothing,
    stdin: nothing(),
    ask: null,
    out: { isTerminal: false, width: Infinity, write },
    talk: { isTerminal: false, width: Infinity, write },
  }
  await runCli([...command, '--help'], world)
  return `\`\`\`text\n${text.trim()}\n\`\`\``
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
