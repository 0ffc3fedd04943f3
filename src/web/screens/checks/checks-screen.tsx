import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { checksTexts } from '#words/web-checks.ts'
import { useChecks, usePredictionFacts } from '../../client/checks-queries.ts'
import type { PredictionFacts } from '../../client/checks-queries.ts'
import { sessionQuery } from '../../client/queries.ts'
import type { DueAnswer } from '../../client/today-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useActed } from '../../writes/use-act.ts'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'
import { daysAfter, dueKey } from '../today/due-groups.ts'
import { useFocusedKey } from '../today/use-focused-key.ts'
import { CheckRow } from './check-row.tsx'
import { ChecksHead } from './checks-head.tsx'
import { useCheckActs } from './use-check-acts.ts'
import type { CheckActs } from './use-check-acts.ts'

const DAYS_AHEAD = 30
const GROUPS = ['due', 'tell', 'near'] as const

/** Predictions whose day has come or is near, across clients: each answered by a key, and told to its client. */
export function ChecksScreen() {
  const texts = useTexts(checksTexts)
  useTitle(texts.title)
  const { whose } = useSearch({ from: '/inside/predictions' })
  const navigate = useNavigate({ from: '/predictions' })
  const choose = (value: 'all' | 'mine') =>
    void navigate({ search: (search) => ({ ...search, whose: value === 'mine' ? value : undefined }), replace: true })
  return (
    <>
      <ChecksHead>
        <Segmented
          label={texts.whose}
          choices={[
            { value: 'all', label: texts.everybody },
            { value: 'mine', label: texts.mine },
          ]}
          value={whose ?? 'all'}
          onChoose={choose}
        />
      </ChecksHead>
      <CheckList whose={whose} />
    </>
  )
}

function CheckList({ whose }: { whose: 'mine' | undefined }) {
  const { t } = useLanguage()
  const texts = useTexts(checksTexts)
  const { data: session } = useQuery(sessionQuery)
  const now = today()
  const owner = whose === 'mine' ? session?.caller?.email : undefined
  const due = useChecks({ until: daysAfter(now, DAYS_AHEAD), owner })
  const acted = useActed()
  const focusedKey = useFocusedKey()
  const items = (due.data?.pages.flatMap((page) => page.items) ?? []).filter((item) => !acted.has(dueKey(item)))
  const facts = usePredictionFacts(items)
  const acts = useCheckActs(
    items.find((item) => dueKey(item) === focusedKey),
    facts,
  )
  if (due.error) {
    return (
      <ProblemNotice problem={due.error} act={<Button onClick={() => void due.refetch()}>{t.problem.retry}</Button>} />
    )
  }
  if (!due.data) return <div className="checks-wait" aria-busy="true" />
  if (items.length === 0) return <NoChecks />
  return (
    <>
      <CheckGroups items={items} now={now} facts={facts} acts={acts} />
      {due.hasNextPage ? (
        <p className="today-more">
          <Button look="quiet" isBusy={due.isFetchingNextPage} onClick={() => void due.fetchNextPage()}>
            {texts.more}
          </Button>
        </p>
      ) : null}
    </>
  )
}

interface CheckGroupsProps {
  items: readonly DueAnswer[]
  now: string
  facts: ReadonlyMap<string, PredictionFacts>
  acts: CheckActs
}

function CheckGroups({ items, now, facts, acts }: CheckGroupsProps) {
  const texts = useTexts(checksTexts)
  const groups = Map.groupBy(items, ({ what, on }) => (what === 'tell_outcome' ? 'tell' : on <= now ? 'due' : 'near'))
  return GROUPS.filter((group) => groups.has(group)).map((group) => (
    <Section key={group} title={texts.groups[group]} aside={texts.predictions(groups.get(group)?.length ?? 0)}>
      <ul className="today-list">
        {groups.get(group)?.map((item) => (
          <CheckRow
            key={dueKey(item)}
            item={item}
            facts={facts.get(item.entry ?? '')}
            isLate={item.on < now}
            acts={acts}
          />
        ))}
      </ul>
    </Section>
  ))
}

/** What would stand here, and the act that brings it. */
function NoChecks() {
  const texts = useTexts(checksTexts)
  const { format } = useLanguage()
  const quickAdd = useQuickAdd()
  return (
    <Empty
      title={texts.emptyTitle}
      act={
        <Button look="main" onClick={() => quickAdd.open({ kind: 'prediction.made' })}>
          {texts.emptyAct}
        </Button>
      }
      sample={
        <div className="today-row check-sample">
          <span className="today-what">{texts.sampleStatement}</span>
          <span className="today-why">
            {[texts.fromTo(format.number(6.8), format.number(5), ''), texts.sample(54), texts.sure(0.75)].join(' · ')}
          </span>
          <span className="today-client">{texts.sampleClient}</span>
        </div>
      }
    >
      <p>{texts.emptyText}</p>
    </Empty>
  )
}
