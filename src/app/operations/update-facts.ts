import type { OperationOf } from '#contract/operations.ts'
import { updateFacts } from '#method/updates/update-facts.ts'
import { askAt } from '../asking.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'update-facts'>> = async (input, context) => askAt(input, context, updateFacts)
