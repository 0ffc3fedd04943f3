import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { PASSWORD_MIN } from '#contract/set-up.ts'
import { byPerson } from '../access/by-person.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'change-password'>> = async ({ current, next }, context) => {
  const person = byPerson(context)
  if (person.refusals) return person
  if (next.length < PASSWORD_MIN) return { refusals: [refuse('password.too_short', { least: PASSWORD_MIN })] }
  const { access, cookie } = person
  const changed = await access.changePassword({ cookie, current, next, client: context.client ?? '' })
  if (changed.refusal) return { refusals: [changed.refusal] }
  const { sessions, tokens, cookies } = changed
  return { value: { sessions, tokens }, cookies }
}
