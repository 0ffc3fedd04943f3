import type { Output } from '../../client/call.ts'

export type Member = Output<'members'>['members'][number]
/** What ends with a membership. */
export type Ended = NonNullable<Member['ends']>
