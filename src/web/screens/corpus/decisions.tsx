import { Link, useSearch } from '@tanstack/react-router'
import { corpusTexts } from '#words/web-corpus.ts'
import { useDecisions } from '../../client/corpus-queries.ts'
import type { DecisionAnswer } from '../../client/corpus-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/field.tsx'
import { Empty } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Said } from '../../parts/said.tsx'
import { Marked } from '../search/marked.tsx'
import { useCorpusChange } from './use-corpus-change.ts'

/** P4: every relationship that was left and every initiative that was killed, newest first, with the reasons. */
export function Decisions({ searched }: { searched: string }) {
  const texts = useTexts(corpusTexts)
  const { t } = useLanguage()
  const { what } = useSearch({ from: '/inside/corpus' })
  const change = useCorpusChange()
  const found = useDecisions({
    ...(searched === '' ? {} : { search: searched }),
    ...(what === undefined ? {} : { what }),
  })
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = found
  if (error) {
    return <ProblemNotice problem={error} act={<Button onClick={() => void refetch()}>{t.problem.retry}</Button>} />
  }
  const items = data?.pages.flatMap((page) => page.items) ?? []
  const outdated = data?.pages[0]?.outdated ?? 0
  const isLimited = searched !== '' || what !== undefined
  return (
    <>
      <div className="filters">
        <Choice
          aria-label={texts.what}
          none={texts.both}
          choices={[
            { value: 'walk_away', name: texts.walkAways },
            { value: 'killed', name: texts.killed },
          ]}
          value={what ?? ''}
          onChange={({ target }) => change({ what: whatOf(target.value) })}
        />
      </div>
      {outdated > 0 ? <p className="section-empty">{texts.outdated(outdated)}</p> : null}
      {data && items.length === 0 ? isLimited ? <NoneFit searched={searched} /> : <NoDecisions /> : null}
      <ul className="corpus-decisions">
        {items.map((decision) => (
          <DecisionRow key={decision.entry} decision={decision} searched={searched} />
        ))}
      </ul>
      {hasNextPage ? (
        <div>
          <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {texts.more}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function whatOf(value: string): 'walk_away' | 'killed' | undefined {
  return value === 'walk_away' || value === 'killed' ? value : undefined
}

function NoneFit({ searched }: { searched: string }) {
  const texts = useTexts(corpusTexts)
  const change = useCorpusChange()
  return (
    <Empty
      title={searched === '' ? texts.noDecisions : texts.noneHold(searched)}
      act={<Button onClick={() => change({ text: undefined, what: undefined })}>{texts.both}</Button>}
    />
  )
}

function NoDecisions() {
  const texts = useTexts(corpusTexts)
  return (
    <Empty
      title={texts.noDecisions}
      sample={
        <div className="corpus-item">
          <p className="corpus-title">{texts.sampleDecision}</p>
          <p>{texts.sampleReason}</p>
        </div>
      }
    >
      {texts.noDecisionsText}
    </Empty>
  )
}

function DecisionRow({ decision, searched }: { decision: DecisionAnswer; searched: string }) {
  const texts = useTexts(corpusTexts)
  const { label, format } = useLanguage()
  const { account, name, what, on, entry, title, reasons, toldClient, shape, earlySignals, tests, by } = decision
  const told = typeof toldClient === 'boolean' ? (toldClient ? texts.toldYes : texts.toldNo) : toldClient
  return (
    <li className="corpus-item">
      <Link
        className="corpus-title"
        data-row
        to="/clients/$account/timeline"
        params={{ account }}
        search={({ asOf }) => ({ asOf, entry })}
      >
        <span dir="auto">
          <Marked text={title ?? name} searched={searched} />
        </span>
        <span className="corpus-end">
          {label('corpus', what)}
          {title === null ? null : (
            <span dir="auto">
              <Said>{name}</Said>
            </span>
          )}
          <time dateTime={on}>{format.day(on)}</time>
        </span>
      </Link>
      {tests ? <Tests tests={tests} /> : null}
      <dl>
        <Told name={texts.reasons} texts={reasons} searched={searched} />
        <Told name={texts.told} texts={told === null ? [] : [told]} searched={searched} />
        <Told
          name={what === 'killed' ? texts.bet : texts.shape}
          texts={shape === null ? [] : [shape]}
          {...{ searched }}
        />
        <Told name={texts.early} texts={earlySignals} searched={searched} />
      </dl>
      <p className="corpus-source">{texts.by(by)}</p>
    </li>
  )
}

/** P4: a test that the client failed is told by a word, and by the mark before it. */
function Tests({ tests }: { tests: NonNullable<DecisionAnswer['tests']> }) {
  const texts = useTexts(corpusTexts)
  return (
    <ul className="corpus-tests" aria-label={texts.tests}>
      {(['discovery', 'prediction', 'assumptions'] as const).map((test) => (
        <li key={test} data-passed={tests[test]}>
          <span aria-hidden="true">{tests[test] ? '✓' : '✕'}</span> {texts.test[test]}{' '}
          <span className="corpus-test-word">{tests[test] ? texts.passed : texts.failed}</span>
        </li>
      ))}
    </ul>
  )
}

function Told({ name, texts, searched }: { name: string; texts: readonly string[]; searched: string }) {
  if (texts.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      {texts.map((text) => (
        <dd key={text}>
          <Marked text={text} searched={searched} />
        </dd>
      ))}
    </>
  )
}
