import type { Progress } from '#app/run.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Locale } from '#words/locale.ts'
import { problemOf } from './problem.ts'

export const LEDGER_TYPE = 'application/x-ndjson'

/** A ledger, or another file of lines, as it streams out: read from the store as fast as the reader takes it, never held as a whole. */
export function ledgerAnswer(
  lines: AsyncIterable<string>,
  { fileName, type = LEDGER_TYPE, failed }: { fileName: string; type?: string; failed: (failure: unknown) => void },
): Response {
  const iterator = lines[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next()
        if (done === true) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (failure) {
        // The status is sent; ending the stream with an error is all that is left to tell the reader it is not whole.
        failed(failure)
        controller.error(failure)
      }
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${fileName}"` }
  return new Response(body, { headers })
}

export type Finished = { value: unknown; refusals?: undefined } | { refusals: readonly Refusal[]; value?: undefined }

/**
 * Long work whose caller wants to see it advance: one JSON line after another, `{"progress": …}` and last either
 * `{"result": …}` or `{"problem": …}`. The status has been sent by then, so the last line is what counts. The work is
 * told when nobody reads on.
 */
export function progressAnswer(
  locale: Locale,
  work: (tell: (state: Progress) => void, isGone: AbortSignal) => Promise<Finished>,
  failed: (failure: unknown) => readonly Refusal[],
): Response {
  const encoder = new TextEncoder()
  const gone = new AbortController()
  const body = new ReadableStream<Uint8Array>({
    cancel() {
      gone.abort()
    },
    async start(controller) {
      const write = (line: object) => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      const finished = await work((progress) => write({ progress }), gone.signal).catch(
        (failure: unknown): Finished => ({
          refusals: failed(failure),
        }),
      )
      write(finished.refusals ? { problem: problemOf(finished.refusals, locale) } : { result: finished.value })
      if (!gone.signal.aborted) controller.close()
    },
  })
  return new Response(body, { headers: { 'content-type': LEDGER_TYPE, 'content-language': locale } })
}
