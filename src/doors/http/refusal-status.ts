import type { RefusalCode, RefusalParams } from '#contract/refusals.ts'

type OwnCode = keyof RefusalParams | 'entry.refused'

/** The HTTP status of each refusal; what METHOD refuses of an act is well formed and can't be done: 422. */
const STATUSES: Readonly<Record<OwnCode, number>> = {
  'json.broken': 400,
  'json.too_deep': 400,
  'body.too_large': 413,
  'body.wrong_type': 415,
  'body.missing': 400,
  'body.not_utf8': 400,
  'cursor.unknown': 400,
  'key.refused': 400,
  'route.unknown': 404,
  'file.none': 400,
  'line.too_long': 422,

  'access.sign_in': 401,
  'access.role': 403,
  'access.other_origin': 403,
  'access.other_host': 421,
  'access.wrong_password': 401,
  'access.too_often': 429,
  'set_up.gone': 404,
  'set_up.token': 403,
  'password.too_short': 422,
  'password.wrong': 422,
  'session.by_person': 403,
  'token.unknown': 404,
  'token.by_person': 403,
  'member.exists': 409,
  'member.unknown': 404,
  'member.last_owner': 409,
  'member.by_person': 403,
  'invitation.unknown': 404,
  'invitation.over': 403,

  'entry.refused': 422,
  'entry.future': 422,
  'entry.recorded_by_server': 422,
  'entry.by_other': 422,
  'entry.repeated': 409,
  'entry.unknown': 404,
  'entry.not_proposed': 409,
  'entry.acted_meanwhile': 409,
  'entry.erased': 409,
  'entry.corrects_act': 422,
  'entry.redacts_correction': 422,
  'entry.circular': 422,
  'account.unknown': 404,
  'account.opened_already': 409,
  'import.stopped': 409,
  'work.stopped': 409,
  'import.overtaken': 409,
  'import.other_file': 409,
  'workspace.unknown': 404,
  'workspace.for_good': 409,
  'coach.none_open': 409,
  'coach.no_reading': 409,
  'sample.not_alone': 409,
  'sample.open': 409,
  'sample.absent': 409,

  'store.full': 507,
  'store.read_only': 503,
  'store.newer': 503,
  'store.too_old': 503,
  'store.damaged': 503,
  'store.unreachable': 503,
  'store.busy': 503,
  'store.unwritable': 503,
  'server.failed': 500,
}

export function statusOfCode(code: RefusalCode): number {
  return isOwn(code) ? STATUSES[code] : 422
}

/** The status of an answer with several refusals: that of the first. */
export function statusOf(refusals: readonly { code: RefusalCode }[]): number {
  const [first] = refusals
  return first === undefined ? 500 : statusOfCode(first.code)
}

function isOwn(code: RefusalCode): code is OwnCode {
  return Object.hasOwn(STATUSES, code)
}
