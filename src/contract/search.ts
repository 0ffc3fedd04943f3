import { z } from 'zod'
import { day } from '#method/ledger/atoms.ts'
import { operation } from './operation.ts'
import { kind, readEntry } from './parts/entry-shape.ts'
import { account, cursor, entryId, next, pageSize } from './parts/fields.ts'

const named = { account, accountName: z.string() }

/** Finds clients, people and entries by their words, in English and Chinese, and Chinese names by how they are pronounced. */
export const search = operation({
  name: 'search',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /search',
  input: z.strictObject({
    text: z
      .string()
      .min(1)
      .max(200)
      .describe('Words that must all occur; the last one may be the beginning of a word.'),
    account: account.optional(),
    kinds: z.array(kind).max(100).optional().describe('Only entries of these kinds, and neither clients nor people.'),
    from: day.optional().describe('Only entries of this day or later, and neither clients nor people.'),
    until: day.optional().describe('Only entries of this day or earlier, likewise.'),
    cursor: cursor.optional(),
    limit: pageSize({ most: 100, usual: 20 }),
  }),
  output: z.strictObject({
    accounts: z
      .array(z.strictObject(named))
      .describe('Clients whose name or description holds the words; with the first page.'),
    people: z
      .array(z.strictObject({ ...named, person: z.string(), name: z.string().nullable(), entry: entryId }))
      .describe('People of clients, likewise.'),
    entries: z.array(z.strictObject({ ...named, ...readEntry.shape })).describe('The latest days first.'),
    next,
    unlisted: z.int().describe('Entries just recorded or imported that can not be found by their words yet.'),
  }),
  refusals: ['cursor.unknown', 'account.unknown'],
})
