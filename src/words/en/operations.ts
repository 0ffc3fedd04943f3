import { actSummaries } from './act-summaries.ts'

/** What each operation does, in one sentence: the manual, the interface description and the help of the command line say it. */
export const operations = {
  product: 'Shows where each client relationship really stands, from dated evidence, and why.',
  summaries: {
    record: 'Writes one or several entries down: all of them or none.',
    correct: 'Writes down how an entry should have read; the old one stays readable.',
    redact: "Erases an entry's free text and names for good, and keeps its day, refs and numbers.",
    withdraw: 'Takes back an entry that was recorded by mistake: it stays readable and counts for nothing.',
    confirm: 'Lets proposed entries count, after a person has looked at them.',
    reject: 'Sets proposed entries aside: they stay readable and count for nothing.',
    ...actSummaries,
    'import-ledger': 'Reads a ledger file (JSON Lines), all of it or nothing; twice adds nothing.',
    'preview-import': 'Says of each row of client lists, mails and calendars what an import would do. Writes nothing.',
    'import-files': 'Writes down what client lists, mails and calendars hold, and lists what it left out.',
    export: 'Gives back every entry as a ledger file (JSON Lines).',
    standing: 'Says where one relationship stands, today or on any past day, and why.',
    standings: 'Says where every relationship stands now, page by page.',
    trend: 'Says how a relationship came to stand where it stands: the day each change began.',
    portfolio: 'Lists the whole book, one row a client, sorted and filtered.',
    timeline: "Lists an account's entries, newest first, each with how it reads now.",
    entries: 'Gives the entries of a list of ids: the evidence behind a verdict.',
    due: 'Lists what is due across clients, most urgent first.',
    'ritual-presets':
      "Proposes a rhythm to agree on: the rituals that fit the account's relationship type. Writes nothing.",
    'update-facts': 'Gathers what changed since the last update: what happened, what matters, what is next.',
    'sync-agenda': 'Gathers what the next sync is about: readings, scope decisions, support patterns, decisions.',
    'quarterly-facts':
      'Gathers what is to be read before a quarterly review: SLA, value realization, root-cause patterns.',
    'check-update':
      'Reads a written update as its reader will: length, outcome, vague lines, bad news left out. Writes nothing.',
    search: 'Finds clients, people and entries by their words, Chinese names also by how they are pronounced.',
    policy: 'Gives the numbers the method goes by here, beside its defaults, and who changed them when.',
    'preview-policy': 'Says which standings would change under other numbers, some accounts at a time. Writes nothing.',
    'set-policy': 'Sets the numbers the method goes by here; every standing is worked out anew when next asked for.',
    verify: 'Checks every hash chain and says where the ledger was changed behind its back.',
    'check-claim': 'Matches a claim about a relationship against the look-alikes of depth. Writes nothing.',
    'sample-in': 'Opens the sample firm, or the worked example, in an empty workspace.',
    'sample-out': 'Takes the sample firm or the worked example out again, without a trace.',
    diagnose: 'Prints the diagnostic card of one account: where it stands, what comes next, who does it, and why.',
    'make-diagnosis':
      'Records where an account stands now and what its diagnosis still lacks; called done only with nothing open.',
    coach: 'Gives the one question the coach asks now, and nothing else.',
    'answer-coach':
      'Stores the answer to the question being asked, and gives the next one; after the fifth, the reading.',
    'coach-reading': 'Says how the five answers of the last finished session are read, and what they propose.',
    'leave-coach': 'Leaves the open session with the coach: its answers are withdrawn and stay readable.',
    accounts: 'Lists the accounts of the workspace.',
    workspace: 'Says what is in the workspace, and which program serves it.',
    session: 'Says who is asking, and whether the workspace still waits for its first owner.',
    'set-up': 'Makes the first owner, once, with the token printed at the start.',
    'sign-in': 'Begins a session.',
    'sign-out': 'Ends the session.',
    'create-token': 'Makes a token for a program; its secret is shown once.',
    tokens: "Lists one's own tokens, never their secrets.",
    'revoke-token': 'Ends a token at once.',
  },
}
