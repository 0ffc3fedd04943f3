import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Kind } from '#method/ledger/kinds.ts'
import { coachQuery, coachReadingQuery } from '../../client/diagnose-queries.ts'
import type { CoachQuestion, CoachReading } from '../../client/diagnose-queries.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { useBook } from '../client/use-book.ts'
import { useClient } from '../client/use-client.ts'

const KINDS: readonly Kind[] = ['coach.answered']

/** How many questions a session has (C2). */
export const QUESTIONS = 5

interface CoachPlace {
  /** The question that is being asked; undefined while it is read. */
  question: CoachQuestion | undefined
  /** The answers of the session that is open or was gone through last, in the order of the questions. */
  answers: readonly ReadEntry[]
  /** How the last session is read; null where one is open, or none was gone through. */
  reading: CoachReading | null
  isLoading: boolean
  error: Error | null
  retry: () => void
}

/** Where the coach stands with a client, told by the server alone: a reload or another day finds the same place. */
export function useCoach(): CoachPlace {
  const { account } = useClient()
  const { data, error, refetch } = useQuery(coachQuery(account))
  const book = useBook(KINDS)
  const answers = useMemo(() => latestSession(book.entries ?? []), [book.entries])
  const number = data?.question.number
  const isThrough = number === 1 && answers.length === QUESTIONS
  const read = useQuery({ ...coachReadingQuery(account), enabled: isThrough })
  return {
    question: data?.question,
    answers: number !== undefined && number > 1 ? answers.slice(0, number - 1) : answers,
    reading: isThrough ? (read.data ?? null) : null,
    isLoading: number === undefined || book.entries === undefined || (isThrough && read.isPending),
    error: error ?? book.error ?? (isThrough ? read.error : null),
    retry: () => void refetch(),
  }
}

/** The answers of the session begun last, the first to each question, as the server counts them. */
function latestSession(entries: readonly ReadEntry[]): ReadEntry[] {
  const ref = entries.at(-1)?.reading.data['ref']
  const byQuestion = new Map<number, ReadEntry>()
  for (const read of entries) {
    const { ref: session, question } = read.reading.data
    if (session === ref && typeof question === 'number' && !byQuestion.has(question)) byQuestion.set(question, read)
  }
  return [...byQuestion].toSorted(([a], [b]) => a - b).map(([, read]) => read)
}
