import { writeWorth } from '../worth-search.ts'
import { POINTS_MAX } from '../portfolio-search.ts'
import type { PortfolioSearch } from '../portfolio-search.ts'
import type { BookMap, MapCell } from './map-words.ts'

/** The clients of a cell as a view of the book: the map again, where they can be told apart, else the table. */
export function cellSearch({ rung, band, count }: MapCell, { bands }: BookMap): PortfolioSearch {
  const value = band === null ? undefined : bands[band]
  return {
    rung: rung ?? 0,
    worth: writeWorth(value === undefined ? { isKnown: false } : { isKnown: true, ...value }),
    view: count <= POINTS_MAX ? 'map' : undefined,
  }
}
