import { Link } from '@tanstack/react-router'
import { reviewTexts } from '#words/web-review.ts'
import type { QuarterProgress } from '../../client/review-queries.ts'
import { useTexts } from '../../language/language.tsx'
import { Empty } from '../../parts/notice.tsx'

/** Whether nothing of a quarter is there to be decided, or was. */
export function isBare({ relationshipsDecided, initiativesDecided }: QuarterProgress): boolean {
  return relationshipsDecided.total + initiativesDecided.total === 0
}

/** A quarter in which no relationship stands: nothing to read before, to decide or to sign. */
export function NothingToReview() {
  const texts = useTexts(reviewTexts)
  return (
    <Empty
      title={texts.emptyTitle}
      act={
        <Link className="button button-main" to="/portfolio">
          {texts.emptyAct}
        </Link>
      }
      sample={
        <ul className="review-list">
          <li>
            <span>{texts.sampleClient}</span>
            <span>{texts.sampleLine}</span>
          </li>
        </ul>
      }
    >
      <p>{texts.emptyText}</p>
    </Empty>
  )
}
