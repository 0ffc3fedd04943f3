import { z } from 'zod'
import { operation } from './operation.ts'
import { recordingRefusals } from './refusals.ts'

/**
 * Reads a ledger file, JSON Lines, any order, as a stream: all of it or nothing, unless told to keep what is good.
 * Importing a file twice adds nothing.
 */
export const importLedger = operation({
  name: 'import-ledger',
  allow: 'owner',
  effect: 'writes',
  route: 'POST /import/ledger',
  takes: 'ledger',
  input: z.strictObject({
    dryRun: z.boolean().default(false).describe('Read and check everything, write nothing.'),
    keepGood: z.boolean().default(false).describe('Write the lines that can be read, and list the others.'),
  }),
  output: z.strictObject({
    lines: z.int(),
    added: z.int().describe('Entries that were not there before.'),
    same: z.int().describe('Entries that were there with the same content.'),
    accounts: z.int().describe('Accounts that got a new entry.'),
    refused: z.int().describe('Lines left out; only with keepGood.'),
  }),
  refusals: recordingRefusals,
})
