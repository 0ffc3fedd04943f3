import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { workspaceQuery } from '../../client/queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button, IconButton, Keys } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import type { IconName } from '../../parts/icon.tsx'
import { Menu, MenuItem } from '../../parts/menu.tsx'
import { Product } from '../../parts/product.tsx'
import { AccountMenu } from './account-menu.tsx'
import { useRecentClients } from './recent-clients.ts'
import { useSample } from './use-sample.ts'

interface SidebarProps {
  onAdd: () => void
  onShortcuts: () => void
}

/** The way around: beside the sheet where there is room, a bar above it on a phone. */
export function Sidebar({ onAdd, onShortcuts }: SidebarProps) {
  const { t } = useLanguage()
  return (
    <>
      <header className="sidebar">
        <div className="sidebar-head">
          <Product />
          <AccountMenu onShortcuts={onShortcuts} />
        </div>
        <div className="sidebar-add">
          <Button icon="plus" keys="c" onClick={onAdd}>
            {t.shell.addEntry}
          </Button>
        </div>
        <nav aria-label={t.shell.navigation}>
          <ul>
            <NavLink to="/portfolio" icon="book" keys="g p">
              {t.shell.portfolio}
            </NavLink>
            <NavLink to="/import" icon="import" keys="g i">
              {t.shell.import}
            </NavLink>
          </ul>
        </nav>
        <RecentClients />
        <div className="sidebar-foot">
          <SampleNote />
        </div>
      </header>
      <Topbar onAdd={onAdd} onShortcuts={onShortcuts} />
    </>
  )
}

interface NavLinkProps {
  to: '/portfolio' | '/import'
  icon: IconName
  keys: string
  children: string
}

function NavLink({ to, icon, keys, children }: NavLinkProps) {
  return (
    <li>
      <Link className="sidebar-link" to={to} search={(search) => ({ asOf: search.asOf })} aria-keyshortcuts={keys}>
        <Icon name={icon} />
        <span>{children}</span>
        <Keys keys={keys} />
      </Link>
    </li>
  )
}

function RecentClients() {
  const { t } = useLanguage()
  const recent = useRecentClients()
  if (recent.length === 0) return null
  return (
    <section aria-label={t.shell.recent}>
      <h2 className="sidebar-title">{t.shell.recent}</h2>
      <ul>
        {recent.map(({ account, name }) => (
          <li key={account}>
            <Link
              className="sidebar-link"
              to="/clients/$account"
              params={{ account }}
              search={(search) => ({ asOf: search.asOf })}
            >
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SampleNote() {
  const { t } = useLanguage()
  const { data } = useQuery(workspaceQuery)
  const sample = useSample()
  if (!data?.hasSample) return null
  return (
    <div className="sidebar-sample">
      <p>{t.shell.sampleHere}</p>
      <Button look="quiet" isBusy={sample.isBusy} onClick={sample.leave}>
        {t.shell.sampleOut}
      </Button>
    </div>
  )
}

function Topbar({ onAdd, onShortcuts }: SidebarProps) {
  const { t } = useLanguage()
  return (
    <header className="topbar">
      <Product />
      <div className="topbar-acts">
        <IconButton icon="plus" label={t.shell.addEntry} onClick={onAdd} />
        <TopbarMenu />
        <AccountMenu onShortcuts={onShortcuts} />
      </div>
    </header>
  )
}

function TopbarMenu() {
  const { t } = useLanguage()
  const { data } = useQuery(workspaceQuery)
  const sample = useSample()
  const navigate = useNavigate()
  const go = (to: '/portfolio' | '/import') => void navigate({ to, search: (search) => ({ asOf: search.asOf }) })
  return (
    <Menu align="end" trigger={<IconButton icon="menu" label={t.shell.openMenu} />}>
      <MenuItem onChoose={() => go('/portfolio')}>{t.shell.portfolio}</MenuItem>
      <MenuItem onChoose={() => go('/import')}>{t.shell.import}</MenuItem>
      {data?.hasSample ? <MenuItem onChoose={sample.leave}>{t.shell.sampleOut}</MenuItem> : null}
    </Menu>
  )
}
