import { Link, useSearch } from '@tanstack/react-router'
import { searchTexts } from '#words/web-search.ts'
import { useSearchAnswers } from '../../client/search-queries.ts'
import type { FoundAnswer } from '../../client/search-queries.ts'
import { TypedText } from '../../forms/typed-text.tsx'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Empty, Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { kindsIn } from '../quick-add/kind-groups.ts'
import { FoundEntryLine } from './found-entry.tsx'
import { Marked } from './marked.tsx'
import { SearchFilters, useClientName, useFindChange } from './search-filters.tsx'
import { NO_LIMITS } from './search-search.ts'
import './search-screen.css'

/** Everything the ledger says, found by its words: clients, people, entries. */
export function SearchScreen() {
  const texts = useTexts(searchTexts)
  const { text = '' } = useSearch({ from: '/inside/search' })
  const change = useFindChange()
  useTitle(text === '' ? texts.title : `${text} · ${texts.title}`)
  return (
    <div className="search">
      <header className="screen-head">
        <h1>{texts.title}</h1>
      </header>
      <div className="search-bar" role="search">
        <TypedText
          isFirst
          label={texts.field}
          placeholder={texts.placeholder}
          value={text}
          onSettled={(typed) => change({ text: typed === '' ? undefined : typed })}
        />
        <SearchFilters />
      </div>
      {text === '' ? <NothingTyped /> : <Answers text={text} />}
    </div>
  )
}

function Answers({ text }: { text: string }) {
  const { t, labelsOf } = useLanguage()
  const texts = useTexts(searchTexts)
  const { client, kind, from, until } = useSearch({ from: '/inside/search' })
  const kinds = kindsIn(
    kind,
    labelsOf('kind').map(({ name }) => name),
  )
  const answers = useSearchAnswers({
    text,
    ...(client === undefined ? {} : { account: client }),
    ...(kind === undefined ? {} : { kinds }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  })
  const { data, error, refetch, isPlaceholderData } = answers
  if (error) {
    return <ProblemNotice problem={error} act={<Button onClick={() => void refetch()}>{t.problem.retry}</Button>} />
  }
  const [first] = data?.pages ?? []
  if (!data || !first) return <div className="search-wait" aria-busy="true" />
  const entries = data.pages.flatMap((page) => page.entries)
  const isNone = first.accounts.length + first.people.length + entries.length === 0
  const unlisted = data.pages.at(-1)?.unlisted ?? 0
  return (
    <div className="search-answers" aria-busy={isPlaceholderData}>
      <p className="search-count" role="status">
        {isPlaceholderData
          ? ''
          : texts.found(first.accounts.length, first.people.length, entries.length, answers.hasNextPage)}
      </p>
      {unlisted > 0 ? <Notice tone="plain">{texts.unlisted(unlisted)}</Notice> : null}
      {isNone ? (
        isPlaceholderData ? null : (
          <NothingFound text={text} />
        )
      ) : (
        <>
          <FoundClients accounts={first.accounts} searched={text} />
          <FoundPeople people={first.people} searched={text} />
          {entries.length > 0 ? (
            <Section title={texts.entries}>
              <ul>
                {entries.map((found) => (
                  <li key={found.entry.id}>
                    <FoundEntryLine found={found} searched={text} />
                  </li>
                ))}
              </ul>
              {answers.hasNextPage ? (
                <div>
                  <Button isBusy={answers.isFetchingNextPage} onClick={() => void answers.fetchNextPage()}>
                    {answers.isFetchingNextPage ? texts.moreComing : texts.more}
                  </Button>
                </div>
              ) : null}
            </Section>
          ) : null}
        </>
      )}
    </div>
  )
}

function FoundClients({ accounts, searched }: { accounts: FoundAnswer['accounts']; searched: string }) {
  const texts = useTexts(searchTexts)
  if (accounts.length === 0) return null
  return (
    <Section title={texts.clients}>
      <ul>
        {accounts.map(({ account, accountName }) => (
          <li key={account}>
            <Link
              className="found-name"
              data-row
              to="/clients/$account"
              params={{ account }}
              search={({ asOf }) => ({ asOf })}
            >
              <Marked text={accountName} searched={searched} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function FoundPeople({ people, searched }: { people: FoundAnswer['people']; searched: string }) {
  const texts = useTexts(searchTexts)
  if (people.length === 0) return null
  return (
    <Section title={texts.people}>
      <ul>
        {people.map(({ account, accountName, person, name }) => (
          <li key={`${account} ${person}`}>
            <Link
              className="found-name"
              data-row
              to="/clients/$account/people"
              params={{ account }}
              search={({ asOf }) => ({ asOf })}
            >
              <Marked text={name ?? person} searched={searched} />
              <span className="found-whose" dir="auto">
                {accountName}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Says what was searched, so that nobody takes a limit for an answer. */
function NothingFound({ text }: { text: string }) {
  const { t, labelOrName } = useLanguage()
  const texts = useTexts(searchTexts)
  const { client, kind, from, until } = useSearch({ from: '/inside/search' })
  const name = useClientName(client)
  const change = useFindChange()
  const groups: Readonly<Record<string, string>> = t.entry.groups
  const where = [
    ...(client === undefined ? [] : [texts.ofClient(name)]),
    ...(kind === undefined ? [] : [texts.ofKind(groups[kind] ?? labelOrName('kind', kind))]),
    ...(from === undefined ? [] : [texts.fromDay(from)]),
    ...(until === undefined ? [] : [texts.untilDay(until)]),
  ]
  return (
    <Empty
      title={texts.none(text)}
      act={where.length > 0 ? <Button onClick={() => change(NO_LIMITS)}>{texts.everywhere}</Button> : null}
    >
      <p>{texts.searched(where)}</p>
      <p>{texts.noneText}</p>
    </Empty>
  )
}

function NothingTyped() {
  const texts = useTexts(searchTexts)
  return (
    <Empty title={texts.emptyTitle} sample={<Sample />}>
      {texts.emptyText}
    </Empty>
  )
}

/** What will be found: drawn with made-up words, so that nobody takes them for entries. */
function Sample() {
  const texts = useTexts(searchTexts)
  return (
    <div className="search-sample">
      <p className="search-sample-typed">{texts.sampleTyped}</p>
      <p className="found-name">{texts.sampleClient}</p>
      <p className="search-sample-typed">{texts.sampleWord}</p>
      <p className="found-text">
        <Marked text={texts.sampleLine} searched={texts.sampleWord} />
      </p>
    </div>
  )
}
