import { queryOptions, useInfiniteQuery } from '@tanstack/react-query'
import type { Day } from '#method/time/day.ts'
import { call } from './call.ts'
import { useEntries } from './queries.ts'
import type { DueAnswer } from './today-queries.ts'

/** Predictions to check and outcomes to tell, across clients, up to a day. */
export function useChecks({ until, owner }: { until: Day; owner: string | undefined }) {
  return useInfiniteQuery({
    queryKey: ['checks', until, owner ?? ''],
    queryFn: ({ pageParam, signal }) =>
      call(
        'due',
        {
          until,
          whats: ['prediction_check', 'tell_outcome'],
          limit: 100,
          ...(owner === undefined ? {} : { owner }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })
}

/** A prediction as it was made, as far as a line of the list shows it. */
export interface PredictionFacts {
  baseline: number
  target: number
  unit: string
  n: number
  method: string
  confidence: number | null
}

/** What was predicted, by the entry it was made with. */
export function usePredictionFacts(items: readonly DueAnswer[]): ReadonlyMap<string, PredictionFacts> {
  const ids = items.map(({ entry }) => entry).filter((id) => id !== null)
  const { data } = useEntries([...new Set(ids)])
  const facts = (data?.entries ?? []).flatMap(({ entry, reading }): [string, PredictionFacts][] => {
    const read = factsOf(reading.data)
    return read === null ? [] : [[entry.id, read]]
  })
  return new Map(facts)
}

function factsOf({ baseline, target, method, confidence }: Readonly<Record<string, unknown>>): PredictionFacts | null {
  const [from, to] = [fieldsOf(baseline), fieldsOf(target)]
  const [value, goal] = [from.get('value'), to.get('value')]
  if (typeof value !== 'number' || typeof goal !== 'number') return null
  const [unit, n] = [from.get('unit'), from.get('n')]
  return {
    baseline: value,
    target: goal,
    unit: typeof unit === 'string' ? unit : '',
    n: typeof n === 'number' ? n : 0,
    method: typeof method === 'string' ? method : '',
    confidence: typeof confidence === 'number' ? confidence : null,
  }
}

function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

export const calibrationQuery = queryOptions({
  queryKey: ['calibration'],
  queryFn: ({ signal }) => call('calibration', {}, { signal }),
})
