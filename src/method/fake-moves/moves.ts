import { ACCESSIBLE_EN } from './en/accessible.ts'
import { CANT_IMAGINE_EN } from './en/cant-imagine.ts'
import { DISCOUNT_EN } from './en/discount.ts'
import { MARKETING_EN } from './en/marketing.ts'
import { SATISFACTION_EN } from './en/satisfaction.ts'
import { TENURE_EN } from './en/tenure.ts'
import { TREND_REPORT_EN } from './en/trend-report.ts'
import type { FakeMoveId } from './fake-move.ts'
import type { PhraseTable } from './lists.ts'
import { ACCESSIBLE_ZH } from './zh/accessible.ts'
import { CANT_IMAGINE_ZH } from './zh/cant-imagine.ts'
import { DISCOUNT_ZH } from './zh/discount.ts'
import { MARKETING_ZH } from './zh/marketing.ts'
import { SATISFACTION_ZH } from './zh/satisfaction.ts'
import { TENURE_ZH } from './zh/tenure.ts'
import { TREND_REPORT_ZH } from './zh/trend-report.ts'

/** How each look-alike is told, in both languages. */
export const MOVES: readonly { name: FakeMoveId; tables: readonly PhraseTable[] }[] = [
  { name: 'accessible', tables: [ACCESSIBLE_EN, ACCESSIBLE_ZH] },
  { name: 'tenure', tables: [TENURE_EN, TENURE_ZH] },
  { name: 'satisfaction', tables: [SATISFACTION_EN, SATISFACTION_ZH] },
  { name: 'trend_report', tables: [TREND_REPORT_EN, TREND_REPORT_ZH] },
  { name: 'discount', tables: [DISCOUNT_EN, DISCOUNT_ZH] },
  { name: 'marketing', tables: [MARKETING_EN, MARKETING_ZH] },
  { name: 'cant_imagine', tables: [CANT_IMAGINE_EN, CANT_IMAGINE_ZH] },
]
