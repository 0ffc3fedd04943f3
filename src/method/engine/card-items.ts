import { evidenceOf } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factOfId } from '../history/history.ts'
import { observationIds } from '../ladder/rung.ts'
import type { Ladder } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { CardItem } from './card.ts'

/** How many pieces of evidence a card tells; it names all of them. */
const ITEMS_MAX = 6

/** The entries a rung rests on: those of its own conditions; the first rung rests on whatever was observed in a year (E3, E5). */
export function evidenceOfRung(history: History, { rung, conditions }: Ladder, day: DayNumber): string[] {
  if (rung === null) return []
  if (rung === 1) return observationIds(history, day)
  const own = new Set(conditions.filter((each) => each.rung === rung).flatMap(({ evidence }) => evidence))
  return evidenceOf([...own].map((id) => factOfId(history, id)).filter((fact) => fact !== undefined))
}

/** The latest of some entries, told: what was seen, and when. */
export function itemsOf(history: History, ids: readonly string[]): CardItem[] {
  return ids.slice(-ITEMS_MAX).flatMap((id) => {
    const fact = factOfId(history, id)
    return fact === undefined ? [] : [itemOf(history, fact)]
  })
}

function itemOf(history: History, fact: Fact): CardItem {
  const { id, kind, day } = fact
  return {
    entry: id,
    on: formatDay(day),
    kind,
    signal: fact.kind === 'signal' ? fact.data.signal : null,
    what: whatOf(history, fact),
  }
}

function whatOf(history: History, fact: Fact): string | null {
  switch (fact.kind) {
    case 'signal':
    case 'integrity.breached':
    case 'integrity.repaired':
    case 'commitment.made':
      return fact.data.what ?? null
    case 'need.addressed':
      return fact.data.need ?? null
    case 'commitment.kept':
    case 'commitment.missed':
    case 'commitment.withdrawn':
      return history.commitments.get(fact.data.ref)?.made.data.what ?? null
    case 'sla.measured':
      return fact.data.dimension
    default:
      return null
  }
}
