import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { standingQuery } from '../../client/queries.ts'
import { refreshAccount } from '../../client/refresh.ts'
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
      const outcome = await writes.act({
        operation: 'record',
        input: { entries: [{ ...entry }] },
        account: entry.account,
        said: language.t.entry.saved(language.labelOrName('kind', entry.kind)),
        isQuiet: true,
      })
      if (outcome.kind === 'refused') throw outcome.problem
      if (outcome.kind === 'waiting') {
        return { key: outcome.key, text: language.t.writes.later(language.labelOrName('kind', entry.kind)) }
      }
      const after = await standingAfter(queries, entry.account)
      return { key: outcome.key, text: savedText(entry.kind, before, after, language) }
    },
    onSuccess: ({ key, text }, entry) => {
      onSaved(entry)
      whisper(text, { label: language.t.entry.undo, run: () => writes.undo(key), act: 'write.undo' })
    },
  })
}

async function standingAfter(queries: QueryClient, account: string): Promise<Standing | undefined> {
  await refreshAccount(queries, account)
  // The entry is saved; whether its effect can be told just now changes nothing about that.
  return queries.fetchQuery({ ...standingQuery(account, undefined), staleTime: 0 }).catch(() => undefined)
}

function savedText(
  kind: string,
  before: Standing | undefined,
  after: Standing | undefined,
  language: Language,
): string {
  const { t, labelOrName } = language
  const saved = t.entry.saved(labelOrName('kind', kind))
  if (!before || !after || before.ladder.rung === after.ladder.rung) return saved
  const name = (rung: number | null) => (rung === null ? t.entry.rungNone : String(rung))
  const [from, to] = [before.ladder.rung, after.ladder.rung]
  const say = (to ?? 0) > (from ?? 0) ? t.entry.rungUp : t.entry.rungDown
  return `${saved} ${say(name(from), name(to))}`
}
