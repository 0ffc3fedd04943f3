import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useMemo } from 'react'
import type { Captured, CaptureChoice, CaptureContext } from '#method/capture/captured.ts'
import { parseCapture } from '#method/capture/parse-capture.ts'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { captureKnownQuery } from '../../client/capture-queries.ts'
import { useReader } from '../../client/use-reader.ts'
import type { Output } from '../../client/call.ts'
import { today } from '../../language/today.ts'
import type { CaptureDraft } from './capture-draft.ts'

interface Capture {
  /** What the line is read as; null while nothing is written. */
  captured: Captured | null
  context: CaptureContext
  /** Everything the line could be, the likeliest first; what it is read as is among them. */
  choices: CaptureChoice[]
  /** Reads the line once more, when all that it can name is known. */
  readNow: () => Promise<{ captured: Captured; context: CaptureContext }>
}

/** Reads a line as it is written, here on the page. `text` is what is read: nothing half composed. */
export function useCapture(draft: CaptureDraft, text: string): Capture {
  const settled = useDeferredValue(text)
  const me = useReader()
  const queries = useQueryClient()
  const { data: known } = useQuery(captureKnownQuery(draft.account, settled))
  const context = useMemo(() => contextOf(known, draft.account, me), [known, draft.account, me])
  const captured = useMemo(
    () => (settled.trim() === '' ? null : parseCapture(settled, context, { as: draft.as ?? undefined })),
    [settled, context, draft.as],
  )
  const choices = useMemo(() => choicesOf(settled, context, draft.as), [settled, context, draft.as])
  const readNow = useCallback(async () => {
    const query = captureKnownQuery(draft.account, text)
    // Without a connection the line is read by what is known already.
    const latest = await queries.ensureQueryData(query).catch(() => known)
    const now = contextOf(latest, draft.account, me)
    return { captured: parseCapture(text, now, { as: draft.as ?? undefined }), context: now }
  }, [queries, draft.account, draft.as, text, known, me])
  return { captured, context, choices, readNow }
}

function choicesOf(text: string, context: CaptureContext, as: CaptureChoice | null): CaptureChoice[] {
  if (text.trim() === '') return []
  const plain = parseCapture(text, context)
  const all = [choiceOf(plain), ...plain.alternatives]
  return as === null || all.some((choice) => isSameChoice(choice, as)) ? all : [as, ...all]
}

/** What a line is read as. */
function choiceOf({ kind, data }: Captured): CaptureChoice {
  const signal = SIGNAL_NAMES.find((name) => kind === 'signal' && name === data['signal'])
  return signal === undefined ? { kind } : { kind, signal }
}

export function isSameChoice(a: CaptureChoice, b: CaptureChoice): boolean {
  return a.kind === b.kind && a.signal === b.signal && a.ref === b.ref
}

function contextOf(known: Output<'capture-context'> | undefined, account: string | null, me: string): CaptureContext {
  const { people = [], open = [], accounts = [] } = known ?? {}
  return { today: today(), account: known?.account ?? account, accounts, people, open, me }
}
