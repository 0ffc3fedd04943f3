import type { Entry } from '#method/ledger/entry.ts'
import type { Status } from '#method/history/acts.ts'
import type { TimelineItem } from '#store/timeline.ts'

/** An entry as written, and as it reads now. */
export interface ReadEntryAnswer {
  entry: Entry
  reading: {
    status: Status
    at: string
    source?: unknown
    data: Record<string, unknown>
    redacted: boolean
    corrected: boolean
    /** Ids of the entries about this one that hold. */
    acts: string[]
  }
}

export function readEntryOf({ entry, reading, isCorrected }: TimelineItem): ReadEntryAnswer {
  const { status, at, source, data, redacted, acts } = reading
  const ids = acts.map(({ id }) => id)
  const told = source === undefined ? {} : { source }
  return { entry, reading: { status, at, ...told, data: { ...data }, redacted, corrected: isCorrected, acts: ids } }
}
