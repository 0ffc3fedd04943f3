import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { localeOf } from '#words/locale.ts'
import { webTexts } from '#words/web.ts'
import type { WebTexts } from '#words/web.ts'
import { refreshAccount } from '../client/refresh.ts'
import { useReader } from '../client/use-reader.ts'
import { useActs } from '../keys/use-acts.ts'
import { problemLines } from '../parts/problem-notice.tsx'
import { whisper } from '../screens/shell/whispers.tsx'
import { followOtherPages, keptWrites, outlivesPage } from './kept-writes.ts'
import { Writes } from './writes.ts'

/** The writes of whoever is signed in: begun by the frame, given to every screen within. */
export function useFrameWrites(): Writes {
  const queries = useQueryClient()
  const by = useReader()
  const writes = useMemo(
    () =>
      new Writes({
        by,
        why: () => textsNow().entry.undoWhy,
        refresh: (account) => refreshAccount(queries, account),
        tell: tellOf,
      }),
    [queries, by],
  )
  useEffect(() => (by === '' ? undefined : writes.start()), [writes, by])
  useEffect(followOtherPages, [])
  useEffect(() => stayAwake(writes), [writes])
  useActs({ 'write.undo': () => writes.undo(), 'write.redo': () => writes.redo() })
  return writes
}

/** Tries again when there is reason to hope, and asks before a page goes with what its browser would not keep. */
function stayAwake(writes: Writes): () => void {
  const retry = () => writes.retry()
  const warn = (event: BeforeUnloadEvent) => {
    if (keptWrites().length > 0 && !outlivesPage()) event.preventDefault()
  }
  addEventListener('online', retry)
  document.addEventListener('visibilitychange', retry)
  addEventListener('beforeunload', warn)
  return () => {
    removeEventListener('online', retry)
    document.removeEventListener('visibilitychange', retry)
    removeEventListener('beforeunload', warn)
  }
}

type Tell = ReturnType<ConstructorParameters<typeof Writes>[0]['tell']>

function tellOf(undo: (key: string) => void): Tell {
  return {
    made: ({ said, key, undo: way }) => {
      const act = { label: textsNow().entry.undo, run: () => undo(key), act: 'write.undo' as const }
      whisper(said, way === null ? undefined : act)
    },
    refused: ({ said }, problem) => {
      const t = textsNow()
      whisper(t.writes.refused(said, problemLines(problem, { t }).join(' ')))
    },
    undone: (write) => {
      const { undone, nothingToUndo } = textsNow().writes
      whisper(write === null ? nothingToUndo : undone(write.said))
    },
    redone: (write) => {
      const { redone, nothingToRedo } = textsNow().writes
      whisper(write === null ? nothingToRedo : redone(write.said))
    },
  }
}

/** The texts of whatever language is read by the time something has to be told. */
function textsNow(): WebTexts {
  return webTexts(localeOf(document.documentElement.lang))
}
