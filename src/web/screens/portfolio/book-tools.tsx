import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Check, Choice } from '../../parts/field.tsx'
import { Popover } from '../../parts/popover.tsx'
import { COLUMN_NAMES, movedToFront, toggled } from './column-names.ts'
import { exportAddress } from './export-address.ts'
import { GROUPS } from './portfolio-search.ts'
import { SavedViews } from './saved-views.tsx'
import { useColumns } from './use-columns.ts'
import { useSearchChange } from './use-search-change.ts'
import './book-tools.css'

/** How the book is looked at: groups, columns, saved views; and the way to take it along. */
export function BookTools({ isWide }: { isWide: boolean }) {
  const { t, locale } = useLanguage()
  const search = useSearch({ from: '/inside/portfolio' })
  const { columns } = useColumns()
  return (
    <div className="book-tools">
      {search.view === 'map' ? null : <GroupChoice />}
      {isWide && search.view !== 'map' ? <ColumnChooser /> : null}
      <SavedViews />
      <a className="button button-quiet" href={exportAddress(search, columns, locale)} download>
        {t.book.export}
      </a>
    </div>
  )
}

function GroupChoice() {
  const { t } = useLanguage()
  const { group } = useSearch({ from: '/inside/portfolio' })
  const change = useSearchChange()
  return (
    <Choice
      aria-label={t.book.group}
      none={t.book.noGroup}
      choices={GROUPS.map((value) => ({ value, name: t.book.groupBy(t.portfolio.columns[value]) }))}
      value={group ?? ''}
      onChange={({ target }) => change({ group: GROUPS.find((each) => each === target.value) })}
    />
  )
}

function ColumnChooser() {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { columns, choose } = useColumns()
  const hidden = COLUMN_NAMES.filter((name) => !columns.includes(name))
  return (
    <Popover
      isOpen={isOpen}
      onOpenChange={setOpen}
      title={t.book.columns}
      trigger={<Button look="quiet">{t.book.columns}</Button>}
    >
      <ul className="column-choices">
        {[...columns, ...hidden].map((name) => (
          <li key={name}>
            <Check
              label={t.portfolio.columns[name]}
              checked={columns.includes(name)}
              onChange={() => choose(toggled(columns, name))}
            />
            {columns.indexOf(name) > 0 ? (
              <IconButton
                icon="up"
                label={t.book.earlier(t.portfolio.columns[name])}
                onClick={() => choose(movedToFront(columns, name))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => choose(null)}>
        {t.book.usual}
      </Button>
    </Popover>
  )
}
