import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { workspaceQuery } from '../../client/queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { useKeysOf } from '../../keys/keymap.ts'
import { ariaKeys } from '../../keys/press.ts'
import { useOffered } from '../../keys/writer.ts'
import { later } from '../../later.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Keys } from '../../parts/keys.tsx'
import { Product } from '../../parts/product.tsx'
import { Said } from '../../parts/said.tsx'
import { LazyMenu } from './lazy-menu.tsx'
import { PLACES } from './places.ts'
import { useRecentClients } from './recent-clients.ts'
import { sampleOutName, useSample } from './use-sample.ts'

const AccountMenu = later(async () => (await import('./account-menu.tsx')).AccountMenu)

interface SidebarProps {
  /** Absent for who only reads. */
  onAdd: (() => void) | undefined
  onFind: () => void
  onShortcuts: () => void
}

/** The way around, beside the sheet where there is room. */
export function Sidebar({ onAdd, onFind, onShortcuts }: SidebarProps) {
  const { t } = useLanguage()
  return (
    <header className="sidebar">
      <div className="sidebar-head">
        <Product />
        <LazyMenu
          button={(props) => <IconButton icon="person" label={t.shell.menu} {...props} />}
          menu={(meanwhile) => <AccountMenu onShortcuts={onShortcuts} meanwhile={meanwhile} />}
        />
      </div>
      <div className="sidebar-add">
        {onAdd ? (
          <Button icon="plus" act="entry.add" onClick={onAdd}>
            {t.shell.addEntry}
          </Button>
        ) : null}
        <Button look="quiet" icon="search" act="palette.open" onClick={onFind}>
          {t.keys.palette.open}
        </Button>
      </div>
      <nav aria-label={t.shell.navigation}>
        <ul>
          {PLACES.map((place) => (
            <PlaceLink key={place.to} {...place} />
          ))}
        </ul>
      </nav>
      <RecentClients />
      <div className="sidebar-foot">
        <FirmName />
        <SampleNote />
      </div>
    </header>
  )
}

function PlaceLink({ to, icon, act }: (typeof PLACES)[number]) {
  const { t } = useLanguage()
  const keys = useKeysOf(act)
  const isOffered = useOffered()
  if (!isOffered(act)) return null
  return (
    <li>
      <Link className="sidebar-link" to={to} search={({ asOf }) => ({ asOf })} aria-keyshortcuts={ariaKeys(keys)}>
        <Icon name={icon} />
        <span>{t.keys.acts[act]}</span>
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
              <Said>{name}</Said>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whose ledger this is. At the foot, so that nothing moves when it is known. */
function FirmName() {
  const name = useQuery(workspaceQuery).data?.firm.name
  return name ? (
    <p className="sidebar-firm" dir="auto">
      <Said>{name}</Said>
    </p>
  ) : null
}

function SampleNote() {
  const { t } = useLanguage()
  const { data } = useQuery(workspaceQuery)
  const sample = useSample()
  if (!data?.hasSample) return null
  return (
    <div className="sidebar-sample">
      {data.samples.includes('firm') ? <p>{t.shell.sampleHere}</p> : null}
      {data.samples.includes('worked-example') ? <p>{t.shell.exampleHere}</p> : null}
      {sample.leave ? (
        <Button look="quiet" isBusy={sample.isBusy} onClick={sample.leave}>
          {sampleOutName(data.samples, t)}
        </Button>
      ) : null}
    </div>
  )
}
