import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { thingsOf } from '../history/things.ts'

/** How many questions a session has. */
export const QUESTIONS = 5

export type Answer = Fact<'coach.answered'>

/** C2: one sitting with the coach: what was answered, question by question, without a gap. */
export interface Session {
  ref: string
  /** The answers to the questions 1 … n; of several to one question the first. */
  answers: readonly Answer[]
}

/** Every session of the account in the order in which they were begun. A session whose answers were withdrawn is none. */
export function sessionsOf(history: History): Session[] {
  return thingsOf(history, 'coach.answered').map(({ ref, begun, later }) => {
    const all = [begun, ...later.filter((fact) => fact.kind === 'coach.answered')]
    const answers: Answer[] = []
    for (let question = 1; question <= QUESTIONS; question++) {
      const answer = all.find(({ data }) => data.question === question)
      if (answer === undefined) break
      answers.push(answer)
    }
    return { ref, answers }
  })
}

export function isFinished({ answers }: Session): boolean {
  return answers.length === QUESTIONS
}

/** The session that goes on; null where the next answer begins one. */
export function openSession(history: History): Session | null {
  return sessionsOf(history).findLast((session) => !isFinished(session)) ?? null
}

/** The one question to ask now: what follows the last stored answer. */
export function currentQuestion(session: Session | null): number {
  return (session?.answers.length ?? 0) + 1
}

/** What a new session is called: no ref of this account is taken twice, not even of a session that was left. */
export function newSessionRef(history: History): string {
  const taken = new Set<string>()
  for (const entry of history.entries.values()) if (entry.kind === 'coach.answered') taken.add(entry.data.ref)
  let n = taken.size + 1
  while (taken.has(`coach-${n}`)) n++
  return `coach-${n}`
}

/** Every answer of the open session: what is withdrawn by whoever leaves it. */
export function answersOfOpen(history: History): string[] {
  const open = openSession(history)
  return open === null
    ? []
    : factsOfKind(history, 'coach.answered')
        .filter(({ data }) => data.ref === open.ref)
        .map(({ id }) => id)
}
