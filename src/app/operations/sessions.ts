import type { OperationOf } from '#contract/operations.ts'
import { formatInstant } from '#method/time/instant.ts'
import { byPerson } from '../access/by-person.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'sessions'>> = async (_input, context) => {
  const person = byPerson(context)
  if (person.refusals) return person
  const found = await person.access.sessionsOf(person.cookie)
  const sessions = found.map(({ begunAt, expiresAt, isThis }) => ({
    begunAt: formatInstant(begunAt.getTime()),
    expiresAt: formatInstant(expiresAt.getTime()),
    isThis,
  }))
  return { value: { sessions } }
}
