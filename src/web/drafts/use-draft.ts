import { useEffect, useState } from 'react'
import { useReader } from '../client/use-reader.ts'
import { dropDraft, keepDraft, readDraft } from './kept-drafts.ts'

interface DraftOptions<Value> {
  /** Names the draft among this reader's: what is written and about what, `update:lantern`. */
  name: string
  /** What the form holds before anybody has written. */
  initial: Value
  /** Reads what was kept, by this version of the pages or an older one; null for what does not fit any more. */
  parse: (kept: unknown) => Value | null
}

export interface Draft<Value> {
  value: Value
  change: (value: Value) => void
  /** Changes what stands there by then: for whoever was away meanwhile, waiting for an answer. */
  update: (change: (now: Value) => Value) => void
  /** Whether what stands there was written before and never saved. */
  isTakenUp: boolean
  /** Forgets it: after it was saved, or because the writer says so. The form is as it was at first. */
  drop: () => void
}

interface State<Value> {
  name: string
  kept: Value | null
  typed: Value | null
}

/** What is being written, kept on this device with every change until it is saved: a reload or an error loses nothing. */
export function useDraft<Value>({ name, initial, parse }: DraftOptions<Value>): Draft<Value> {
  const by = useReader()
  const read = () => {
    const kept = readDraft(by, name)
    return kept === null ? null : parse(kept)
  }
  const [state, setState] = useState<State<Value>>(() => ({ name, kept: read(), typed: null }))
  // Of another thing it is another draft.
  const current = state.name === name ? state : { name, kept: read(), typed: null }
  if (current !== state) setState(current)
  const { typed } = current
  useEffect(() => {
    if (typed !== null) keepDraft(by, name, typed)
  }, [by, name, typed])
  const update = (change: (now: Value) => Value) =>
    setState((now) => (now.name === name ? { ...now, typed: change(valueOf(now, initial)) } : now))
  return {
    value: valueOf(current, initial),
    change: (value) => update(() => value),
    update,
    isTakenUp: current.kept !== null,
    drop: () => {
      setState({ name, kept: null, typed: null })
      dropDraft(by, name)
    },
  }
}

function valueOf<Value>({ typed, kept }: State<Value>, initial: Value): Value {
  return typed ?? kept ?? initial
}
