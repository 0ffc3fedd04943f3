import type { ReadEntry } from '../client/shapes.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { factTexts, mainText } from './entry-text.ts'
import { useNameOf } from './use-name-of.ts'

interface MeanwhileProps {
  /** The entry as it reads now. */
  read: ReadEntry
  /** How it read when the reader began. */
  before: ReadEntry['reading']
  onSeen: () => void
}

/** Somebody changed the entry while the reader did: what they made of it, before the reader's own goes on top. */
export function Meanwhile({ read: { entry, reading }, before, onSeen }: MeanwhileProps) {
  const language = useLanguage()
  const { t, format, label } = language
  const nameOf = useNameOf(entry.account)
  const factsOf = ({ data }: ReadEntry['reading']) => factTexts(entry.kind, data, { ...language, nameOf })
  const old = new Map(factsOf(before).map(({ field, value }) => [field, value]))
  const text = mainText(entry.kind, reading.data)
  const changed = factsOf(reading).filter(({ field, value }) => old.get(field) !== value)
  return (
    <Notice tone="caution" title={t.entry.meanwhile} act={<Button onClick={onSeen}>{t.entry.meanwhileSeen}</Button>}>
      {reading.status === before.status ? null : <p>{label('entryStatus', reading.status)}</p>}
      {reading.at === before.at ? null : <p>{format.day(reading.at.slice(0, 10))}</p>}
      {text === mainText(entry.kind, before.data) ? null : <p dir="auto">{text}</p>}
      {changed.map(({ field, label: name, value }) => (
        <p key={field} dir="auto">
          {name}: {value}
        </p>
      ))}
    </Notice>
  )
}
