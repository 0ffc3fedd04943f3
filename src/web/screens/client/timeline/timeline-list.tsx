import { useMemo, useRef } from 'react'
import type { Day } from '#method/time/day.ts'
import type { ReadEntry } from '../../../client/shapes.ts'
import { EntryDetails } from '../../../entries/entry-details.tsx'
import { EntryLine } from '../../../entries/entry-line.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { usePageRows } from '../../../parts/use-rows.ts'
import { ProposalActs } from './waiting-entries.tsx'
import './timeline-list.css'

interface TimelineListProps {
  entries: readonly ReadEntry[]
  openId: string | undefined
  onOpen: (id: string | undefined) => void
  /** Whether an open entry is shown beside the list; else it opens below its line. */
  isBeside: boolean
  /** Whether the list holds everything there is. */
  isWhole: boolean
  onNearEnd: () => void
}

interface Line {
  read: ReadEntry
  day: Day
  isFirstOfDay: boolean
  isFirstOfYear: boolean
}

/** Entries under their days. Only the lines in sight are drawn. */
export function TimelineList({ entries, openId, onOpen, isBeside, isWhole, onNearEnd }: TimelineListProps) {
  const { t } = useLanguage()
  const list = useRef<HTMLOListElement>(null)
  const lines = useMemo(() => linesOf(entries), [entries])
  const { items, total, measure } = usePageRows(list, {
    count: lines.length,
    height: 78,
    keyOf: (index) => lines[index]?.read.entry.id ?? '',
    onNearEnd,
  })
  const last = entries.at(-1)
  return (
    <>
      <ol ref={list} className="timeline-list" aria-label={t.entry.timeline} style={{ height: total }}>
        {items.map(({ index, top, key }) => {
          const line = lines[index]
          if (!line) return null
          const { read } = line
          const isOpen = read.entry.id === openId
          return (
            <li
              key={key}
              ref={measure}
              data-index={index}
              data-first={line.isFirstOfDay || undefined}
              style={{ transform: `translateY(${top}px)` }}
            >
              <DayMark line={line} />
              <div className="timeline-entry" data-open={isOpen || undefined}>
                <button type="button" data-row aria-expanded={isOpen} onClick={() => onOpen(read.entry.id)}>
                  <EntryLine read={read} by={read.entry.by} />
                </button>
                {read.reading.status === 'proposed' ? <ProposalActs entries={[read]} /> : null}
                {isOpen && !isBeside ? <EntryDetails read={read} onClose={() => onOpen(undefined)} /> : null}
              </div>
            </li>
          )
        })}
      </ol>
      {isWhole && last ? <p className="timeline-end">{t.entry.end(last.reading.at.slice(0, 10))}</p> : null}
    </>
  )
}

function DayMark({ line }: { line: Line }) {
  const { format } = useLanguage()
  return (
    <time className="timeline-day" dateTime={line.day} title={format.longDay(line.day)}>
      {line.isFirstOfDay ? (
        <>
          <span>{format.shortDay(line.day)}</span>
          {line.isFirstOfYear ? <span className="timeline-year">{line.day.slice(0, 4)}</span> : null}
        </>
      ) : (
        <span className="unseen">{format.day(line.day)}</span>
      )}
    </time>
  )
}

function linesOf(entries: readonly ReadEntry[]): Line[] {
  return entries.map((read, index) => {
    const day = read.reading.at.slice(0, 10)
    const before = entries[index - 1]?.reading.at
    const isFirstOfYear = before?.slice(0, 4) !== day.slice(0, 4)
    return { read, day, isFirstOfDay: before?.slice(0, 10) !== day, isFirstOfYear }
  })
}
