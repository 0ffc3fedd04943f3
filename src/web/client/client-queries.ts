import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Kind } from '#method/ledger/kinds.ts'
import type { PresetName } from '#method/rhythm/presets.ts'
import { call } from './call.ts'
import { keys } from './queries.ts'
import type { ReadEntry } from './shapes.ts'

/** How a client came to stand where it stands: up to today, whichever day is looked at, so that a day can be picked in it. */
export const trendQuery = (account: string, days: number) =>
  queryOptions({
    queryKey: [...keys.account(account), 'trend', days],
    queryFn: ({ signal }) => call('trend', { account, days }, { signal }),
    placeholderData: keepPreviousData,
  })

export const presetsQuery = (account: string, preset: PresetName | undefined) =>
  queryOptions({
    queryKey: [...keys.account(account), 'presets', preset ?? 'own', document.documentElement.lang],
    queryFn: ({ signal }) =>
      call('ritual-presets', preset === undefined ? { account } : { account, preset }, { signal }),
    placeholderData: keepPreviousData,
  })

const on = (asOf: string | undefined) => (asOf === undefined ? {} : { asOf })

/** What became of each slot of the last 13 weeks, in the order of time. */
export const slotsQuery = (account: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: [...keys.account(account), 'slots', asOf ?? 'now'],
    queryFn: ({ signal }) => call('slots', { account, ...on(asOf) }, { signal }),
    placeholderData: keepPreviousData,
  })

export const slaPeriodsQuery = (account: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: [...keys.account(account), 'sla-periods', asOf ?? 'now'],
    queryFn: ({ signal }) => call('sla-periods', { account, ...on(asOf) }, { signal }),
    placeholderData: keepPreviousData,
  })

const PAGE = 200
const PAGES_MAX = 10

/** The entries of some kinds, newest first, as far back as a screen reads: what its lists of things are made of. */
export const bookQuery = (account: string, kinds: readonly Kind[]) =>
  queryOptions({
    queryKey: [...keys.account(account), 'book', ...kinds],
    queryFn: async ({ signal }) => {
      const entries: ReadEntry[] = []
      let cursor: string | null = null
      for (let page = 0; page < PAGES_MAX; page += 1) {
        const more: { entries: ReadEntry[]; next: string | null } = await call(
          'timeline',
          { account, kinds: [...kinds], limit: PAGE, ...(cursor === null ? {} : { cursor }) },
          { signal },
        )
        entries.push(...more.entries)
        cursor = more.next
        if (cursor === null) break
      }
      return { entries, isWhole: cursor === null }
    },
  })
