import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Day } from '#method/time/day.ts'
import { sessionQuery, workspaceQuery } from '../../client/queries.ts'
import { useDue, useNextDue, useWaiting } from '../../client/today-queries.ts'
import type { DueAnswer, WaitingAnswer } from '../../client/today-queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useActed } from '../../writes/use-act.ts'
import { EmptyPortfolio } from '../portfolio/empty-portfolio.tsx'
import { daysAfter, DUE_GROUPS, dueKey, groupOf } from './due-groups.ts'
import { dueTitle, DueRow } from './due-row.tsx'
import { SnoozeDialog } from './snooze-dialog.tsx'
import { useFocusedKey } from './use-focused-key.ts'
import { useTodayActs } from './use-today-acts.ts'
import { WaitingRow } from './waiting-row.tsx'
import './today.css'

const DAYS_AHEAD = 14

/** Everything that is due or arrived, across clients, the most urgent first; each with its reason and done by a key. */
export function TodayScreen() {
  const { t } = useLanguage()
  useTitle(t.today.title)
  const { data: workspace } = useQuery(workspaceQuery)
  return workspace?.accounts === 0 ? <EmptyPortfolio /> : <TodayList />
}

function TodayList() {
  const { t } = useLanguage()
  const { whose } = useSearch({ from: '/inside/today' })
  const { data: session } = useQuery(sessionQuery)
  const owner = whose === 'mine' ? session?.caller?.email : undefined
  const now = today()
  const due = useDue({ until: daysAfter(now, DAYS_AHEAD), owner })
  const waiting = useWaiting()
  const acted = useActed()
  const focusedKey = useFocusedKey()
  const [snoozing, setSnoozing] = useState<DueAnswer | null>(null)
  // What waits stands above what is due: whichever answers first, nothing that is read moves down.
  const pages = waiting.isPending ? [] : (due.data?.pages ?? [])
  const items = pages.flatMap((page) => page.items).filter((item) => !acted.has(dueKey(item)))
  const found = (waiting.data?.pages.flatMap((page) => page.entries) ?? []).filter(({ entry }) => !acted.has(entry.id))
  const item = items.find((each) => dueKey(each) === focusedKey)
  const entry = found.find((each) => each.entry.id === focusedKey)
  const acts = useTodayActs({ item, entry }, setSnoozing)
  const problem = due.error ?? waiting.error
  return (
    <>
      <TodayHead count={pages.length > 0 ? items.length + found.length : null} />
      {problem ? (
        <ProblemNotice problem={problem} act={<Button onClick={() => void due.refetch()}>{t.problem.retry}</Button>} />
      ) : null}
      <WaitingGroup
        entries={found}
        acts={acts}
        onMore={waiting.hasNextPage ? () => void waiting.fetchNextPage() : undefined}
      />
      {due.data && waiting.data && found.length === 0 ? <Done items={items} now={now} /> : null}
      <DueGroups items={items} now={now} acts={acts} />
      {due.hasNextPage && pages.length > 0 ? (
        <p className="today-more">
          <Button look="quiet" isBusy={due.isFetchingNextPage} onClick={() => void due.fetchNextPage()}>
            {t.today.more}
          </Button>
        </p>
      ) : null}
      <SnoozeDialog item={snoozing} onClose={() => setSnoozing(null)} />
    </>
  )
}

function TodayHead({ count }: { count: number | null }) {
  const { t } = useLanguage()
  const { whose } = useSearch({ from: '/inside/today' })
  const navigate = useNavigate({ from: '/today' })
  const choose = (value: 'all' | 'mine') =>
    void navigate({ search: (search) => ({ ...search, whose: value === 'mine' ? value : undefined }), replace: true })
  return (
    <header className="screen-head">
      <h1>{t.today.title}</h1>
      <span className="screen-head-note">{count === null ? '\u00a0' : t.today.things(count)}</span>
      <div className="screen-head-acts">
        <Segmented
          label={t.today.whose}
          choices={[
            { value: 'all', label: t.today.everybody },
            { value: 'mine', label: t.today.mine },
          ]}
          value={whose ?? 'all'}
          onChoose={choose}
        />
      </div>
    </header>
  )
}

interface WaitingGroupProps {
  entries: readonly WaitingAnswer[]
  acts: ReturnType<typeof useTodayActs>
  onMore: (() => void) | undefined
}

function WaitingGroup({ entries, acts, onMore }: WaitingGroupProps) {
  const { t } = useLanguage()
  if (entries.length === 0) return null
  return (
    <Section title={t.today.groups.waiting} aside={t.today.things(entries.length)}>
      <ul className="today-list">
        {entries.map((entry) => (
          <WaitingRow key={entry.entry.id} read={entry} acts={acts} />
        ))}
      </ul>
      {onMore ? (
        <Button look="quiet" onClick={onMore}>
          {t.today.more}
        </Button>
      ) : null}
    </Section>
  )
}

interface DueGroupsProps {
  items: readonly DueAnswer[]
  now: Day
  acts: ReturnType<typeof useTodayActs>
}

function DueGroups({ items, now, acts }: DueGroupsProps) {
  const { t } = useLanguage()
  const groups = useMemo(() => Map.groupBy(items, (item) => groupOf(item, now)), [items, now])
  return DUE_GROUPS.filter((group) => groups.has(group)).map((group) => (
    <Section key={group} title={t.today.groups[group]} aside={t.today.things(groups.get(group)?.length ?? 0)}>
      <ul className="today-list">
        {groups.get(group)?.map((item) => (
          <DueRow key={dueKey(item)} item={item} isLate={group === 'late'} acts={acts} />
        ))}
      </ul>
    </Section>
  ))
}

/** Nothing left for today is done, and says what comes next. */
function Done({ items, now }: { items: readonly DueAnswer[]; now: Day }) {
  const language = useLanguage()
  const { t } = language
  const isDone = items.every(({ on }) => on > now)
  const ahead = useNextDue({ until: daysAfter(now, 365), isWanted: isDone && items.length === 0 })
  const next = items[0] ?? ahead.data?.items[0]
  if (!isDone) return null
  return (
    <div className="today-done">
      <p>{t.today.done}</p>
      {next ? <p>{t.today.next(next.on, dueTitle(next, language), next.name)}</p> : null}
      {ahead.data && !next ? <p>{t.today.nothingEver}</p> : null}
    </div>
  )
}
