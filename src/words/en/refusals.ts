import { formatOf } from '../format.ts'
import type { RefusalParams } from '../params/refusals.ts'
import type { Sentences } from '../table.ts'

const { count, number } = formatOf('en')

const megabytes = (bytes: number) => `${number(bytes / 1_000_000, 1)} MB`
const roles: Readonly<Record<string, string>> = { reader: 'reader', member: 'member', owner: 'owner' }

const requests = {
  'json.broken': ({ line, column }) =>
    `This is not JSON: it breaks off at line ${number(line)}, column ${number(column)}. Check the quotation marks, commas and brackets there.`,
  'json.too_deep': ({ most }) =>
    `The JSON is nested deeper than ${number(most)} levels. Nothing in a ledger is; check what was sent.`,
  'body.too_large': ({ mostBytes }) =>
    `That is larger than ${megabytes(mostBytes)}. Send it in several parts, or import it as a file.`,
  'body.wrong_type': ({ expected }) => `The body has to be sent as ${expected}. Set the Content-Type header to that.`,
  'body.missing': () => 'The request has no body, and this operation needs one. Send the input as JSON.',
  'body.not_utf8': () => 'The text is not valid UTF-8. Save it as UTF-8 and send it again.',
  'cursor.unknown': () => 'This page mark is not one we gave out. Start again from the first page, without a cursor.',
  'key.refused': ({ longest }) =>
    `The Idempotency-Key has to be 1 to ${number(longest)} visible characters. Choose a new one for each new request.`,
  'route.unknown': ({ path }) => `There is nothing at ${path}. /api/openapi.json lists everything there is.`,
  'file.none': () => 'No file came with the request. Choose at least one.',
  'server.failed': ({ id }) =>
    `Something went wrong on our side, and nothing was changed. Try again; if it happens again, tell whoever runs the server the number ${id}.`,
} satisfies Partial<Sentences<RefusalParams>>

const access = {
  'access.sign_in': () => 'Please sign in first.',
  'access.role': ({ needed }) =>
    `This takes the role of ${roles[needed] ?? needed} in the workspace. Ask an owner to do it or to give you the role.`,
  'access.other_origin': ({ origin }) =>
    `The request came from a page at ${origin}, which is not this server. Open Kept at its own address and try again.`,
  'access.other_host': ({ host }) =>
    `This server does not answer for ${host}. Use its own address, or set KEPT_BASE_URL to the one people use.`,
  'access.wrong_password': () => 'E-mail or password do not match. Check both and try again.',
  'password.too_short': ({ least }) =>
    `A password needs at least ${number(least)} characters. A short sentence is easy to remember and hard to guess.`,
  'password.wrong': () => 'The current password is not the one you gave. Check it, also for caps lock, and try again.',
  'session.by_person': () =>
    'Only a person who is signed in can do this for themselves; a token and the command line can’t. Sign in and do it there.',
  'access.too_often': ({ seconds }) =>
    `Too many attempts. Wait ${count(seconds, { one: 'second', other: 'seconds' })} and try again.`,
  'set_up.gone': () => 'This workspace is set up already. Sign in instead.',
  'set_up.token': () =>
    'The set-up token is not the one this server printed when it started. Copy it from there; a restart prints a new one.',
  'token.unknown': ({ id }) => `There is no access token ${id}. List the tokens to see which exist.`,
  'token.by_person': () =>
    'Only a person who is signed in can create a token; a token cannot make another. Sign in and create it there.',
  'member.exists': ({ email }) => `${email} is a member already. Change their role instead of inviting them again.`,
  'member.unknown': ({ email }) => `Nobody here signs in as ${email}. List the members to see who does.`,
  'member.last_owner': ({ email }) =>
    `${email} is the only owner, and somebody has to be. Make another member an owner first.`,
  'member.by_person': () =>
    'Only a person who is signed in can let others in or change what they may; a token can’t, or it would outlive its own end. Sign in and do it there.',
  'invitation.unknown': ({ email }) => `No invitation of ${email} is open. List the members to see which are.`,
  'invitation.over': () =>
    'This invitation is not open: it was used, replaced or taken back, or its days are over. Ask an owner for another link.',
} satisfies Partial<Sentences<RefusalParams>>

