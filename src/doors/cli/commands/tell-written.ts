import { say } from '#words/say.ts'
import type { Session } from '../session.ts'
import type { Options } from './adding.ts'
import { isSet } from './adding.ts'

/** What became of entries: their ids as data, and how many, and what they will not count for, as talk. */
export type Written = readonly {
  id: string
  isNew: boolean
  remarks: readonly { code: string; params: object }[]
}[]

export async function tellWritten(session: Session, written: Written | undefined, options: Options): Promise<void> {
  if (written === undefined) return
  const remarks = written.flatMap(({ id, remarks: said }) => said.map((remark) => ({ id, remark })))
  if (isSet(options, 'json')) return session.print(JSON.stringify(written))
  const added = written.filter(({ isNew }) => isNew)
  await session.print(added.map(({ id }) => id))
  await session.talk(session.texts.done.recorded(added.length, written.length - added.length))
  for (const { id, remark } of remarks) await session.talk(`${id}: ${say(session.locale, remark)}`)
}
