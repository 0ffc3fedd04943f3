import type { ExpansionCode, PrecedentCode, ReviewCode } from '#method/portfolio/codes.ts'
import type { Outcome } from '#method/portfolio/engagement.ts'
import type { TrustDimension } from '#method/standing-types.ts'
import type { ParamsOf } from '../table.ts'

/** What an expansion lacks, what a review as a whole says, how the most similar engagements ended. */
export type PortfolioParams = ParamsOf<
  ExpansionCode | ReviewCode | PrecedentCode,
  {
    'expansion.trust_unaudited': { dimensions: readonly TrustDimension[] }
    'expansion.trust_low': { dimensions: readonly TrustDimension[] }
    'review.undecided': { relationships: number; initiatives: number }
    'precedent.too_few': { n: number; needed: number }
    'precedent.rate': { count: number; n: number; outcome: Outcome }
  }
>
