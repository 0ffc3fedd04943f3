import type { History } from '../history/history.ts'
import type { Moment } from '../moment.ts'
import type { Cadence, DueItem } from '../standing-types.ts'
export function cadenceOf(_h: History, _m: Moment): Cadence { return { adherence: null, rituals: [] } }
export function slotsDue(_h: History, _m: Moment): DueItem[] { return [] }
