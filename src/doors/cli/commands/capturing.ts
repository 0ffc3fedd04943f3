import { captureTexts } from '#words/capture.ts'
import { EXIT } from '../exit-codes.ts'
import { readAll } from '../read-all.ts'
import type { Session } from '../session.ts'
import { showProposal, type Proposal } from '../show/proposal.ts'
import type { Adding, Options } from './adding.ts'
import { given, isSet, textOf } from './adding.ts'
import { tellWritten } from './tell-written.ts'

const PASTE_BYTES_MAX = 400_000

/** `kept capture`: plain words as the entry they propose; recorded when a person says so. */
export function addCapturing({ program, texts, onLedger }: Adding): void {
  program
    .command('capture')
    .description(texts.commands.capture)
    .argument('<words>', texts.options.captured)
    .option('--account <account>', texts.usage.account)
    .option('--paste', texts.options.paste)
    .option('--yes', texts.options.yes)
    .option('--json', texts.usage.json)
    .action(onLedger(capture))
}

async function capture(session: Session, [words]: readonly unknown[], options: Options): Promise<void> {
  const text = words === '-' ? await stdinText(session) : words
  if (text === undefined) return
  const isPaste = isSet(options, 'paste') || words === '-'
  const read = await session.call('parse-capture', given({ text, account: textOf(options, 'account'), paste: isPaste }))
  if (read === undefined) return
  const { proposals } = read
  if (isSet(options, 'json') && !isSet(options, 'yes')) return session.print(JSON.stringify(proposals))
  const say = captureTexts(session.locale)
  if (proposals.length === 0) return session.complain(say.nothing)
  if (!isSet(options, 'json')) await show(session, proposals)
  await decide(session, proposals, options)
}

async function show(session: Session, proposals: readonly Proposal[]): Promise<void> {
  for (const [n, proposal] of proposals.entries()) {
    if (n > 0) await session.print('')
    await session.print(showProposal(proposal, session.locale, session.world.out.width))
  }
}

/** Records what lacks nothing: with --yes, or when whoever sits at a terminal says so. All of it or nothing. */
async function decide(session: Session, proposals: readonly Proposal[], options: Options): Promise<void> {
  const say = captureTexts(session.locale)
  if (proposals.some(({ missing }) => missing.length > 0)) return session.complain(say.incomplete)
  if (!isSet(options, 'yes')) {
    if (!session.world.talk.isTerminal) return session.talk(say.yesNeeded)
    await session.world.talk.write(say.ask)
    if (!/^(?:y|yes|是|好)$/iu.test(await answer(session))) return session.talk(say.yesNeeded)
  }
  const entries = proposals.map(({ account, kind, at, data }) => ({ account, kind, at, data }))
  const written = await session.call('record', { entries })
  await tellWritten(session, written?.entries, options)
}

/** The first line that is typed. */
async function answer({ world }: Session): Promise<string> {
  let typed = ''
  const decoder = new TextDecoder()
  for await (const piece of world.stdin) {
    typed += decoder.decode(piece, { stream: true })
    if (typed.includes('\n')) break
  }
  return (typed.split('\n')[0] ?? '').trim()
}

async function stdinText(session: Session): Promise<string | undefined> {
  const bytes = await readAll(session.world.stdin, PASTE_BYTES_MAX)
  if (bytes !== null) return new TextDecoder().decode(bytes)
  await session.refuse([{ code: 'body.too_large', params: { mostBytes: PASTE_BYTES_MAX } }])
  session.fail(EXIT.refused)
  return undefined
}
