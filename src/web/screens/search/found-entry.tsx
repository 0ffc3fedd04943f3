import { Link } from '@tanstack/react-router'
import type { FoundEntry } from '../../client/search-queries.ts'
import { choiceGroup } from '../../entries/choice-group.ts'
import { entryTitle, factTexts, mainText } from '../../entries/entry-text.ts'
import { useNameOf } from '../../entries/use-name-of.ts'
import { useLanguage } from '../../language/language.tsx'
import { Said } from '../../parts/said.tsx'
import { Tag } from '../../parts/tag.tsx'
import { foundIn } from './found-words.ts'
import { Marked } from './marked.tsx'

/** An entry that was found: whose and when, what it is, and what of it holds the words. It opens in its timeline. */
export function FoundEntryLine({ found, searched }: { found: FoundEntry; searched: string }) {
  const language = useLanguage()
  const { label, format } = language
  const { entry, reading, accountName } = found
  const nameOf = useNameOf(entry.account)
  const text = mainText(entry.kind, reading.data)
  // What a choice is called was not written down by anybody, and was not searched.
  const facts = factTexts(entry.kind, reading.data, { ...language, nameOf }).filter(
    ({ field, value }) => choiceGroup(entry.kind, field) === null && foundIn(value, searched).length > 0,
  )
  return (
    <Link
      className="found-entry"
      data-row
      to="/clients/$account/timeline"
      params={{ account: entry.account }}
      search={({ asOf }) => ({ asOf, entry: openedBy(found) })}
    >
      <span className="found-head">
        <span className="found-title">{entryTitle(entry.kind, reading.data, language)}</span>
        {reading.status === 'confirmed' ? null : (
          <Tag tone={reading.status === 'proposed' ? 'open' : 'plain'}>{label('entryStatus', reading.status)}</Tag>
        )}
        <span className="found-whose" dir="auto">
          <Said>{accountName}</Said>
        </span>
        <time dateTime={reading.at}>{format.day(reading.at.slice(0, 10))}</time>
      </span>
      {text === '' ? null : (
        <span className="found-text">
          <Marked text={text} searched={searched} />
        </span>
      )}
      {facts.map(({ field, label: name, value }) => (
        <span key={field} className="found-fact">
          <span>{name}</span> <Marked text={value} searched={searched} />
        </span>
      ))}
    </Link>
  )
}

/** An entry about another opens with the one it is about. */
function openedBy({ entry, reading }: FoundEntry): string {
  const { target } = reading.data
  return entry.kind.startsWith('entry.') && typeof target === 'string' ? target : entry.id
}
