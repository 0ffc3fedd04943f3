import type { OperationOf } from '#contract/operations.ts'
import { matchFakeMove } from '#method/fake-moves/match.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'check-claim'>> = async ({ text }) => ({ value: { match: matchFakeMove(text) } })
