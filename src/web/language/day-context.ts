import { createContext, use } from 'react'
import type { Day } from '#method/time/day.ts'
import { today } from './today.ts'

const DayContext = createContext<Day | null>(null)

/** The day the screens are looked at from: the reader's today, or the past day they chose. */
export function useViewDay(): Day {
  return use(DayContext) ?? today()
}

export const ViewDay = DayContext
