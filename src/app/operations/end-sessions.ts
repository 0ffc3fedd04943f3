import type { OperationOf } from '#contract/operations.ts'
import { byPerson } from '../access/by-person.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'end-sessions'>> = async (_input, context) => {
  const person = byPerson(context)
  if (person.refusals) return person
  return { value: { ended: await person.access.endOtherSessions(person.cookie) } }
}
