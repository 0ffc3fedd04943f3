import { z } from 'zod'
import { operation } from './operation.ts'
import { account } from './parts/fields.ts'

/** Gives back every entry as JSON Lines; redacted content excepted. Imported elsewhere it gives the same standings. */
export const exportLedger = operation({
  name: 'export',
  allow: 'owner',
  effect: 'reads',
  route: 'GET /export/ledger',
  gives: 'ledger',
  input: z.strictObject({ account: account.optional().describe('Only this account.') }),
  output: z.null(),
  refusals: ['account.unknown'],
})
