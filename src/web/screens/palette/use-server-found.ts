import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { accountsQuery } from '../../client/queries.ts'
import { quickSearchQuery } from '../../client/search-queries.ts'
import type { FoundAnswer } from '../../client/search-queries.ts'
import { entryTitle, mainText } from '../../entries/entry-text.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Language } from '../../language/language.tsx'
import { bestFit } from './match.ts'
import type { Found, FoundClient } from './palette-items.ts'

interface ServerFound {
  clients: FoundClient[]
  /** People, then entries. */
  rest: Found[]
}

/**
 * What the server knows of what is typed: clients by a part of their name or by how it is pronounced, people, entries.
 * It is asked once a moment has gone by without another letter; an answer to what is typed no more is given up. Until
 * the next one is there, what the last one found stays as far as it is called by what is typed now.
 */
export function useServerFound(typed: string): ServerFound {
  const language = useLanguage()
  const wanted = useSettled(typed.trim())
  const isWanted = wanted !== ''
  const { data: listed } = useQuery({ ...accountsQuery(wanted), enabled: isWanted })
  const { data: found, isPlaceholderData } = useQuery({
    ...quickSearchQuery(wanted),
    placeholderData: keepPreviousData,
  })
  const isAnswer = isWanted && wanted === typed.trim() && !isPlaceholderData
  return useMemo(() => {
    const known = isWanted ? found : undefined
    const rest = known ? [...peopleItems(known, language), ...entryItems(known, language)] : []
    return {
      clients: [
        ...(isWanted ? (listed?.accounts ?? []) : []),
        ...(known?.accounts ?? []).map(({ account, accountName }) => ({
          account,
          name: accountName,
          isKnown: isAnswer,
        })),
      ],
      rest: isAnswer ? rest : rest.filter(({ names }) => bestFit(typed, names) !== null),
    }
  }, [listed, found, isWanted, isAnswer, typed, language])
}

const PEOPLE_MOST = 5

function peopleItems({ people }: FoundAnswer, { t }: Language): Found[] {
  return people.slice(0, PEOPLE_MOST).map(({ account, accountName, person, name }) => ({
    value: `person ${account} ${person}`,
    label: name ?? person,
    note: accountName,
    group: t.keys.palette.people,
    names: [name ?? person],
  }))
}

const TEXT_MOST = 90

function entryItems({ entries }: FoundAnswer, language: Language): Found[] {
  const { t, format } = language
  return entries.map(({ entry, reading, accountName }) => {
    const title = entryTitle(entry.kind, reading.data, language)
    const text = [...(mainText(entry.kind, reading.data) || title)]
    const { target } = reading.data
    const opened = entry.kind.startsWith('entry.') && typeof target === 'string' ? target : entry.id
    return {
      value: `entry ${entry.account} ${opened}`,
      label: text.length > TEXT_MOST ? `${text.slice(0, TEXT_MOST).join('')}…` : text.join(''),
      note: `${accountName} · ${format.day(reading.at.slice(0, 10))}`,
      group: t.keys.palette.entries,
      names: [text.join('')],
    }
  })
}

const TYPING_MS = 120

/** What is typed, once a moment has gone by without another letter. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
