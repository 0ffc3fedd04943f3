import type { OperationOf } from '#contract/operations.ts'
import { accountTold } from '#method/history/account-told.ts'
import { presetRituals } from '#method/rhythm/presets.ts'
import { parseDay } from '#method/time/day.ts'
import { askHistory } from '#store/ask-history.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'ritual-presets'>> = async ({ account, preset, start, owner }, { ports }) => {
  const { store, workspace } = ports
  const asked = await askHistory(store, { workspace, account }, (history) => {
    const today = history.zone.dayOf(ports.now())
    return presetRituals({
      // Every account was opened, and its opening told the type.
      relationshipType: accountTold(history, 'relationshipType') ?? 'retainer',
      preset,
      start: (start === undefined ? null : parseDay(start)) ?? today,
      owner,
      policy: history.policy,
    })
  })
  return asked.refusals ? asked : { value: { account, ...asked.answer } }
}
