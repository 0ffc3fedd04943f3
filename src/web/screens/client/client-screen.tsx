import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { RequestProblem } from '../../client/problem.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { AsOfControl } from '../shell/as-of-control.tsx'
import { rememberClient } from '../shell/recent-clients.ts'
import { ClientFacts } from './client-facts.tsx'
import { useClient } from './use-client.ts'
import './client-screen.css'

/** A client: who it is, the five facts, and its views. */
export function ClientScreen() {
  const { t, labelOrName } = useLanguage()
  const { account, standing, described } = useClient()
  const navigate = useNavigate()
  useRemembered(account, described?.name)
  useKeys({
    '1': () => void navigate({ to: '/clients/$account', params: { account }, search: ({ asOf }) => ({ asOf }) }),
    '2': () =>
      void navigate({ to: '/clients/$account/timeline', params: { account }, search: ({ asOf }) => ({ asOf }) }),
  })
  if (standing.error) return <ClientProblem problem={standing.error} retry={() => void standing.refetch()} />
  return (
    <article className="client">
      <header className="client-head">
        <div className="screen-head">
          <h1>{described?.name ?? '\u00a0'}</h1>
          <div className="screen-head-acts">
            <AsOfControl />
          </div>
        </div>
        <p className="client-who">
          {[
            described?.sector ? labelOrName('sector', described.sector) : null,
            described ? (described.lead ? t.client.lead(described.lead) : t.client.noLead) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
          {'\u00a0'}
        </p>
        {standing.data ? <ClientFacts standing={standing.data} /> : <div className="client-facts-wait" />}
        <nav className="tabs" aria-label={t.client.views}>
          <Tab to="/clients/$account" account={account} keys="1" isExact>
            {t.client.standing}
          </Tab>
          <Tab to="/clients/$account/timeline" account={account} keys="2">
            {t.client.timeline}
          </Tab>
        </nav>
      </header>
      <Outlet />
    </article>
  )
}

function useRemembered(account: string, name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return
    rememberClient({ account, name })
    document.title = `${name} · Kept`
    return () => {
      document.title = 'Kept'
    }
  }, [account, name])
}

interface TabProps {
  to: '/clients/$account' | '/clients/$account/timeline'
  account: string
  keys: string
  isExact?: boolean
  children: string
}

function Tab({ to, account, keys, isExact = false, children }: TabProps) {
  return (
    <Link
      className="tab"
      to={to}
      params={{ account }}
      search={({ asOf }) => ({ asOf })}
      activeOptions={{ exact: isExact, includeSearch: false }}
      aria-keyshortcuts={keys}
    >
      {children}
    </Link>
  )
}

function ClientProblem({ problem, retry }: { problem: Error; retry: () => void }) {
  const { t } = useLanguage()
  if (problem instanceof RequestProblem && problem.has('account.unknown')) {
    return (
      <Empty
        isScreen
        title={t.problem.noClient}
        act={
          <Link className="button button-main" to="/portfolio">
            {t.problem.home}
          </Link>
        }
      >
        {t.problem.notFoundText}
      </Empty>
    )
  }
  return <ProblemNotice problem={problem} act={<Button onClick={retry}>{t.problem.retry}</Button>} />
}
