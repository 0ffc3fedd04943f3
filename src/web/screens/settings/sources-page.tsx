import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { SOURCE_TYPES } from '#method/ledger/source-types.ts'
import type { SourceType } from '#method/ledger/source-types.ts'
import { dataTexts } from '#words/web-data.ts'
import type { Output } from '../../client/call.ts'
import { useCoverage } from '../../client/settings-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { Check, Choice } from '../../parts/field.tsx'
import { Empty } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import './sources-page.css'

type Coverage = Output<'coverage'>

/** What feeds the ledger: source by source over all clients, then client by client. Silence is the source's own. */
export function SourcesPage() {
  const { t } = useLanguage()
  const texts = useTexts(dataTexts).sources
  const { type, silent } = useSearch({ from: '/inside/settings/sources' })
  const wanted = { ...(type === undefined ? {} : { type }), ...(silent ? { isSilent: true } : {}) }
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCoverage(wanted)
  const first = data?.pages[0]
  if (error) {
    return <ProblemNotice problem={error} act={<Button onClick={() => void refetch()}>{t.problem.retry}</Button>} />
  }
  if (!first) return <div className="sources-wait" />
  if (first.sources.length === 0) return <NoSources />
  return (
    <>
      <div className="settings-note">
        <p>{texts.intro}</p>
        <p>{texts.silentMeans(first.silentDays)}</p>
      </div>
      <Book found={first} />
      <Section title={texts.clients} aside={first.without > 0 ? texts.without(first.without) : null}>
        <Filters />
        <ul className="sources">
          {data.pages
            .flatMap(({ rows }) => rows)
            .map((row) => (
              <ClientRow key={row.account} row={row} />
            ))}
        </ul>
        {first.rows.length === 0 ? <p className="section-empty">{texts.noneSilent}</p> : null}
        {hasNextPage ? (
          <p>
            <Button look="quiet" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {texts.more}
            </Button>
          </p>
        ) : null}
      </Section>
    </>
  )
}

function Book({ found }: { found: Coverage }) {
  const { format, label } = useLanguage()
  const texts = useTexts(dataTexts).sources
  const columns = [
    { name: texts.source },
    { name: texts.last },
    { name: texts.count, isNumber: true },
    { name: texts.fedBy, isNumber: true },
    { name: texts.silent },
  ]
  return (
    <Section title={texts.book}>
      <div className="sources-book">
        <Table caption={texts.book} columns={columns}>
          {found.sources.map(({ type, lastAt, entries, accounts, silent }) => (
            <tr key={type}>
              <th scope="row">{label('sourceType', type)}</th>
              <td>{format.day(lastAt)}</td>
              <td className="number">{format.number(entries)}</td>
              <td className="number">{format.number(accounts)}</td>
              <td>
                {silent === 0 ? null : (
                  <Link to="/settings/sources" search={{ type, silent: true }}>
                    {texts.silentLong(silent)}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </Table>
      </div>
    </Section>
  )
}

function Filters() {
  const { label } = useLanguage()
  const texts = useTexts(dataTexts).sources
  const search = useSearch({ from: '/inside/settings/sources' })
  const navigate = useNavigate({ from: '/settings/sources' })
  return (
    <div className="sources-filters">
      <Choice
        aria-label={texts.only}
        none={texts.any}
        choices={SOURCE_TYPES.map((value) => ({ value, name: label('sourceType', value) }))}
        value={search.type ?? ''}
        onChange={({ target }) => {
          const type: SourceType | undefined = SOURCE_TYPES.find((each) => each === target.value)
          void navigate({ search: (before) => ({ ...before, type }), replace: true })
        }}
      />
      <Check
        label={texts.onlySilent}
        checked={search.silent === true}
        onChange={({ target }) =>
          void navigate({
            search: (before) => ({ ...before, silent: target.checked ? true : undefined }),
            replace: true,
          })
        }
      />
    </div>
  )
}

function ClientRow({ row: { account, name, sources } }: { row: Coverage['rows'][number] }) {
  const { label } = useLanguage()
  const texts = useTexts(dataTexts).sources
  return (
    <li>
      <Link data-row to="/clients/$account" params={{ account }} dir="auto">
        <Said>{name}</Said>
      </Link>
      {sources.length === 0 ? <span className="section-empty">{texts.none}</span> : null}
      <dl>
        {sources.map(({ type, lastAt, entries, isSilent }) => (
          <div key={type}>
            <dt>{label('sourceType', type)}</dt>
            <dd>
              {texts.lastOn(lastAt, entries)} {isSilent ? <Tag tone="open">{texts.isSilent}</Tag> : null}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function NoSources() {
  const { format, label } = useLanguage()
  const texts = useTexts(dataTexts).sources
  const day = format.day(today())
  return (
    <Empty
      title={texts.emptyTitle}
      sample={
        <dl className="sources-sample">
          {(['email', 'calendar', 'import'] as const).map((type) => (
            <div key={type}>
              <dt>{label('sourceType', type)}</dt>
              <dd>{day}</dd>
            </div>
          ))}
        </dl>
      }
      act={
        <Link className="button button-main" to="/import">
          {texts.open}
        </Link>
      }
    >
      {texts.emptyText}
    </Empty>
  )
}
