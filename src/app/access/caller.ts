import type { Role } from '#contract/roles.ts'

/** Who asks: a signed-in person, a program with a person's token, or whoever may read the data folder on this machine. */
export interface Caller {
  via: 'session' | 'token' | 'machine'
  /** What entries written for this caller carry as `by`. */
  by: string
  name: string
  role: Role
  /** The person's key in the access database; null on the machine itself. */
  userId: string | null
}