const ledger = {
  'entry.future': ({ path, value }) =>
    `${path} holds ${value}, which has not come yet. An entry tells what has happened; put a coming day into a field such as due.`,
  'entry.recorded_by_server': () =>
    'recordedAt is set by the server. Leave it out; only an import of a ledger keeps it.',
  'entry.by_other': ({ by, caller }) =>
    `The entry says it was recorded by ${by}, but you are ${caller}. Leave "by" out, or record it under your own name.`,
  'entry.repeated': ({ id }) =>
    `There is already an entry ${id} with other content. Choose a new id; to change the old entry, correct it.`,
  'entry.unknown': ({ id }) => `There is no entry ${id}. Check the id; the timeline shows those of an account.`,
  'entry.not_proposed': ({ id }) =>
    `Entry ${id} is not waiting for a decision, so it can be neither confirmed nor rejected. To take it back, withdraw it.`,
  'entry.acted_meanwhile': ({ id, act }) =>
    `Somebody changed entry ${id} meanwhile (${act}). Nothing of yours is lost: look at how it reads now, and correct it once more where it still needs it.`,
  'entry.erased': ({ id }) =>
    `The content of entry ${id} was erased for good, so it can't be corrected. Record what is true now as a new entry.`,
  'entry.corrects_act': ({ id }) =>
    `Entry ${id} is itself about another entry, and such entries are not corrected. Withdraw it and write another.`,
  'entry.redacts_correction': ({ id, corrects }) =>
    `Entry ${id} is a correction of ${corrects}. Erase ${corrects}: the content of its corrections goes with it.`,
  'entry.circular': ({ id }) =>
    `Entry ${id} would be about itself, by way of others. Point it at the entry that tells what happened.`,
  'account.unknown': ({ account }) =>
    `There is no account ${account}. Check its short name, or open it first with an account.opened entry.`,
  'account.opened_already': ({ account }) =>
    `The account ${account} is open already. Record what is new with an account.changed entry.`,
  'line.too_long': ({ mostBytes }) =>
    `This line is longer than ${megabytes(mostBytes)}, the most one entry may have. Shorten its text, or name the long part as a source.`,
  'import.stopped': () =>
    'The import was stopped, and nothing of it is in the ledger. Start it again with the same file: it goes on where it was.',
  'work.stopped': () =>
    'This was stopped before its end. It only reads, so nothing has changed; start it again when you like.',
  'import.overtaken': () =>
    'Another import of the same file began meanwhile and goes on; this one ended. Nothing is added twice.',
  'import.other_file': () => 'The file has changed since this import began, so it starts over. Import it again.',
  'workspace.unknown': ({ workspace }) => `There is no workspace ${workspace}. Check its name.`,
  'workspace.for_good': ({ workspace }) =>
    `The workspace ${workspace} holds a firm's own ledger, and that is never removed whole. Only a sample can be.`,
  'coach.none_open': ({ account }) =>
    `No session with the coach is open for ${account}, so there is none to leave. Answer the first question to begin one.`,
  'coach.no_reading': ({ account }) =>
    `For ${account} there is nothing to read yet: the five questions are read once all of them are answered. Answer the question that is being asked.`,
  'sample.not_alone': ({ accounts }) =>
    `A sample opens in an empty workspace only; this one holds ${count(accounts, { one: 'account', other: 'accounts' })}. Use another data folder for it.`,
  'sample.open': () =>
    'A sample is open in this workspace, and what is imported beside it would leave with it. Remove the sample first.',
  'sample.absent': () => 'No sample is in this workspace, so there is nothing to remove.',
} satisfies Partial<Sentences<RefusalParams>>

const store = {
  'store.full': () => 'The disk is full, so nothing was changed. Free some space and try again.',
  'store.read_only': ({ path }) =>
    `${path} can only be read, so nothing was changed. Give the user Kept runs as the right to write there.`,
  'store.newer': ({ found, known }) =>
    `The database is of version ${number(found)}, and this program knows up to ${number(known)}. Start the newer program that wrote it; nothing was changed.`,
  'store.too_old': ({ found, needed }) =>
    `The database server is Postgres ${found}; ${needed} or later is needed. Upgrade it; nothing was changed.`,
  'store.damaged': () =>
    'The database file is damaged. Stop the server, keep a copy of the file, and restore the latest backup.',
  'store.unreachable': ({ reason }) =>
    `The database can't be reached: ${reason}. Check that it runs and that KEPT_DATABASE_URL names it; nothing was changed.`,
  'store.busy': () =>
    'Another program has held the database for too long, so nothing was changed. Try again in a moment.',
  'store.unwritable': ({ path, reason }) =>
    `Kept can't keep its data in ${path}: ${reason}. Choose a folder it may write to.`,
} satisfies Partial<Sentences<RefusalParams>>

/** What a refusal says: what happened, to which thing, and what to do. */
export const refusals = { ...requests, ...access, ...ledger, ...store } satisfies Sentences<RefusalParams>
