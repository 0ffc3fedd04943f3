import { Link, Outlet, useMatch, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { RequestProblem } from '../../client/problem.ts'
import { localZone } from '../../entries/entry-text.ts'
import { useKeysOf } from '../../keys/keymap.ts'
import { ariaKeys } from '../../keys/press.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Said } from '../../parts/said.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { TabLinks } from '../../parts/tabs.tsx'
import { TwoClocks } from '../../parts/two-clocks.tsx'
import { Tooltip } from '../../parts/tooltip.tsx'
import { AsOfControl } from '../shell/as-of-control.tsx'
import { rememberClient } from '../shell/recent-clients.ts'
import { CLIENT_TABS } from './client-tabs.ts'
import { ClientFacts } from './client-facts.tsx'
import { useClient } from './use-client.ts'
import { WAYS, WayTo } from './ways.tsx'
import './client-screen.css'

/** A client: who it is, the five facts, and its views. */
export function ClientScreen() {
  const { t, labelOrName } = useLanguage()
  const { account, asOf, standing, described } = useClient()
  useRemembered(account, described?.name)
  useTitle(described?.name)
  useTabActs(account)
  // C2: no rung is shown to whoever answers the coach.
  const isCoached = useMatch({ from: '/inside/clients/$account/coach', shouldThrow: false }) !== undefined
  if (standing.error) return <ClientProblem problem={standing.error} retry={() => void standing.refetch()} />
  return (
    <article className="client">
      <header className="client-head">
        <div className="screen-head">
          <h1>{described ? <Said>{described.name}</Said> : '\u00a0'}</h1>
          <div className="screen-head-acts">
            <WayTo way="diagnose">{t.keys.acts['client.diagnose']}</WayTo>
            <AsOfControl />
          </div>
        </div>
        <p className="client-who">
          {/* Before it is known, the line is as high as it will be. */}
          <span>
            {described
              ? [
                  described.sector ? labelOrName('sector', described.sector) : null,
                  described.lead ? t.client.lead(described.lead) : t.client.noLead,
                ]
                  .filter(Boolean)
                  .join(' · ')
              : '\u00a0'}
          </span>
          {described?.timezone && asOf === undefined ? (
            <TwoClocks ours={localZone()} theirs={described.timezone} />
          ) : null}
        </p>
        {isCoached ? null : standing.data ? (
          <ClientFacts standing={standing.data} />
        ) : (
          <div className="client-facts-wait" />
        )}
        <TabLinks label={t.client.views}>
          {CLIENT_TABS.map((tab) => (
            <Tab key={tab.to} tab={tab} account={account} />
          ))}
        </TabLinks>
      </header>
      <Outlet />
    </article>
  )
}

function useRemembered(account: string, name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return
    rememberClient({ account, name })
  }, [account, name])
}

type ClientTab = (typeof CLIENT_TABS)[number]

function useTabActs(account: string): void {
  const navigate = useNavigate()
  useActs(
    Object.fromEntries(
      [...CLIENT_TABS, ...Object.values(WAYS)].map(({ to, act }) => [
        act,
        () => void navigate({ to, params: { account }, search: ({ asOf }) => ({ asOf }) }),
      ]),
    ),
  )
}

function Tab({ tab: { to, act }, account }: { tab: ClientTab; account: string }) {
  const { t } = useLanguage()
  const keys = useKeysOf(act)
  return (
    <Tooltip label={t.keys.acts[act]} act={act}>
      <Link
        className="tab"
        to={to}
        params={{ account }}
        search={({ asOf }) => ({ asOf })}
        activeOptions={{ exact: true, includeSearch: false }}
        aria-keyshortcuts={ariaKeys(keys)}
      >
        {t.keys.acts[act]}
      </Link>
    </Tooltip>
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
