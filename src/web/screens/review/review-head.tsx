import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { quarterOf, quarterStart, parseDay } from '#method/time/day.ts'
import { reviewTexts } from '#words/web-review.ts'
import type { QuarterProgress } from '../../client/review-queries.ts'
import { useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Choice } from '../../parts/field.tsx'
import { TabLinks } from '../../parts/tabs.tsx'
import './review.css'

const QUARTERS_BACK = 5

/** What the three views of a review share: the quarter, how far it has come, and the way from one to the other. */
export function ReviewHead({ review, children }: { review: QuarterProgress | undefined; children?: ReactNode }) {
  const texts = useTexts(reviewTexts)
  const { quarter } = useSearch({ strict: false })
  const search = quarter === undefined ? {} : { quarter }
  return (
    <header className="review-head">
      <div className="screen-head">
        <h1>{texts.title}</h1>
        <span className="screen-head-note">{review ? noteOf(review, texts) : '\u00a0'}</span>
        <div className="screen-head-acts">
          <QuarterChoice quarter={review?.quarter ?? quarter} />
          {children}
        </div>
      </div>
      <TabLinks label={texts.views}>
        <Link className="tab" to="/review" search={search} activeOptions={{ exact: true, includeSearch: false }}>
          {texts.preRead}
        </Link>
        <Link className="tab" to="/review/sitting" search={search} activeOptions={{ includeSearch: false }}>
          {texts.sitting}
        </Link>
        <Link className="tab" to="/review/outcome" search={search} activeOptions={{ includeSearch: false }}>
          {texts.outcome}
        </Link>
      </TabLinks>
    </header>
  )
}

function noteOf(
  { from, to, relationshipsDecided, initiativesDecided }: QuarterProgress,
  texts: { span: (from: string, to: string) => string; progress: (decided: number, total: number) => string },
): string {
  const decided = relationshipsDecided.decided + initiativesDecided.decided
  return `${texts.span(from, to)} · ${texts.progress(decided, relationshipsDecided.total + initiativesDecided.total)}`
}

/** The present quarter and the ones before it; another one in the address stands there too. */
function QuarterChoice({ quarter }: { quarter: string | undefined }) {
  const texts = useTexts(reviewTexts)
  const navigate = useNavigate()
  const now = parseDay(today()) ?? 0
  const recent = Array.from({ length: QUARTERS_BACK }, (_, back) => quarterOf(quarterStart(now, back)))
  const names = quarter === undefined || recent.includes(quarter) ? recent : [...recent, quarter]
  return (
    <Choice
      aria-label={texts.quarter}
      value={quarter ?? recent[0]}
      choices={names.map((name) => ({ value: name, name: texts.quarterName(name) }))}
      onChange={({ target }) =>
        void navigate({ to: '.', search: (search) => ({ ...search, quarter: target.value, at: undefined }) })
      }
    />
  )
}
