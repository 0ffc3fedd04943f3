import { z } from 'zod'
import { operation } from './operation.ts'
import { refusal } from './parts/fields.ts'
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
  tells: 'progress',
  input: z.strictObject({
    dryRun: z.boolean().default(false).describe('Read and check everything, write nothing.'),
    keepGood: z.boolean().default(false).describe('Write the lines that can be read, and list the others.'),
  }),
  output: z.strictObject({
    lines: z.int(),
    added: z.int().describe('Entries that were not there before.'),
    same: z.int().describe('Entries that were there with the same content.'),
    accounts: z.int().describe('Accounts that got a new entry.'),
    leftOut: z.int().describe('Lines that were left out; only with keepGood.'),
    faults: z.array(refusal).describe('Why lines were left out, the first hundred.'),
  }),
  refusals: [
    ...recordingRefusals,
    'json.broken',
    'json.too_deep',
    'body.not_utf8',
    'line.too_long',
    'import.stopped',
    'import.overtaken',
    'import.other_file',
    'sample.open',
  ],
})
