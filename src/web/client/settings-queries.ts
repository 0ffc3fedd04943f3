import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const settingsKeys = { tokens: ['tokens'], policy: ['policy'] } as const

export const tokensQuery = queryOptions({
  queryKey: settingsKeys.tokens,
  queryFn: ({ signal }) => call('tokens', {}, { signal }),
})

export const policyQuery = queryOptions({
  queryKey: settingsKeys.policy,
  queryFn: ({ signal }) => call('policy', {}, { signal }),
})
