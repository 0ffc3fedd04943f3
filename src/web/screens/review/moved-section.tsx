import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { reviewTexts } from '#words/web-review.ts'
import type { Advance } from '../../client/long-work.ts'
import { movesQuery } from '../../client/review-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Section } from '../../parts/section.tsx'
import { ClientLine } from './client-line.tsx'
import { movedTexts } from './moved.ts'

/** What moved in the quarter, the heaviest first. The first look at a large book takes long, and can be stopped. */
export function Moved() {
  const texts = useTexts(reviewTexts)
  const language = useLanguage()
  const { moves, first, more, isReadingMore, isStopped, error, retry, come, stop } = useMoves()
  return (
    <Section title={texts.moved} aside={first && first.moved > 0 ? texts.movedOf(first.moved, first.fell) : null}>
      {error ? (
        <ProblemNotice problem={error} act={<Button onClick={retry}>{language.t.problem.retry}</Button>} />
      ) : null}
      {first === undefined && !error ? (
        isStopped ? (
          <p className="review-stopped">
            {texts.stopped}{' '}
            <Button look="quiet" onClick={retry}>
              {texts.lookOn}
            </Button>
          </p>
        ) : (
          <Looking come={come} onStop={stop} />
        )
      ) : null}
      {first?.moved === 0 ? <p className="section-empty">{texts.movedNone}</p> : null}
      <ul className="review-list">
        {moves.map((move) => (
          <ClientLine key={move.account} account={move.account} name={move.name}>
            {movedTexts(move, texts, language).join(' · ')}
          </ClientLine>
        ))}
      </ul>
      {more ? (
        <Button look="quiet" isBusy={isReadingMore} onClick={more}>
          {texts.more}
        </Button>
      ) : null}
      {first && first.moved > 0 ? <p className="review-minor">{texts.unmoved(first.looked - first.moved)}</p> : null}
    </Section>
  )
}

/** Nothing is said of what is there at once. */
function Looking({ come: { done, whole }, onStop }: { come: Advance; onStop: () => void }) {
  const texts = useTexts(reviewTexts)
  if (done === undefined || whole === undefined) return <p className="review-looking" />
  return (
    <Progress label={texts.looking} done={done} whole={whole} figures={texts.readOf(done, whole)} onCancel={onStop} />
  )
}

function useMoves() {
  const { quarter } = useSearch({ from: '/inside/review' })
  const queries = useQueryClient()
  const [come, setCome] = useState<Advance>({})
  const query = movesQuery(quarter, setCome)
  const { data, error, fetchStatus, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(query)
  return {
    first: data?.pages[0],
    moves: data?.pages.flatMap((page) => page.moves) ?? [],
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isReadingMore: isFetchingNextPage,
    isStopped: fetchStatus === 'idle',
    error,
    retry: () => void refetch(),
    come,
    stop: () => void queries.cancelQueries({ queryKey: query.queryKey }),
  }
}
