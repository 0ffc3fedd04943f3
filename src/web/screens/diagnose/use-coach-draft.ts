import { useEffect, useState } from 'react'
import type { ReadEntry } from '../../client/shapes.ts'
import { useReader } from '../../client/use-reader.ts'
import { dropDraft, readDraft } from '../../drafts/kept-drafts.ts'
import { fieldsDraft } from '../../drafts/shapes.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import type { Draft } from '../../drafts/use-draft.ts'
import { textOf } from '../client/things.ts'
import type { CoachDraft } from './coach-draft.ts'

const EMPTY: CoachDraft = { text: '', choice: '', owner: '', to: '', due: '', signal: '' }

/** The answer to a question as it is typed; the step is the reader's own until somebody else is named. */
export function useCoachDraft(account: string, number: number): Draft<CoachDraft> {
  const owner = useReader()
  const initial = { ...EMPTY, owner }
  return useDraft({ name: draftName(account, number), initial, parse: fieldsDraft(initial) })
}

function draftName(account: string, number: number): string {
  return `coach:${account}:${number}`
}

interface Unsent {
  number: number
  text: string
}

/**
 * What was typed here for questions that are answered otherwise by now: somebody else was first. What was stored as it
 * was typed is forgotten.
 */
export function useUnsent(
  account: string,
  answers: readonly ReadEntry[],
): [readonly Unsent[], (number: number) => void] {
  const by = useReader()
  const [dropped, setDropped] = useState<readonly number[]>([])
  const drafts = answers.map(({ reading }) => {
    const number = Number(reading.data['question'])
    const text = (fieldsDraft({ ...EMPTY })(readDraft(by, draftName(account, number)))?.text ?? '').trim()
    return { number, text, isStored: text === '' || text === textOf(reading.data['text']) }
  })
  const stored = drafts.filter(({ isStored }) => isStored).map(({ number }) => number)
  const done = stored.join(' ')
  useEffect(() => {
    for (const number of done.split(' ')) dropDraft(by, draftName(account, Number(number)))
  }, [by, account, done])
  const drop = (number: number) => {
    dropDraft(by, draftName(account, number))
    setDropped([...dropped, number])
  }
  return [drafts.filter(({ number, isStored }) => !isStored && !dropped.includes(number)), drop]
}
