import { Option } from 'commander'
import { PRESETS } from '#method/rhythm/presets.ts'
import { render } from '#words/standing.ts'
import { readAll } from '../read-all.ts'
import { plain } from '../show/columns.ts'
import { showPreset } from '../show/rhythm.ts'
import { showAgenda, showQuarterly, showUpdateFacts } from '../show/updates.ts'
import type { Session } from '../session.ts'
import type { Adding, Options } from './adding.ts'
import { given, isSet, textOf } from './adding.ts'

/** `ritual-presets`: a rhythm to agree on; `update-facts`, `sync-agenda`, `quarterly-facts`, `check-update`: what its rituals hold. */
export function addRhythm({ program, texts, onLedger }: Adding): void {
  const { commands, options } = texts.rhythm
  program
    .command('ritual-presets')
    .description(commands.presets)
    .argument('<account>', texts.usage.account)
    .addOption(new Option('--preset <name>', options.preset).choices([...PRESETS]))
    .option('--start <day>', options.start)
    .option('--owner <member>', options.owner)
    .option('--as-entry', options.asEntry)
    .option('--json', texts.usage.json)
    .action(onLedger(presets))
  for (const name of ['update-facts', 'sync-agenda', 'quarterly-facts'] as const) {
    program
      .command(name)
      .description(commands[DESCRIPTIONS[name]])
      .argument('<account>', texts.usage.account)
      .option('--as-of <day>', texts.usage.asOf)
      .option('--json', texts.usage.json)
      .action(
        onLedger(async (session, [account], asked) => {
          const input = given({ account, asOf: textOf(asked, 'asOf') })
          const lines = await GATHERINGS[name](session, input, isSet(asked, 'json'))
          if (lines !== undefined) await session.print(lines)
        }),
      )
  }
  program
    .command('check-update')
    .description(commands.checkUpdate)
    .argument('<account>', texts.usage.account)
    .argument('[update]', options.textFrom)
    .option('--text <text>', options.text)
    .option('--json', texts.usage.json)
    .action(onLedger(check))
}

const DESCRIPTIONS = {
  'update-facts': 'updateFacts',
  'sync-agenda': 'syncAgenda',
  'quarterly-facts': 'quarterlyFacts',
} as const

type Gathered = Promise<string | string[] | undefined>

/** What each of them gathers, as JSON or in lines for people. */
const GATHERINGS: Record<keyof typeof DESCRIPTIONS, (session: Session, input: object, json: boolean) => Gathered> = {
  'update-facts': async (session, input, json) => {
    const facts = await session.call('update-facts', input)
    return facts && (json ? JSON.stringify(facts) : showUpdateFacts(facts, session))
  },
  'sync-agenda': async (session, input, json) => {
    const agenda = await session.call('sync-agenda', input)
    return agenda && (json ? JSON.stringify(agenda) : showAgenda(agenda, session))
  },
  'quarterly-facts': async (session, input, json) => {
    const facts = await session.call('quarterly-facts', input)
    return facts && (json ? JSON.stringify(facts) : showQuarterly(facts, session))
  },
}

const UPDATE_BYTES_MAX = 100_000

async function check(session: Session, [account, update]: readonly unknown[], options: Options): Promise<void> {
  const { rhythm } = session.texts
  const text =
    textOf(options, 'text') ?? (update === '-' ? await readAll(session.world.stdin, UPDATE_BYTES_MAX) : update)
  if (text === null) {
    return session.refuse([{ code: 'body.too_large', params: { mostBytes: UPDATE_BYTES_MAX } }])
  }
  const words = text instanceof Uint8Array ? new TextDecoder().decode(text) : text
  if (typeof words !== 'string') return session.complain(rhythm.noText)
  const checked = await session.call('check-update', { account, text: words })
  if (checked === undefined) return
  const { remarks, ...length } = render(checked, session.locale)
  if (isSet(options, 'json')) return session.print(JSON.stringify({ ...length, remarks }))
  await session.print([
    rhythm.length(length.words, length.characters),
    ...(remarks.length === 0 ? [rhythm.noRemarks] : remarks.map((remark) => `- ${plain(remark.text)}`)),
  ])
}

async function presets(session: Session, [account]: readonly unknown[], options: Options): Promise<void> {
  const [preset, start, owner] = ['preset', 'start', 'owner'].map((name) => textOf(options, name))
  const proposed = await session.call('ritual-presets', given({ account, preset, start, owner }))
  if (proposed === undefined) return
  if (isSet(options, 'asEntry')) {
    const at = new Date(session.world.now()).toISOString()
    const entry = { account: proposed.account, kind: 'cadence.agreed', at, data: { rituals: proposed.rituals } }
    return session.print(JSON.stringify(entry))
  }
  const rendered = render(proposed, session.locale)
  await session.print(isSet(options, 'json') ? JSON.stringify(rendered) : showPreset(rendered, session))
}
