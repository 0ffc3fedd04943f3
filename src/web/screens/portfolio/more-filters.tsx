import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { leadsQuery } from '../../client/book-queries.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Language } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/field.tsx'
import { Popover } from '../../parts/popover.tsx'
import { CONSTRAINTS, ENDS, NOBODY, SECTORS } from './portfolio-search.ts'
import { useSearchChange } from './use-search-change.ts'
import { readWorth } from './worth-search.ts'

/** The filters needed less often; one that is set stands on the line as well, to be seen and taken off. */
export function MoreFilters() {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Popover
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={t.book.more}
        align="start"
        trigger={<Button look="quiet">{t.book.more}</Button>}
      >
        <FilterForm />
      </Popover>
      <SetFilters />
    </>
  )
}

function FilterForm() {
  const { t, label } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const change = useSearchChange()
  const { data: leads = [] } = useQuery(leadsQuery)
  const ends = search.ends
  return (
    <div className="filter-form">
      <Choice
        aria-label={t.book.constraint}
        none={t.book.anyConstraint}
        choices={CONSTRAINTS.map((value) => ({ value, name: label('trust', value) }))}
        value={search.constraint ?? ''}
        onChange={({ target }) => change({ constraint: CONSTRAINTS.find((each) => each === target.value) })}
      />
      <Choice
        aria-label={t.book.lead}
        none={t.book.anyLead}
        choices={[...leads.map((value) => ({ value, name: value })), { value: NOBODY, name: t.book.noLead }]}
        value={search.lead ?? ''}
        onChange={({ target }) => change({ lead: target.value === '' ? undefined : target.value })}
      />
      <Choice
        aria-label={t.book.sector}
        none={t.book.anySector}
        choices={SECTORS.map((value) => ({ value, name: label('sector', value) }))}
        value={search.sector ?? ''}
        onChange={({ target }) => change({ sector: SECTORS.find((each) => each === target.value) })}
      />
      <Choice
        aria-label={t.book.ends}
        none={t.book.anyEnd}
        choices={ENDS.map((days) => ({ value: String(days), name: t.book.endsWithin(days) }))}
        value={ends === undefined ? '' : String(ends)}
        onChange={({ target }) => change({ ends: target.value === '' ? undefined : Number(target.value) })}
      />
      <Choice
        aria-label={t.book.risks}
        none={t.book.anyRisks}
        choices={[
          { value: 'with', name: t.book.withRisks },
          { value: 'without', name: t.book.withoutRisks },
        ]}
        value={search.risks === undefined ? '' : search.risks ? 'with' : 'without'}
        onChange={({ target }) => change({ risks: target.value === '' ? undefined : target.value === 'with' })}
      />
    </div>
  )
}

function SetFilters() {
  const { t, label } = useLanguage()
  const { constraint, lead, sector, ends, risks, worth } = useSearch({ from: '/inside/portfolio' })
  const change = useSearchChange()
  const set = [
    constraint === undefined ? null : { said: label('trust', constraint), off: { constraint: undefined } },
    lead === undefined ? null : { said: lead === NOBODY ? t.book.noLead : lead, off: { lead: undefined } },
    sector === undefined ? null : { said: label('sector', sector), off: { sector: undefined } },
    ends === undefined ? null : { said: t.book.endsWithin(ends), off: { ends: undefined } },
    risks === undefined ? null : { said: risks ? t.book.withRisks : t.book.withoutRisks, off: { risks: undefined } },
    worth === undefined ? null : { said: worthName(worth, t), off: { worth: undefined } },
  ]
  return set
    .filter((each) => each !== null)
    .map(({ said, off }) => (
      <Button key={said} look="quiet" icon="close" aria-label={t.book.without(said)} onClick={() => change(off)}>
        {said}
      </Button>
    ))
}

function worthName(written: string, { book }: Language['t']): string {
  const worth = readWorth(written)
  if (!worth?.isKnown) return book.worthUnknown
  return worth.below === null ? book.worthFrom(worth.from) : book.worthBetween(worth.from, worth.below)
}
