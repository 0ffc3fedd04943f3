import { z } from 'zod'
import { operation } from './operation.ts'
import { readEntry } from './parts/entry-shape.ts'
import { account, cursor, next, pageSize } from './parts/fields.ts'

/** Proposed entries that wait for a person to confirm or reject them, across clients, the oldest first. */
export const waiting = operation({
  name: 'waiting',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /waiting',
  input: z.strictObject({
    account: account.optional(),
    cursor: cursor.optional(),
    limit: pageSize({ most: 200, usual: 50 }),
  }),
  output: z.strictObject({
    entries: z.array(z.strictObject({ account, accountName: z.string(), ...readEntry.shape })),
    next,
  }),
  refusals: ['cursor.unknown'],
})
