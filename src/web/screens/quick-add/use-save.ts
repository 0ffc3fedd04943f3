import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import type { Input } from '../../client/call.ts'
import { standingQuery } from '../../client/queries.ts'
import { refreshAccount } from '../../client/refresh.ts'
import type { Standing } from '../../client/shapes.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Language } from '../../language/language.tsx'
import { whisper } from '../shell/whispers.tsx'

export interface SentEntry {
  account: string
  kind: string
  at: string
  data: Record<string, unknown>
  source?: { type: string; ref: string }
}

/** Saves an entry, says what it changed, and offers to take it back. */
export function useSave(onSaved: (entry: SentEntry) => void) {
  const language = useLanguage()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (entry: SentEntry) => {
      const before = queries.getQueryData(standingQuery(entry.account, undefined).queryKey)
      const sent: Input<'record'> = { entries: [{ ...entry }] }
      const { entries } = await call('record', sent)
      const after = await standingAfter(queries, entry.account)
      return { id: entries[0]?.id ?? '', text: savedText(entry.kind, before, after, language) }
    },
    onSuccess: ({ id, text }, entry) => {
      onSaved(entry)
      const undo = () => void takeBack(queries, { id, account: entry.account, language })
      whisper(text, { label: language.t.entry.undo, run: undo })
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

async function takeBack(
  queries: QueryClient,
  { id, account, language }: { id: string; account: string; language: Language },
): Promise<void> {
  const { t } = language
  const undone = await call('withdraw', { target: id, why: t.entry.undoWhy }).then(
    () => true,
    () => false,
  )
  await refreshAccount(queries, account)
  whisper(undone ? t.entry.undone : t.problem.network)
}
