import { parseJson } from '#app/json/parse-json.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Session } from '../session.ts'
import { readAll } from '../read-all.ts'
import type { Adding, Options } from './adding.ts'
import { given, textOf } from './adding.ts'
import { sourceOf } from './source-option.ts'
import { tellWritten } from './tell-written.ts'

const STDIN_BYTES_MAX = 64_000_000
const DEPTH_MAX = 32

/** `kept record`: entries from JSON, from standard input, or from options. */
export function addRecording({ program, texts, onLedger }: Adding): void {
  program
    .command('record')
    .description(texts.commands.record)
    .argument('[entry]', texts.options.entry)
    .option('--account <account>', texts.usage.account)
    .option('--kind <kind>', texts.options.recordKind)
    .option('--at <day>', texts.options.at)
    .option('--entry-data <json>', texts.options.dataJson)
    .option('--source <type:ref>', texts.options.source)
    .option('--id <id>', texts.options.id)
    .option('--json', texts.usage.json)
    .action(onLedger(record))
}

async function record(session: Session, [entry]: readonly unknown[], options: Options): Promise<void> {
  const sent = typeof entry === 'string' ? await entriesOfText(session, entry) : await entryOfOptions(session, options)
  if (sent === undefined) return
  const written = await session.call('record', { entries: sent })
  await tellWritten(session, written?.entries, options)
}

/** One entry, a list of them, or JSON Lines. */
async function entriesOfText(session: Session, text: string): Promise<unknown[] | undefined> {
  const sent = text === '-' ? await readAll(session.world.stdin, STDIN_BYTES_MAX) : text
  if (sent === null) {
    await session.refuse([{ code: 'body.too_large', params: { mostBytes: STDIN_BYTES_MAX } }])
    return undefined
  }
  const whole = parseJson(sent, { depthMax: DEPTH_MAX })
  if (!whole.refusal) return Array.isArray(whole.value) ? whole.value : [whole.value]
  const lines = typeof sent === 'string' ? null : readLines(new TextDecoder().decode(sent))
  if (lines !== null && !lines.refusals) return lines.values
  await session.refuse(lines?.refusals ?? [whole.refusal], { file: 'stdin' })
  return undefined
}

function readLines(text: string): { values: unknown[]; refusals?: undefined } | { refusals: Refusal[] } | null {
  const lines = text.split('\n')
  if (lines.filter((line) => line.trim() !== '').length < 2) return null
  const values: unknown[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const parsed = parseJson(line, { depthMax: DEPTH_MAX })
    if (parsed.refusal) return { refusals: [{ ...parsed.refusal, line: at + 1 }] }
    values.push(parsed.value)
  }
  return { values }
}

async function entryOfOptions(session: Session, options: Options): Promise<unknown[] | undefined> {
  const [account, kind, at] = [textOf(options, 'account'), textOf(options, 'kind'), textOf(options, 'at')]
  const data = textOf(options, 'entryData')
  const { faults } = session.texts
  if (account === undefined || kind === undefined || at === undefined || data === undefined) {
    await session.complain(faults.recordParts())
    return undefined
  }
  const parsed = parseJson(data, { depthMax: DEPTH_MAX })
  if (parsed.refusal) {
    await session.complain(faults.notJson('--entry-data'))
    return undefined
  }
  const source = textOf(options, 'source')
  const place = source === undefined ? undefined : sourceOf(source)
  if (place === null) {
    await session.complain(faults.sourceParts())
    return undefined
  }
  return [given({ id: textOf(options, 'id'), account, kind, at, source: place, data: parsed.value })]
}
