import { z } from 'zod'
import { operation } from './operation.ts'
import { account, entryId } from './parts/fields.ts'

/** What is wrong at the first broken place of an account's chain. */
const BREAKS = [
  'entry_changed',
  'entry_missing',
  'content_changed',
  'content_missing',
  'remains_changed',
  'end_differs',
] as const

/** Walks the hash chain of every account and says where an entry was changed, removed or added behind the ledger's back. */
export const verify = operation({
  name: 'verify',
  allow: 'owner',
  effect: 'reads',
  tells: 'progress',
  route: 'POST /verify',
  input: z.strictObject({ account: account.optional().describe('Only this account.') }),
  output: z.strictObject({
    entries: z.int(),
    accounts: z.int(),
    isWhole: z.boolean(),
    breaks: z.array(
      z.strictObject({ account, entry: entryId.nullable(), position: z.int().nullable(), what: z.enum(BREAKS) }),
    ),
  }),
  refusals: ['account.unknown', 'work.stopped'],
})
