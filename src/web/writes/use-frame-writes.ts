import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { refreshAccount } from '../client/refresh.ts'
import { useReader } from '../client/use-reader.ts'
import { useActs } from '../keys/use-acts.ts'
import { useLanguage } from '../language/language.tsx'
import { problemLines } from '../parts/problem-notice.tsx'
import { whisper } from '../screens/shell/whispers.tsx'
import { followOtherPages, keptWrites, outlivesPage } from './kept-writes.ts'
import { Writes } from './writes.ts'

/** The writes of whoever is signed in: begun by the frame, given to every screen within. */
export function useFrameWrites(): Writes {
  const queries = useQueryClient()
  const by = useReader()
  const { t } = useLanguage()
  const texts = useRef(t)
  useEffect(() => {
    texts.current = t
  })
  const writes = useMemo(() => {
    const refresh = (account: string | null) => refreshAccount(queries, account)
    /* oxlint-disable react/refs -- the texts are read when an act is told about, never while the page is drawn */
    const made: Writes = new Writes({
      by,
      why: () => texts.current.entry.undoWhy,
      refresh,
      tell: tellOf(
        () => texts.current,
        (key) => made.undo(key),
      ),
    })
    /* oxlint-enable react/refs */
    return made
  }, [queries, by])
  useEffect(() => (by === '' ? undefined : writes.start()), [writes, by])
  useEffect(followOtherPages, [])
  useEffect(() => {
    const retry = () => writes.retry()
    addEventListener('online', retry)
    document.addEventListener('visibilitychange', retry)
    return () => {
      removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', retry)
    }
  }, [writes])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      // What this browser would not keep, it asks about before it goes.
      if (keptWrites().length > 0 && !outlivesPage()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [writes])
  useActs({ 'write.undo': () => writes.undo(), 'write.redo': () => writes.redo() })
  return writes
}

type Tell = ConstructorParameters<typeof Writes>[0]['tell']

function tellOf(texts: () => ReturnType<typeof useLanguage>['t'], undo: (key: string) => void): Tell {
  return {
    made: ({ said, key, undo: way }) =>
      whisper(said, way === null ? undefined : { label: texts().entry.undo, run: () => undo(key), act: 'write.undo' }),
    refused: ({ said }, problem) =>
      whisper(texts().writes.refused(said, problemLines(problem, { t: texts() }).join(' '))),
    undone: (write) => whisper(write === null ? texts().writes.nothingToUndo : texts().writes.undone(write.said)),
    redone: (write) => whisper(write === null ? texts().writes.nothingToRedo : texts().writes.redone(write.said)),
  }
}
