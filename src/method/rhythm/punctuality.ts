import type { History } from '../history/history.ts'
import type { Moment } from '../moment.ts'
type P = { due: number; held: { id: string; day: number }[] }
export function punctuality(_h: History, _m: Moment): P { return { due: 0, held: [] } }
export function punctualityOn(_h: History, _d: number): P { return { due: 0, held: [] } }
