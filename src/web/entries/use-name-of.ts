import { useQuery } from '@tanstack/react-query'
import { peopleQuery } from '../client/account-facts.ts'
import type { NameOf } from './entry-text.ts'

/** The names of a client's people, for lines that hold their keys. */
export function useNameOf(account: string): NameOf {
  const { data: people = [] } = useQuery(peopleQuery(account))
  return (key) => people.find(({ person }) => person === key)?.name ?? key
}
