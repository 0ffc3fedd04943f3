import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from './queries.ts'

/** Who is signed in, by address; empty while nobody is. What is kept on this device is kept for them alone. */
export function useReader(): string {
  const { data } = useQuery(sessionQuery)
  return data?.caller?.email ?? ''
}
