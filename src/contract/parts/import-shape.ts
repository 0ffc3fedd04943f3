import { z } from 'zod'
import { account, entryId, message } from './fields.ts'

/** What files are read with; each default fits a first try. */
export const importInput = z.strictObject({
  ourDomains: z.array(z.string().min(1).max(253)).max(50).optional().describe('Our own mail domains.'),
  ourAddresses: z.array(z.string().min(1).max(320)).max(200).optional().describe('Our own mail addresses elsewhere.'),
  timezone: z.string().max(64).optional().describe('IANA name for accounts whose zone the files do not say.'),
  locale: z.string().max(35).optional().describe("The clients' language where the files do not say it."),
})

export const verdict = z.enum(['create', 'update', 'skip', 'problem'])

/** What becomes of one row, record, mail or event of a file, and why. */
export const importRow = z
  .strictObject({
    file: z.int().describe('Which of the files, from 0.'),
    line: z.int().nullable(),
    what: z.string().describe('What stands there, for people.'),
    verdict,
    account: account.nullable(),
    entry: entryId.nullable().describe('The entry it makes, if it makes one.'),
    reason: z.strictObject(message.shape).nullable().describe('Why, for everything but a plain creation.'),
  })
  .meta({ id: 'ImportRow' })

export const importOutput = z.strictObject({
  files: z.array(
    z.strictObject({
      name: z.string(),
      format: z.string(),
      create: z.int(),
      update: z.int(),
      skip: z.int(),
      problem: z.int(),
    }),
  ),
  rows: z.array(importRow).describe('At most 2,000; the counts of the files are complete.'),
  entries: z.int().describe('Entries that are new.'),
  accounts: z.int().describe('Accounts that are new.'),
})
