import type { Caller } from '#app/access/caller.ts'
import type { Perform } from '#app/perform.ts'
import type { Asked } from '#app/run.ts'
import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal, Refusal } from '#contract/refusals.ts'
import { isAllowed } from '#contract/roles.ts'
import type { Locale } from '#words/locale.ts'
import { CSV_TYPE, portfolioCsv } from '../csv/portfolio-csv.ts'
import type { BookLine } from '../csv/portfolio-csv.ts'
import { LEDGER_TYPE, ledgerAnswer, progressAnswer } from './ledger-answers.ts'
import { KEY_LENGTH_MAX } from './limits.ts'
import type { OperationRoute } from './operation-route.ts'
import { readInput } from './operation-route.ts'
import { problemAnswer } from './problem.ts'
import { readFiles } from './sent-files.ts'
import { worded } from './worded.ts'

/** A request on its way to an operation. */
export interface Arriving {
  request: Request
  pathValue: (field: string) => string | undefined
  caller: Caller | null
  /** The address it came from. */
  client: string
  locale: Locale
  /** Logs a failure of ours and gives the refusal that names it. */
  failed: (failure: unknown) => readonly Refusal[]
}

/** Translates a request, calls the one operation, translates its outcome back. */
export async function answerOperation(perform: Perform, route: OperationRoute, arriving: Arriving): Promise<Response> {
  const { request, caller, locale } = arriving
  // Nobody's body is read before it is known that they may; the operation itself asks again.
  if (!isAllowed(route.operation.allow, caller?.role ?? null)) return answerOf(perform, route, arriving, {}, { caller })
  const read = await readInput(route, request, arriving.pathValue)
  if (read.refusals) return problemAnswer(read.refusals, locale)
  const asked = await askedOf(route, arriving)
  if ('code' in asked) return problemAnswer([asked], locale)
  const wantsProgress =
    route.operation.tells === 'progress' && request.headers.get('accept')?.includes(LEDGER_TYPE) === true
  if (!wantsProgress) return answerOf(perform, route, arriving, read.input, asked)
  return progressAnswer(
    locale,
    async (progress, isGone) => {
      const signal = AbortSignal.any([request.signal, isGone])
      const outcome = await perform(route.name, read.input, { ...asked, progress, signal })
      return outcome.refusals ? { refusals: outcome.refusals } : { value: worded(route.name, outcome.value, locale) }
    },
    arriving.failed,
  )
}

async function answerOf(
  perform: Perform,
  { name, operation }: OperationRoute,
  { locale, failed }: Arriving,
  input: unknown,
  asked: Asked,
): Promise<Response> {
  const outcome = await perform(name, input, asked)
  if (outcome.refusals) return problemAnswer(outcome.refusals, locale)
  if (name === 'export-portfolio') {
    const rows = outcome.value as AsyncIterable<BookLine>
    const file = { fileName: 'kept-portfolio.csv', type: CSV_TYPE, failed }
    return ledgerAnswer(portfolioCsv(rows, locale), file)
  }
  if (isLines(outcome.value)) return ledgerAnswer(outcome.value, { fileName: 'kept-ledger.jsonl', failed })
  const headers = new Headers({
    'content-type': 'application/json',
    'content-language': locale,
    vary: 'accept-language',
  })
  for (const cookie of outcome.cookies ?? []) headers.append('set-cookie', cookie)
  const body = JSON.stringify(worded(name, outcome.value, locale))
  return new Response(body, { status: operation.effect === 'writes' && name === 'record' ? 201 : 200, headers })
}

async function askedOf({ operation }: OperationRoute, arriving: Arriving): Promise<Asked | OperationRefusal> {
  const { request, caller, client } = arriving
  const asked: Asked = { caller, client, signal: request.signal }
  const cookie = request.headers.get('cookie')
  if (cookie !== null) asked.cookie = cookie
  const key = request.headers.get('idempotency-key')
  if (key !== null) {
    if (!/^[\x21-\x7e]+$/.test(key) || key.length > KEY_LENGTH_MAX)
      return refuse('key.refused', { longest: KEY_LENGTH_MAX })
    asked.requestKey = key
  }
  if (operation.takes === 'ledger') {
    if (request.body === null) return refuse('body.missing')
    asked.ledger = request.body
  }
  if (operation.takes === 'files') {
    const files = await readFiles(request)
    if ('code' in files) return files
    asked.files = files
  }
  return asked
}

function isLines(value: unknown): value is AsyncIterable<string> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
