import { useRef, useState } from 'react'
import type { TrustDimension } from '#method/standing-types.ts'
import { auditTexts } from '#words/web-audit.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { EntryLine } from '../../entries/entry-line.tsx'
import { entryTitle, mainText } from '../../entries/entry-text.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { TextInput } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { speaksTo } from './observations.ts'

interface EvidenceListProps {
  dimension: TrustDimension
  /** Every entry a rating may rest on, latest first; undefined while they are read. */
  entries: readonly ReadEntry[] | undefined
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

const WHICH = ['speaking', 'all', 'chosen'] as const
type Which = (typeof WHICH)[number]

/** As many as are looked through at once; more come on demand. */
const SHOWN = 30

/** The client's entries, filtered as one types and taken by Space: what a rating rests on. */
export function EvidenceList({ dimension, entries, chosen, onChange }: EvidenceListProps) {
  const texts = useTexts(auditTexts)
  const { t } = useLanguage()
  const filter = useRef<HTMLInputElement>(null)
  const [which, setWhich] = useState<Which>('speaking')
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(SHOWN)
  const found = useFound({ dimension, entries: entries ?? [], chosen, which, typed })
  useActs({ 'list.filter': () => filter.current?.focus() })
  if (entries === undefined) return <div className="audit-wait">{t.shell.loading}</div>
  if (entries.length === 0) return <p className="audit-none">{texts.noneYet}</p>
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <>
      <div className="audit-tools">
        <TextInput
          ref={filter}
          type="search"
          aria-label={texts.filter}
          placeholder={texts.filter}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Segmented
          label={texts.which}
          choices={WHICH.map((value) => ({
            value,
            label: value === 'chosen' ? texts.chosen(chosen.length) : texts[value],
          }))}
          value={which}
          onChoose={setWhich}
        />
      </div>
      {found.length === 0 ? <p className="audit-none">{texts.none}</p> : null}
      <ul className="audit-entries">
        {found.slice(0, shown).map((read) => (
          <EvidenceRow
            key={read.entry.id}
            read={read}
            isChosen={chosen.includes(read.entry.id)}
            onToggle={() => toggle(read.entry.id)}
          />
        ))}
      </ul>
      {found.length > shown ? (
        <Button look="quiet" onClick={() => setShown(shown + SHOWN)}>
          {texts.more}
        </Button>
      ) : null}
    </>
  )
}

function EvidenceRow({ read, isChosen, onToggle }: { read: ReadEntry; isChosen: boolean; onToggle: () => void }) {
  const { format } = useLanguage()
  return (
    <li>
      <label className="audit-entry" data-chosen={isChosen || undefined}>
        <input type="checkbox" data-row checked={isChosen} onChange={onToggle} />
        <time dateTime={read.reading.at.slice(0, 10)}>{format.shortDay(read.reading.at.slice(0, 10))}</time>
        <EntryLine read={read} />
      </label>
    </li>
  )
}

interface Asked {
  dimension: TrustDimension
  entries: readonly ReadEntry[]
  chosen: readonly string[]
  which: Which
  typed: string
}

function useFound({ dimension, entries, chosen, which, typed }: Asked): ReadEntry[] {
  const language = useLanguage()
  const words = folded(typed).split(/\s+/)
  const wordsOf = ({ entry, reading }: ReadEntry) =>
    folded(
      [
        entryTitle(entry.kind, reading.data, language),
        mainText(entry.kind, reading.data),
        reading.at,
        ...peopleOf(reading),
      ].join(' '),
    )
  return entries.filter((read) => {
    const isMeant = which === 'all' || (which === 'chosen' ? chosen.includes(read.entry.id) : speaksTo(dimension, read))
    if (!isMeant) return false
    const hay = wordsOf(read)
    return words.every((word) => hay.includes(word))
  })
}

function peopleOf({ data }: ReadEntry['reading']): string[] {
  return Array.isArray(data['people']) ? data['people'].map(String) : []
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
