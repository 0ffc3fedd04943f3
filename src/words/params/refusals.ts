/**
 * Every refusal of an operation, with what its sentence needs. The codes are the contract's; words may not import it, so
 * they are written down here again, and test/golden/words-cover.test.ts does not compile while the two differ.
 */
export interface RefusalParams {
  // The request as a whole
  'json.broken': { line: number; column: number }
  'json.too_deep': { most: number }
  'body.too_large': { mostBytes: number }
  'body.wrong_type': { expected: string }
  'body.missing': None
  'body.not_utf8': None
  'cursor.unknown': None
  'key.refused': { longest: number }
  'route.unknown': { path: string }
  'file.none': None
  'server.failed': { id: string }

  // Who may
  'access.sign_in': None
  'access.role': { needed: string }
  'access.other_origin': { origin: string }
  'access.other_host': { host: string }
  'access.wrong_password': None
  'access.too_often': { seconds: number }
  'set_up.gone': None
  'set_up.token': None
  'password.too_short': { least: number }
  'password.wrong': None
  'session.by_person': None
  'token.unknown': { id: string }
  'token.by_person': None
  'member.exists': { email: string }
  'member.unknown': { email: string }
  'member.last_owner': { email: string }
  'member.by_person': None
  'invitation.unknown': { email: string }
  'invitation.over': None

  // Entries against the clock and the ledger
  'entry.future': { path: string; value: string }
  'entry.recorded_by_server': None
  'entry.by_other': { by: string; caller: string }
  'entry.repeated': { id: string }
  'entry.unknown': { id: string }
  'entry.not_proposed': { id: string }
  'entry.acted_meanwhile': { id: string; act: string }
  'entry.erased': { id: string }
  'entry.corrects_act': { id: string }
  'entry.redacts_correction': { id: string; corrects: string }
  'entry.circular': { id: string }
  'account.unknown': { account: string }
  'account.opened_already': { account: string }
  'line.too_long': { mostBytes: number }
  'import.stopped': None
  'work.stopped': None
  'import.overtaken': None
  'import.other_file': None
  'workspace.unknown': { workspace: string }
  'workspace.for_good': { workspace: string }
  'coach.none_open': { account: string }
  'coach.no_reading': { account: string }
  'sample.not_alone': { accounts: number }
  'sample.open': None
  'sample.absent': None

  // The store
  'store.full': None
  'store.read_only': { path: string }
  'store.newer': { found: number; known: number }
  'store.too_old': { found: string; needed: string }
  'store.damaged': None
  'store.unreachable': { reason: string }
  'store.busy': None
  'store.unwritable': { path: string; reason: string }
}

type None = Readonly<Record<never, never>>
