import { readingsOf } from '#method/coach/reading.ts'
import type { Reading } from '#method/coach/reading.ts'
import { PROPOSED_KINDS, proposalId } from '#method/coach/proposals.ts'
import { questionOf } from '#method/coach/question.ts'
import type { CoachQuestion } from '#method/coach/question.ts'
import { currentQuestion, isFinished, openSession, sessionsOf } from '#method/coach/session.ts'
import type { Session } from '#method/coach/session.ts'
import { readEntry } from '#method/history/acts.ts'
import type { History } from '#method/history/history.ts'
import type { EpochMs } from '#method/time/instant.ts'

/** The question that is being asked: that of the open session, else the first. */
export function questionNow(history: History, now: EpochMs): CoachQuestion {
  return questionOf(history, currentQuestion(openSession(history)), history.zone.dayOf(now))
}

export interface ReadSession {
  session: string
  readings: Reading[]
  /** Proposed entries of the session that nobody has decided on yet. */
  proposed: string[]
}

/** How the last session is read; null while one is open, and where none was finished. */
export function lastReading(history: History): ReadSession | null {
  const last = sessionsOf(history).at(-1)
  return last === undefined || openSession(history) !== null || !isFinished(last) ? null : readSession(history, last)
}

export function readSession(history: History, session: Session): ReadSession {
  const ids = PROPOSED_KINDS.map((kind) => proposalId(history.account, session.ref, kind))
  const proposed = ids.filter((id) => {
    const entry = history.entries.get(id)
    return entry !== undefined && readEntry(entry, history).status === 'proposed'
  })
  return { session: session.ref, readings: readingsOf(session), proposed }
}
