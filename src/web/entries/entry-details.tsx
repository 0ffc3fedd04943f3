import { useState } from 'react'
import { useEntries } from '../client/queries.ts'
import type { ReadEntry } from '../client/shapes.ts'
import { useIsWriter } from '../keys/writer.ts'
import { useLanguage } from '../language/language.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { ThingText } from './entry-line.tsx'
import { Said } from '../parts/said.tsx'
import { ActDialog } from './act-dialog.tsx'
import type { EntryAct } from './act-dialog.tsx'
import { entryTitle, factTexts, localZone, mainText } from './entry-text.ts'
import { useNameOf } from './use-name-of.ts'
import './entry-details.css'

/** All that an entry says, what has been done to it, and what can be. */
export function EntryDetails({ read, onClose }: { read: ReadEntry; onClose: () => void }) {
  const language = useLanguage()
  const { t, format, label } = language
  const { entry, reading } = read
  const text = mainText(entry.kind, reading.data)
  const nameOf = useNameOf(entry.account)
  const day = reading.at.slice(0, 10)
  return (
    <section className="entry-details" aria-label={t.entry.details}>
      <header>
        <div>
          <p className="entry-details-when">
            <time dateTime={reading.at}>{format.longDay(day)}</time>
          </p>
          <h2>{entryTitle(entry.kind, reading.data, language)}</h2>
        </div>
        <IconButton icon="close" label={t.shell.close} onClick={onClose} />
      </header>
      {reading.status === 'confirmed' ? null : (
        <p className="entry-details-status">{label('entryStatus', reading.status)}</p>
      )}
      {reading.redacted ? <p className="entry-details-status">{t.entry.erased}</p> : null}
      <p className="entry-details-text">{text ? <Said>{text}</Said> : <ThingText read={read} />}</p>
      <dl>
        {factTexts(entry.kind, reading.data, { ...language, nameOf }).map(({ field, label: name, value }) => (
          <Fact key={field} name={name}>
            {value}
          </Fact>
        ))}
        <SourceFact source={reading.source} />
        <Fact name={t.entry.recordedBy}>{entry.by}</Fact>
        {entry.recordedAt ? (
          <Fact name={t.entry.recordedAt}>
            {format.instant(entry.recordedAt, { zone: localZone(), zoneName: false })}
          </Fact>
        ) : null}
        <Fact name={t.entry.id}>{entry.id}</Fact>
      </dl>
      {reading.acts.length > 0 ? <EntryHistory read={read} /> : null}
      <Acts read={read} />
    </section>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function SourceFact({ source }: { source: unknown }) {
  const { t, labelOrName } = useLanguage()
  if (typeof source !== 'object' || source === null || !('ref' in source) || !('type' in source)) return null
  const ref = String(source.ref)
  const url = 'url' in source && typeof source.url === 'string' ? source.url : ref
  return (
    <Fact name={t.entry.source}>
      {labelOrName('sourceType', String(source.type))}{' '}
      {/^https?:\/\//.test(url) ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {ref}
        </a>
      ) : (
        ref
      )}
    </Fact>
  )
}

/** The acts that hold, and how the entry read before a correction. */
function EntryHistory({ read }: { read: ReadEntry }) {
  const language = useLanguage()
  const { t, format, label } = language
  const { entry, reading } = read
  const { data } = useEntries(reading.acts)
  return (
    <div className="entry-details-history">
      <h3>{t.entry.history}</h3>
      <ul>
        {(data?.entries ?? []).map(({ entry: act }) => (
          <li key={act.id}>
            {label('kind', act.kind)} · {format.day(act.at.slice(0, 10))} · {act.by}
            {'why' in act.data && typeof act.data.why === 'string' ? <p>{act.data.why}</p> : null}
          </li>
        ))}
      </ul>
      {reading.corrected && !reading.redacted ? (
        <>
          <h3>{t.entry.before}</h3>
          <p>
            {format.day(entry.at.slice(0, 10))} · {mainText(entry.kind, { ...entry.data })}
          </p>
        </>
      ) : null}
    </div>
  )
}

/** Which acts an entry's status leaves open: nothing is corrected that is erased, nothing withdrawn twice. */
function openActs({ reading }: ReadEntry): EntryAct[] {
  if (reading.status === 'withdrawn') return reading.redacted ? [] : ['restore', 'redact']
  if (reading.status === 'rejected' || reading.redacted) return reading.redacted ? ['withdraw'] : ['redact']
  return ['correct', 'withdraw', 'redact']
}

function Acts({ read }: { read: ReadEntry }) {
  const { t } = useLanguage()
  const [act, setAct] = useState<EntryAct | null>(null)
  if (!useIsWriter()) return null
  return (
    <div className="entry-details-acts" role="group" aria-label={t.entry.acts}>
      {openActs(read).map((each) => (
        <Button key={each} look={each === 'redact' ? 'quiet' : 'plain'} onClick={() => setAct(each)}>
          {t.entry[each]}
        </Button>
      ))}
      {act ? <ActDialog act={act} read={read} onClose={() => setAct(null)} /> : null}
    </div>
  )
}
