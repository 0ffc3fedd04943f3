import { z } from 'zod'
import { operation } from './operation.ts'
import { account, entryId } from './parts/fields.ts'

/** Walks the hash chain of every account and says where an entry was changed, removed or added behind the ledger's back. */
export const verify = operation({
  name: 'verify',
  allow: 'owner',
  effect: 'reads',
  route: 'POST /verify',
  input: z.strictObject({ account: account.optional().describe('Only this account.') }),
  output: z.strictObject({
    entries: z.int(),
    accounts: z.int(),
    isWhole: z.boolean(),
    breaks: z.array(
      z.strictObject({ account, entry: entryId.nullable(), position: z.int().nullable(), what: z.string() }),
    ),
  }),
  refusals: ['account.unknown'],
})
