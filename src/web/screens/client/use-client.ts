import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useLanguage } from '../../language/language.tsx'
import { accountQuery } from '../../client/account-facts.ts'
import { standingQuery } from '../../client/queries.ts'

/** What a ritual of this client is called: by what it is, else by the id the firm gave it. */
export function useRitualName(): (id: string) => string {
  const { account } = useParams({ from: '/inside/clients/$account' })
  const { t, labelOrName } = useLanguage()
  const { data } = useQuery(accountQuery(account))
  return (id) => {
    const name = data?.rituals[id] ?? id
    return name === 'support_patterns' ? t.client.supportPatterns : labelOrName('purpose', name)
  }
}

/** The client in the address, as it stands on the day looked at. */
export function useClient() {
  const { account } = useParams({ from: '/inside/clients/$account' })
  const { asOf } = useSearch({ from: '__root__' })
  const standing = useQuery(standingQuery(account, asOf))
  const described = useQuery(accountQuery(account))
  return { account, asOf, standing, described: described.data ?? null }
}
