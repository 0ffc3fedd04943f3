import type { OperationOf } from '#contract/operations.ts'
import { slaPeriods } from '#method/delivery/sla-standing.ts'
import { askAt } from '../asking.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'sla-periods'>> = async (input, context) =>
  askAt(input, context, (history, moment) => ({ dimensions: slaPeriods(history, moment) }))
