import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { markedWords } from '#method/capture/account-said.ts'
import { call } from './call.ts'
import { keys } from './queries.ts'

/** Names are looked for in so much of what is typed. */
const NAMED_MAX = 300

/**
 * What reading plain words needs to know. The text is sent only where it can name a client: behind an @, or where none is
 * chosen; else one answer serves every letter that is typed.
 */
export const captureKnownQuery = (account: string | null, text: string) => {
  const marked = markedWords(text)
  const named = marked === null ? (account === null ? text.slice(0, NAMED_MAX) : '') : `@${marked.words}`
  return queryOptions({
    queryKey: [...keys.account(account ?? ''), 'capture', named],
    queryFn: ({ signal }) =>
      call('capture-context', account === null ? { text: named } : { account, text: named }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}
