import { useQuery } from '@tanstack/react-query'
import type { ReadEntry } from '../client/shapes.ts'
import { useLanguage } from '../language/language.tsx'
import { Said } from '../parts/said.tsx'
import { Tag } from '../parts/tag.tsx'
import { begunBy, begunThingsQuery, familyOf } from './begun-things.ts'
import { useNameOf } from './use-name-of.ts'
import { briefFacts, entryTitle, mainText } from './entry-text.ts'
import './entry-line.css'

/** An entry in a list: what it is, what it says, who was there; and its status wherever that is not simply “counts”. */
export function EntryLine({ read, by }: { read: ReadEntry; by?: string }) {
  const language = useLanguage()
  const { t, label } = language
  const { entry, reading } = read
  const text = mainText(entry.kind, reading.data)
  const nameOf = useNameOf(entry.account)
  const facts = briefFacts(entry.kind, reading.data, { ...language, nameOf })
  const counts = reading.status === 'confirmed'
  return (
    <span className="entry-line" data-status={reading.status}>
      <span className="entry-title">
        {entryTitle(entry.kind, reading.data, language)}
        {counts ? null : (
          <Tag tone={reading.status === 'proposed' ? 'open' : 'plain'}>{label('entryStatus', reading.status)}</Tag>
        )}
        {reading.corrected && !reading.redacted ? <Tag>{label('entryStatus', 'corrected')}</Tag> : null}
        {reading.redacted ? <Tag>{t.entry.erased}</Tag> : null}
        {by ? <span className="entry-by">{by}</span> : null}
      </span>
      {text ? (
        <span className="entry-text">
          <Said>{text}</Said>
        </span>
      ) : (
        <ThingText read={read} />
      )}
      {facts.length > 0 ? (
        <span className="entry-facts">
          {facts.map(({ field, label: name, value }) => (
            <span key={field} className="entry-fact">
              <span className="entry-fact-name">{name}</span> {value}
            </span>
          ))}
        </span>
      ) : null}
    </span>
  )
}

/** An entry that only names a thing is told by what that thing is: the promise that was kept. */
export function ThingText({ read }: { read: ReadEntry }) {
  const { labelsOf } = useLanguage()
  const { account, kind } = read.entry
  const begins = begunBy(kind)
  const ref = read.reading.data['ref']
  const family = familyOf(
    kind,
    labelsOf('kind').map(({ name }) => name),
  )
  const { data } = useQuery({ ...begunThingsQuery(account, begins ?? kind, family), enabled: begins !== null })
  const thing = data?.find((each) => each.ref === ref)
  // An SLA has no words of its own, only its ref.
  if (!thing || thing.text === ref) return null
  return (
    <span className="entry-text">
      <Said>{thing.text}</Said>
    </span>
  )
}
