import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '../client/call.ts'
import { RequestProblem } from '../client/problem.ts'
import { refreshAccount } from '../client/refresh.ts'
import type { ReadEntry } from '../client/shapes.ts'
import { useLanguage } from '../language/language.tsx'
import { whisper } from '../screens/shell/whispers.tsx'
import { useWrites } from '../writes/use-act.ts'

/** An act on an entry that stands, as it is sent. */
export type SentAct =
  | { act: 'correct'; input: Input<'correct'> }
  | { act: 'withdraw' | 'restore'; input: Input<'withdraw'> }
  | { act: 'redact'; input: Input<'redact'> }

/**
 * Does an act on an entry and tells it with the way back; without a connection it is kept and sent later. What was erased
 * is gone: that alone has no way back, and is told without one. A refusal stays with whoever asked.
 */
export function useEntryAct({ entry }: ReadEntry, onDone: () => void) {
  const { t } = useLanguage()
  const writes = useWrites()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ act, input }: SentAct) => {
      const outcome = await writes.act({
        operation: act === 'restore' ? 'withdraw' : act,
        input,
        account: entry.account,
        said: t.entry.done[act],
        isQuiet: true,
        ...(act === 'redact' ? { undo: null } : {}),
      })
      if (outcome.kind === 'refused') throw outcome.problem
      return { act, key: outcome.key, isWaiting: outcome.kind === 'waiting' }
    },
    // What somebody else made of the entry meanwhile is shown before this goes on top of it.
    onError: async (problem) => {
      const isOvertaken = problem instanceof RequestProblem && problem.has('entry.acted_meanwhile')
      if (isOvertaken) await refreshAccount(queries, entry.account)
    },
    onSuccess: ({ act, key, isWaiting }) => {
      onDone()
      const text = isWaiting ? t.writes.later(t.entry.apply[act]) : t.entry.done[act]
      const undo = { label: t.entry.undo, run: () => writes.undo(key), act: 'write.undo' as const }
      whisper(text, act === 'redact' ? undefined : undo)
    },
  })
}
