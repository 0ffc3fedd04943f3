import type { PolicyFault } from '#method/change-policy.ts'
import type { ActCode } from '#method/acts/codes.ts'
import type { EntryRefusal } from '#method/ledger/entry.ts'
import type { Message } from '#method/message.ts'

/**
 * Every reason for which something is refused, with what its sentence needs. Refusals are data: src/words says them in
 * the reader's language, and each door adds its own sign (a status, an exit code).
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

/** What any write to an account may be refused for. */
export const recordingRefusals = [
  'entry.refused',
  'entry.future',
  'entry.recorded_by_server',
  'entry.by_other',
  'entry.repeated',
  'entry.unknown',
  'account.unknown',
  'account.opened_already',
  'entry.erased',
  'entry.corrects_act',
  'entry.redacts_correction',
  'entry.circular',
] as const satisfies readonly RefusalCode[]

/** What an entry about an entry may be refused for. */
export const actRefusals = [
  'entry.refused',
  'entry.repeated',
  'entry.unknown',
  'entry.erased',
  'entry.corrects_act',
  'entry.redacts_correction',
  'entry.circular',
] as const satisfies readonly RefusalCode[]

/** What a policy may be refused for as a whole; its fields are refused one by one, as fields of any input are. */
export const policyRefusals = [
  'entry.refused',
  'policy.order',
  'policy.base_rate',
  'policy.rates_order',
  'policy.bands_order',
  'policy.play_signal',
  'policy.unchanged',
] as const satisfies readonly RefusalCode[]

export type RefusalCode = keyof RefusalParams | EntryRefusal['code'] | ActCode | PolicyFault

/** Where in what was sent the refusal is about: a line of a file (from 1) and its column, or an item of a list (from 0). */
export interface Place {
  line?: number
  column?: number
  index?: number
}

export type OperationRefusal = {
  [Code in keyof RefusalParams]: { code: Code; params: RefusalParams[Code] }
}[keyof RefusalParams]

/** Also what METHOD refuses of an act in the light of what the ledger holds: a move that comes too late, a plan two rungs up. */
export type Refusal = (OperationRefusal | EntryRefusal | Message<ActCode> | Message<PolicyFault>) & Place

export function refuse<Code extends keyof RefusalParams>(
  code: Code,
  ...[params]: keyof RefusalParams[Code] extends never ? [] : [params: RefusalParams[Code]]
): OperationRefusal {
  // The pair is one of the union's members by its parameter types, which TypeScript does not follow through a generic.
  return { code, params: params ?? {} } as OperationRefusal
}

type None = Readonly<Record<never, never>>
