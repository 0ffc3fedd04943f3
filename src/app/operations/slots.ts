import type { OperationOf } from '#contract/operations.ts'
import { dueSlots } from '#method/rhythm/due-slots.ts'
import { askAt } from '../asking.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'slots'>> = async (input, context) =>
  askAt(input, context, (history, moment) => ({ rituals: dueSlots(history, moment) }))
