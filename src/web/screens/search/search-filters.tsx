import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { readDay } from '#method/text/days/typed-day.ts'
import { searchTexts } from '#words/web-search.ts'
import { accountQuery } from '../../client/account-facts.ts'
import { accountsQuery } from '../../client/queries.ts'
import { DayInput } from '../../forms/day-input.tsx'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, Field } from '../../parts/field.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { Popover } from '../../parts/popover.tsx'
import { KIND_GROUPS } from '../quick-add/kind-groups.ts'
import { isFoundAsEntry } from './search-search.ts'
import type { FindSearch } from './search-search.ts'
import '../portfolio/filters.css'

/** Whose entries, of which kind, of which days: each a part of the address. */
export function SearchFilters() {
  const texts = useTexts(searchTexts)
  return (
    <div className="filters" role="group" aria-label={texts.filters}>
      <KindLimit />
      <ClientLimit />
      <DaysLimit />
      <Limits />
    </div>
  )
}

export function useFindChange(): (change: FindSearch) => void {
  const navigate = useNavigate({ from: '/search' })
  return (change) => void navigate({ search: (search) => ({ ...search, ...change }), replace: true })
}

function KindLimit() {
  const { t, label } = useLanguage()
  const texts = useTexts(searchTexts)
  const { kind } = useSearch({ from: '/inside/search' })
  const change = useFindChange()
  const choices = KIND_GROUPS.flatMap(({ name, kinds }) => [
    { value: name, name: t.entry.groups[name] },
    ...kinds
      .filter(isFoundAsEntry)
      .map((value) => ({ value, name: label('kind', value), group: t.entry.groups[name] })),
  ])
  return (
    <Choice
      aria-label={texts.kind}
      none={texts.anyKind}
      choices={choices}
      value={kind ?? ''}
      onChange={({ target }) => change({ kind: target.value === '' ? undefined : target.value })}
    />
  )
}

function ClientLimit() {
  const texts = useTexts(searchTexts)
  const [isOpen, setOpen] = useState(false)
  const change = useFindChange()
  return (
    <Popover
      isOpen={isOpen}
      onOpenChange={setOpen}
      title={texts.client}
      align="start"
      trigger={<Button look="quiet">{texts.client}</Button>}
    >
      <ClientChoice
        onPick={(client) => {
          setOpen(false)
          change({ client })
        }}
      />
    </Popover>
  )
}

/** One client among however many: the server finds them by a part of their name. */
export function ClientChoice({ onPick }: { onPick: (account: string) => void }) {
  const { t } = useLanguage()
  const texts = useTexts(searchTexts)
  const [typed, setTyped] = useState('')
  const { data } = useQuery(accountsQuery(typed.trim()))
  return (
    <PickList
      label={texts.findClient}
      placeholder={texts.findClient}
      items={(data?.accounts ?? []).map(({ account, name }) => ({ value: account, label: name }))}
      onType={setTyped}
      onPick={onPick}
      none={data ? texts.noClient : t.shell.loading}
    />
  )
}

function DaysLimit() {
  const texts = useTexts(searchTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      isOpen={isOpen}
      onOpenChange={setOpen}
      title={texts.days}
      align="start"
      trigger={<Button look="quiet">{texts.days}</Button>}
    >
      <div className="filter-form">
        <DayLimit end="from" />
        <DayLimit end="until" />
      </div>
    </Popover>
  )
}

/** A day as people type it. One that cannot be read is said so in place, and limits nothing. */
function DayLimit({ end }: { end: 'from' | 'until' }) {
  const texts = useTexts(searchTexts)
  const search = useSearch({ from: '/inside/search' })
  const change = useFindChange()
  const [typed, setTyped] = useState(search[end] ?? '')
  return (
    <Field label={texts[end]}>
      {(field) => (
        <DayInput
          {...field}
          toward="past"
          value={typed}
          onChange={(value) => {
            setTyped(value)
            const read = value === '' ? undefined : (readDay(value, { today: today(), toward: 'past' }) ?? null)
            if (read !== null) change({ [end]: read })
          }}
        />
      )}
    </Field>
  )
}

/** What is set stands on the line, to be seen and taken off. */
function Limits() {
  const texts = useTexts(searchTexts)
  const { client, from, until } = useSearch({ from: '/inside/search' })
  const name = useClientName(client)
  const change = useFindChange()
  const set = [
    client === undefined ? null : { said: name, off: { client: undefined } },
    from === undefined ? null : { said: texts.fromDay(from), off: { from: undefined } },
    until === undefined ? null : { said: texts.untilDay(until), off: { until: undefined } },
  ]
  return set
    .filter((each) => each !== null)
    .map(({ said, off }) => (
      <Button
        key={Object.keys(off).join('')}
        look="quiet"
        icon="close"
        aria-label={texts.without(said)}
        onClick={() => change(off)}
      >
        {said}
      </Button>
    ))
}

/** What a client is called, or its slug until that is known. */
export function useClientName(account: string | undefined): string {
  const { data } = useQuery({ ...accountQuery(account ?? ''), enabled: account !== undefined })
  return data?.name ?? account ?? ''
}
