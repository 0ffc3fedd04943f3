import type { OperationOf } from '#contract/operations.ts'
import { syncAgenda } from '#method/updates/agenda.ts'
import { askAt } from '../asking.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'sync-agenda'>> = async (input, context) => askAt(input, context, syncAgenda)
