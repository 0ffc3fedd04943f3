import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { Popover } from '../../parts/popover.tsx'
import { Said } from '../../parts/said.tsx'
import { NAME_LENGTH_MAX, withView } from './kept-views.ts'
import { readPortfolioSearch } from './portfolio-search.ts'
import { useColumns } from './use-columns.ts'
import { useViews } from './use-views.ts'

/** Views under names of the reader's own. Each is a link: its address holds all of it. */
export function SavedViews() {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { kept, keep } = useViews()
  return (
    <Popover
      isOpen={isOpen}
      onOpenChange={setOpen}
      title={t.book.saved}
      trigger={<Button look="quiet">{t.book.views}</Button>}
    >
      {kept.views.length === 0 ? <p className="views-none">{t.book.noViews}</p> : null}
      <ul className="column-choices" aria-label={t.book.saved}>
        {kept.views.map(({ name, search }) => (
          <li key={name}>
            <Link to="/portfolio" search={search} onClick={() => setOpen(false)}>
              <Said>{name}</Said>
            </Link>
            <IconButton
              icon="close"
              label={t.book.dropView(name)}
              onClick={() => keep({ views: kept.views.filter((view) => view.name !== name) })}
            />
          </li>
        ))}
      </ul>
      <SaveForm onSave={(view) => keep({ views: withView(kept.views, view) })} />
    </Popover>
  )
}

function SaveForm({ onSave }: { onSave: (view: Parameters<typeof withView>[1]) => boolean }) {
  const { t } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const { columns } = useColumns()
  const [name, setName] = useState('')
  const [isRefused, setRefused] = useState(false)
  const save = () => {
    const named = name.trim()
    if (named === '') return
    // A past day is no part of a view: it would stay behind while days go on.
    const view = { ...readPortfolioSearch({ ...search }), columns: columns.join(',') }
    const isKept = onSave({ name: named, search: view })
    setRefused(!isKept)
    if (isKept) setName('')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={t.book.viewName} error={isRefused ? t.book.notKept : null}>
        {(field) => (
          <TextInput
            {...field}
            maxLength={NAME_LENGTH_MAX}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={name.trim() === ''}>
        {t.book.saveView}
      </Button>
    </form>
  )
}
