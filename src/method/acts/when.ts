import type { DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'

/** When an act was: its day in the account's zone; and when it is written down. */
export interface When {
  day: DayNumber
  now: EpochMs
}
