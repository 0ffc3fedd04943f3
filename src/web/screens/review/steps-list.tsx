import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { reviewTexts } from '#words/web-review.ts'
import { TypedText } from '../../forms/typed-text.tsx'
import { useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/field.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { REVIEW_SHOWS, REVIEW_SORTS } from './steps-view.ts'
import type { StepsSearch } from './steps-view.ts'
import type { StepsRead } from './use-steps.ts'

/** A book smaller than this is seen whole: nothing is searched in it. */
const LARGE = 20

/** What is to be decided, and what of it is: each can be opened again. */
export function StepsList({ read, current }: { read: StepsRead; current: string | null }) {
  const texts = useTexts(reviewTexts)
  const { review, steps, isOld, more, isReadingMore } = read
  const { show = 'open' } = useSearch({ from: '/inside/review/sitting' })
  const narrow = useNarrow()
  const whole = (review?.relationshipsDecided.total ?? 0) + (review?.initiativesDecided.total ?? 0)
  return (
    <Section title={texts.steps} aside={review?.total == null ? null : texts.clientsOf(review.total)}>
      <div className="sitting-narrow">
        <Segmented
          label={texts.show}
          choices={REVIEW_SHOWS.map((value) => ({ value, label: texts.shows[value] }))}
          value={show}
          onChoose={(value) => narrow({ show: value })}
        />
        {whole > LARGE ? <NarrowFields /> : null}
      </div>
      {steps.length === 0 && review && !isOld ? <p className="section-empty">{texts.nothingHere}</p> : null}
      <ol className="sitting-steps" aria-busy={isOld}>
        {steps.map(({ key, name, isInitiative, isDecided, isOver }) => (
          <li key={key} data-inner={isInitiative || undefined}>
            <Link
              data-row
              from="/review/sitting"
              to="/review/sitting"
              search={(search) => ({ ...search, at: key })}
              aria-current={key === current ? 'step' : undefined}
            >
              <Mark kind={isDecided ? 'full' : 'none'} />
              <Said>{name}</Said>
              <span className={isOver && !isDecided ? 'sitting-minor' : 'unseen'}>
                {isDecided ? texts.decided : isOver ? texts.over : texts.undecided}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {more ? (
        <Button look="quiet" isBusy={isReadingMore} onClick={more}>
          {texts.more}
        </Button>
      ) : null}
    </Section>
  )
}

/** For a book of thousands: what comes first, whose clients, and a name. */
function NarrowFields() {
  const texts = useTexts(reviewTexts)
  const { sort = 'risks', whose = '', find = '' } = useSearch({ from: '/inside/review/sitting' })
  const narrow = useNarrow()
  return (
    <>
      <Choice
        aria-label={texts.sort}
        value={sort}
        choices={REVIEW_SORTS.map((value) => ({ value, name: texts.sorts[value] }))}
        onChange={({ target }) => narrow({ sort: REVIEW_SORTS.find((each) => each === target.value) })}
      />
      <Choice
        aria-label={texts.whose}
        value={whose}
        choices={(['', 'mine', 'nobody'] as const).map((value) => ({ value, name: texts.whoses[value] }))}
        onChange={({ target: { value } }) =>
          narrow({ whose: value === 'mine' || value === 'nobody' ? value : undefined })
        }
      />
      <TypedText
        label={texts.find}
        placeholder={texts.find}
        value={find}
        onSettled={(typed) => narrow({ find: typed === '' ? undefined : typed })}
      />
    </>
  )
}

/** Asks for other steps; what is open stays open. */
function useNarrow(): (change: StepsSearch) => void {
  const navigate = useNavigate({ from: '/review/sitting' })
  return (change) =>
    void navigate({
      to: '/review/sitting',
      search: (search) => ({ ...search, ...change }),
      replace: true,
      resetScroll: false,
    })
}
