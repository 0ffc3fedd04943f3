import type { OperationOf } from '#contract/operations.ts'
import { FAKE_MOVES } from '#method/fake-moves/fake-move.ts'
import { accountNames } from '#store/account-lists.ts'
import { observedFakes } from '../claims/observed-fakes.ts'
import type { FakeSeen } from '../claims/observed-fakes.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'fake-moves'>> = async (_input, { ports }) => {
  const observed = await observedFakes(ports)
  if (observed.refusals) return observed
  const accounts = [...new Set(observed.fakes.map(({ account }) => account))]
  const called = await accountNames(ports.store, ports.workspace, accounts)
  if (called.refusals) return called
  return {
    value: {
      designed: FAKE_MOVES.map(({ id, ceiling, instead }) => ({ match: id, ceiling, instead: [...instead] })),
      observed: observed.fakes.toSorted(byDay).map(({ at, ...fake }) => ({
        ...fake,
        accountName: called.names.get(fake.account) ?? fake.account,
        on: at.slice(0, 10),
      })),
    },
  }
}

function byDay(a: FakeSeen, b: FakeSeen): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.entry < b.entry ? -1 : 1
}
