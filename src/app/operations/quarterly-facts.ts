import type { OperationOf } from '#contract/operations.ts'
import { quarterlyFacts } from '#method/updates/agenda.ts'
import { askAt } from '../asking.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'quarterly-facts'>> = async (input, context) => askAt(input, context, quarterlyFacts)
