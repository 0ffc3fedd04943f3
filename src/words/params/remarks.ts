import type { RemarkCode } from '#method/acts/remarks.ts'
import type { Signal } from '#method/ledger/signals.ts'
import type { TrustDimension } from '#method/standing-types.ts'
import type { ParamsOf } from '../table.ts'

/** What an entry that was taken will not count for, from src/method/acts/remarks.ts. */
export type RemarkParams = ParamsOf<
  RemarkCode,
  {
    'remark.unchecked': { signal: Signal }
    'remark.same_day_promise': { ref: string }
    'remark.opinion': { dimension: TrustDimension }
    'remark.big_promise': { ref: string; days: number; most: number }
  }
>
