import { formatOf } from '../format.ts'

const { count, day, number } = formatOf('en')
const clients = (n: number) => count(n, { one: 'client', other: 'clients' })
const entries = (n: number) => count(n, { one: 'entry', other: 'entries' })

/** Settings: what feeds the ledger, and the ledger as a thing that is taken out, brought in and checked. */
export const webData = {
  sources: {
    intro:
      'What brings entries in, and when it last did. A source that fell silent says something about the source, not about the client.',
    book: 'All clients',
    clients: 'Clients',
    source: 'Source',
    fedBy: 'Clients it feeds',
    last: 'Latest entry',
    count: 'Entries',
    silent: 'Silent for',
    silentLong: (clientCount: number) => `${clients(clientCount)} silent`,
    isSilent: 'silent',
    silentMeans: (days: number) =>
      `Silent means: nothing within a quarter window, ${count(days, { one: 'day', other: 'days' })}. It does not mean less contact, only that this source told of none.`,
    any: 'Any source',
    only: 'Source',
    onlySilent: 'Only what is silent',
    lastOn: (on: string, n: number) => `${day(on)}, ${entries(n)}`,
    without: (n: number) => `${clients(n)} written down by hand alone`,
    none: 'nothing brought in',
    noneSilent: 'No source is silent.',
    more: 'Show more clients',
    emptyTitle: 'Nothing has been brought in yet',
    emptyText:
      'Mails, calendar, a list of clients: whatever an entry says it comes from stands here, with its latest day, once there are entries.',
    open: 'Import',
  },

  data: {
    here: 'What is here',
    clients: 'Clients',
    entries: 'Entries',
    policy: 'Policy in force',
    version: 'Version of Kept',
    out: 'Out',
    outText:
      'Every entry, as one file of lines that people and programs can read. Imported into an empty ledger it gives the same standings. People, passwords and the policy are not in it.',
    export: 'Export the ledger',
    table: 'The portfolio as a table',
    in: 'In',
    inText:
      'A ledger, a CRM’s export, mails, a calendar. Nothing is written before you have seen what each row would do.',
    import: 'Import',
    verify: 'Verify',
    verifyText:
      'Every entry is chained to the one before it. Verifying walks each chain and says where something was changed behind the ledger’s back.',
    verifyStart: 'Verify the ledger',
    verifying: (n: number) => `Walking ${entries(n)}…`,
    verified: (done: number, whole: number) => `${number(done)} of ${number(whole)}`,
    whole: (chains: number, n: number) =>
      `Whole: ${entries(n)} in ${count(chains, { one: 'chain', other: 'chains' })}, each as it was written.`,
    checkedAt: (at: string) => `Verified ${at}`,
    broken: (n: number) => `${count(n, { one: 'chain is', other: 'chains are' })} not as written`,
    brokenText:
      'Keep the data folder as it is, and put the latest whole copy beside it: compare from the place named here.',
    breaks: {
      entry_changed: 'an entry is not the one that was written',
      entry_missing: 'an entry is missing before this place',
      content_changed: 'what an entry says is not what was written',
      content_missing: 'what an entry says is gone, and nothing tells of an erasure',
      remains_changed: 'what an erasure left is not what it left',
      end_differs: 'the chain does not end where its client says',
    },
    breakAt: (entry: string | null, position: number | null) =>
      [position === null ? '' : `place ${number(position)}`, entry ?? ''].filter(Boolean).join(', '),
    sample: 'Sample',
    sampleHere: 'What is here is a sample. It leaves without a trace, with one click.',
    sampleText: 'A sample opens only in an empty ledger, so that nothing invented ever stands among your own.',
    noSample: 'Your own entries are here: no sample can be opened beside them. Entries are for good.',
    keep: 'Keeping it',
    place: 'Where it lies',
    placeText:
      'On the machine that runs Kept, in its data folder: kept.db is the ledger, access.db holds people, sessions and tokens, secret signs the sessions. On Postgres the first two are in the database.',
    backUp: 'Back up',
    backUpText:
      'Stop the server and copy the folder; to restore, put the copy back and verify. While it runs, an export is a copy of the ledger without people.',
    erased: 'Erased',
    erasedText:
      'A copy older than an erasure still holds what was erased. Delete such copies when your retention ends.',
    manual: 'More in docs/operations/README.md, which comes with Kept.',
  },
}
