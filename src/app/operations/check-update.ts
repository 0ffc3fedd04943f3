import type { OperationOf } from '#contract/operations.ts'
import { checkUpdate } from '#method/updates/check-update.ts'
import { knownNames } from '#method/updates/names.ts'
import { updateFacts } from '#method/updates/update-facts.ts'
import { askAt } from '../asking.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'check-update'>> = async ({ account, text }, context) =>
  askAt({ account }, context, (history, moment) =>
    checkUpdate(text, {
      facts: updateFacts(history, moment),
      policy: history.policy,
      ...knownNames(history, moment),
    }),
  )
