import { z } from 'zod'
import { day, party } from '#method/ledger/atoms.ts'
import { rhythm } from '#method/ledger/kinds/rhythm.ts'
import { PRESETS } from '#method/rhythm/presets.ts'
import { operation } from './operation.ts'
import { account } from './parts/fields.ts'
import { said } from './parts/standing-parts.ts'

/** A rhythm to agree on (K1): proposed for the account's relationship type, or by name. Nothing is recorded. */
export const ritualPresets = operation({
  name: 'ritual-presets',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/ritual-presets',
  input: z.strictObject({
    account,
    preset: z.enum(PRESETS).optional().describe('Instead of the one of the relationship type.'),
    start: day.optional().describe('The first day of the rhythm; today where left out.'),
    owner: party.optional().describe('Who answers for the rituals.'),
  }),
  output: z.strictObject({
    account,
    preset: z.enum(PRESETS),
    why: said.describe('For whom it is meant.'),
    rituals: rhythm['cadence.agreed'].shape.rituals.describe('As `cadence.agreed` takes them.'),
    agendas: z
      .array(
        z.strictObject({
          ritual: z.string(),
          items: z.array(said),
          words: z.number().nullable().describe('About how long, where it is written.'),
          preReadHours: z.number().nullable().describe('How long before it is to be read.'),
        }),
      )
      .describe('What each ritual always holds.'),
  }),
  refusals: ['account.unknown'],
})
