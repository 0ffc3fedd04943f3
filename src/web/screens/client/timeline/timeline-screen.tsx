import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { useEntries, useTimeline } from '../../../client/queries.ts'
import type { ReadEntry } from '../../../client/shapes.ts'
import { useActs } from '../../../keys/use-acts.ts'
import { useLanguage } from '../../../language/language.tsx'
import { EntryDetails } from '../../../entries/entry-details.tsx'
import { Beside, useRoomBeside } from '../../../parts/beside.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choice } from '../../../parts/field.tsx'
import { Empty } from '../../../parts/notice.tsx'
import { ProblemNotice } from '../../../parts/problem-notice.tsx'
import { useQuickAdd } from '../../quick-add/quick-add-context.ts'
import { KIND_GROUPS, kindsIn } from '../../quick-add/kind-groups.ts'
import { TimelineList } from './timeline-list.tsx'
import { useClient } from '../use-client.ts'
import { Waiting } from './waiting-entries.tsx'
import '../../portfolio/filters.css'
import './timeline-screen.css'

/** A client's entries by day, newest first; one opens beside the list with all it says and what can be done to it. */
export function TimelineScreen() {
  const { t, labelsOf } = useLanguage()
  const { account, asOf } = useClient()
  const { kind, entry: openId } = useSearch({ from: '/inside/clients/$account/timeline' })
  const isBeside = useRoomBeside()
  const kinds = kindsIn(
    kind,
    labelsOf('kind').map(({ name }) => name),
  )
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useTimeline(account, kinds)
  const open = useOpenEntry()
  const all = useMemo(() => data?.pages.flatMap(({ entries }) => entries) ?? [], [data])
  const shown = useMemo(() => all.filter((read) => isShown(read, asOf)), [all, asOf])
  useActs({ 'aside.close': openId === undefined ? undefined : () => open(undefined) })
  // A page of nothing but acts shows no line: the next one is fetched until there is something to see.
  useEffect(() => {
    if (shown.length < 30 && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [shown.length, hasNextPage, isFetchingNextPage, fetchNextPage])
  if (error) return <ProblemNotice problem={error} />
  return (
    <Beside
      label={t.entry.details}
      narrow="nowhere"
      aside={
        openId === undefined ? (
          <p className="section-empty">{t.entry.pickOne}</p>
        ) : (
          <OpenEntry key={openId} id={openId} known={all} onClose={() => open(undefined)} />
        )
      }
    >
      <div className="timeline">
        <KindFilter kind={kind} />
        <Waiting entries={shown} />
        {data && !hasNextPage && shown.length === 0 ? <NoEntries isFiltered={kind !== undefined} /> : null}
        <TimelineList
          entries={shown}
          openId={openId}
          onOpen={open}
          isBeside={isBeside}
          isWhole={!hasNextPage}
          onNearEnd={() => (hasNextPage && !isFetchingNextPage ? void fetchNextPage() : undefined)}
        />
      </div>
    </Beside>
  )
}

/** On a past day what came later is not there yet; acts on entries are shown with the entry they are about. */
function isShown({ entry, reading }: ReadEntry, asOf: string | undefined): boolean {
  if (entry.kind.startsWith('entry.')) return false
  return asOf === undefined || reading.at.slice(0, 10) <= asOf
}

function useOpenEntry(): (id: string | undefined) => void {
  const navigate = useNavigate({ from: '/clients/$account/timeline' })
  return (id) =>
    void navigate({
      search: (search) => ({ ...search, entry: search.entry === id ? undefined : id }),
      replace: true,
      resetScroll: false,
    })
}

function KindFilter({ kind }: { kind: string | undefined }) {
  const { t, label } = useLanguage()
  const navigate = useNavigate({ from: '/clients/$account/timeline' })
  const choices = KIND_GROUPS.flatMap(({ name, kinds }) => [
    { value: name, name: t.entry.groups[name] },
    ...kinds.map((value) => ({ value, name: label('kind', value), group: t.entry.groups[name] })),
  ])
  return (
    <div className="filters">
      <Choice
        aria-label={t.entry.filterKind}
        none={t.entry.allKinds}
        value={kind ?? ''}
        choices={choices}
        onChange={({ target }) =>
          void navigate({
            search: (search) => ({ ...search, kind: target.value === '' ? undefined : target.value }),
            replace: true,
          })
        }
      />
    </div>
  )
}

function NoEntries({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useLanguage()
  const { account } = useClient()
  const { open } = useQuickAdd()
  const navigate = useNavigate({ from: '/clients/$account/timeline' })
  if (isFiltered) {
    const clear = () => void navigate({ search: ({ asOf }) => ({ asOf }) })
    return <Empty title={t.entry.noneFit} act={<Button onClick={clear}>{t.entry.showAll}</Button>} />
  }
  return (
    <Empty
      title={t.client.emptyTitle}
      act={
        <Button look="main" onClick={() => open({ account })}>
          {t.shell.addEntry}
        </Button>
      }
    >
      {t.client.emptyText}
    </Empty>
  )
}

/** The entry in the address, whether or not the list has come to it. */
function OpenEntry({ id, known, onClose }: { id: string; known: readonly ReadEntry[]; onClose: () => void }) {
  const listed = known.find(({ entry }) => entry.id === id)
  const { data } = useEntries(listed ? [] : [id])
  const read = listed ?? data?.entries[0]
  return read ? <EntryDetails read={read} onClose={onClose} /> : null
}
