import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { Output } from './call.ts'
import { keys } from './queries.ts'

export type Card = Output<'diagnose'>
export type CoachQuestion = Output<'coach'>['question']
export type CoachReading = Output<'coach-reading'>

export const cardQuery = (account: string, asOf: string | undefined) =>
  queryOptions({
    // Its sentences come worded: in another language it is another answer.
    queryKey: [...keys.account(account), 'card', asOf ?? 'now', document.documentElement.lang],
    queryFn: ({ signal }) => call('diagnose', asOf === undefined ? { account } : { account, asOf }, { signal }),
    placeholderData: keepPreviousData,
  })

/** The one question that is being asked. There is no asking for another: the server holds it back (C2). */
export const coachQuery = (account: string) =>
  queryOptions({
    queryKey: [...keys.account(account), 'coach', document.documentElement.lang],
    queryFn: ({ signal }) => call('coach', { account }, { signal }),
    placeholderData: keepPreviousData,
  })

/** How the last session is read: to be asked for only where its five answers are there. */
export const coachReadingQuery = (account: string) =>
  queryOptions({
    queryKey: [...keys.account(account), 'coach-reading', document.documentElement.lang],
    queryFn: ({ signal }) => call('coach-reading', { account }, { signal }),
    placeholderData: keepPreviousData,
  })

/** The numbers of the method as this workspace has them. */
export const policyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: ({ signal }) => call('policy', {}, { signal }),
})
