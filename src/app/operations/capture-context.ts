import type { OperationOf } from '#contract/operations.ts'
import { captureKnown } from '../capturing/capture-known.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'capture-context'>> = async ({ text, account }, { ports }) => {
  const known = await captureKnown({ text, account }, ports)
  if (known.refusals) return known
  const { account: chosen, accounts, today, people, open } = known.value
  return {
    value: {
      account: chosen,
      accounts: [...accounts],
      today,
      people: [...people],
      open: open.map(({ dimensions, ...thing }) => ({
        ...thing,
        ...(dimensions === undefined ? {} : { dimensions: [...dimensions] }),
      })),
    },
  }
}
