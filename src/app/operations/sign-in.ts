import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'sign-in'>> = async (credentials, { ports, client = '' }) => {
  if (ports.access === null) return { refusals: [refuse('access.wrong_password')] }
  const { refusal, cookies } = await ports.access.signIn({ ...credentials, client })
  return refusal ? { refusals: [refusal] } : { value: { email: credentials.email.toLowerCase() }, cookies }
}
