import { useMutation, useQueryClient } from '@tanstack/react-query'
import { standingQuery } from '../../client/queries.ts'
import type { Standing } from '../../client/shapes.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Language } from '../../language/language.tsx'
import { useWrites } from '../../writes/use-act.ts'
import { whisper } from '../shell/whispers.tsx'

export interface SentEntry {
  account: string
  kind: string
  at: string
  data: Record<string, unknown>
  source?: { type: string; ref: string }
}

/** Saves an entry, says what it changed, and offers to take it back. Without a connection it is kept and sent later. */
export function useSave(onSaved: (entry: SentEntry) => void) {
  const language = useLanguage()
  const queries = useQueryClient()
  const writes = useWrites()
  return useMutation({
    mutationFn: async (entry: SentEntry) => {
      const before = queries.getQueryData(standingQuery(entry.account, undefined).queryKey)
      const kind = language.labelOrName('kind', entry.kind)
      const said = language.t.entry.saved(kind)
      const outcome = await writes.act({
        operation: 'record',
        input: { entries: [{ ...entry }] },
        account: entry.account,
        said,
        isQuiet: true,
      })
      if (outcome.kind === 'refused') throw outcome.problem
      return { ...outcome, before, said: outcome.kind === 'waiting' ? language.t.writes.later(kind) : said }
    },
    onSuccess: ({ kind, key, before, said }, entry) => {
      onSaved(entry)
      const undo = { label: language.t.entry.undo, run: () => writes.undo(key), act: 'write.undo' as const }
      const sayInstead = whisper(said, undo)
      if (kind === 'done' && before) void sayMove(entry.account, before, (moved) => sayInstead(`${said} ${moved}`))
    },
  })

  // The entry is saved, and said to be; how the rung answers is told as soon as the standing has been read again.
  async function sayMove(account: string, before: Standing, say: (moved: string) => void): Promise<void> {
    const after = await queries.fetchQuery(standingQuery(account, undefined)).catch(() => undefined)
    const moved = after && movedText(before, after, language)
    if (moved) say(moved)
  }
}

function movedText(before: Standing, after: Standing, { t }: Language): string | null {
  if (before.ladder.rung === after.ladder.rung) return null
  const name = (rung: number | null) => (rung === null ? t.entry.rungNone : String(rung))
  const [from, to] = [before.ladder.rung, after.ladder.rung]
  const say = (to ?? 0) > (from ?? 0) ? t.entry.rungUp : t.entry.rungDown
  return say(name(from), name(to))
}
