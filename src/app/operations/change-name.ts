import type { OperationOf } from '#contract/operations.ts'
import { byPerson } from '../access/by-person.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'change-name'>> = async ({ name }, context) => {
  const person = byPerson(context)
  if (person.refusals) return person
  await person.access.changeName({ userId: person.userId, name })
  return { value: { name } }
}
