import { Option } from 'commander'
import { PRESETS } from '#method/rhythm/presets.ts'
import { render } from '#words/standing.ts'
import { showPreset } from '../show/rhythm.ts'
import type { Session } from '../session.ts'
import type { Adding, Options } from './adding.ts'
import { given, isSet, textOf } from './adding.ts'

/** `ritual-presets`: a rhythm to agree on. */
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
