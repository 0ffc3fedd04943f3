import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { workspaceQuery } from '../../client/queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { Icon } from '../../parts/icon.tsx'
import type { IconName } from '../../parts/icon.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../parts/menu.tsx'
import { LanguageChoice, ThemeChoice } from './account-menu.tsx'
import { PLACES } from './places.ts'
import { useSignOut } from './use-frame-acts.ts'
import { sampleOutName, useSample } from './use-sample.ts'
import './phone-bar.css'

interface PhoneBarProps {
  onAdd: () => void
  onFind: () => void
}

const IN_REACH = 2

/** The way around on a phone, where the thumb is: the first places, adding, finding, and a menu of all else. */
export function PhoneBar({ onAdd, onFind }: PhoneBarProps) {
  const { t } = useLanguage()
  return (
    <nav className="phone-bar" aria-label={t.shell.phoneBar}>
      {PLACES.slice(0, IN_REACH).map(({ to, icon, act }) => (
        <Link key={to} className="phone-bar-item" to={to} search={({ asOf }) => ({ asOf })}>
          <Icon name={icon} />
          <span>{t.keys.acts[act]}</span>
        </Link>
      ))}
      <BarButton icon="plus" label={t.shell.addEntry} onClick={onAdd} />
      <BarButton icon="search" label={t.keys.palette.open} onClick={onFind} />
      <More />
    </nav>
  )
}

function BarButton({ icon, label, ...rest }: { icon: IconName; label: string; onClick?: () => void }) {
  return (
    <button type="button" className="phone-bar-item" {...rest}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  )
}

function More() {
  const { t } = useLanguage()
  const { data } = useQuery(workspaceQuery)
  const sample = useSample()
  const signOut = useSignOut()
  const navigate = useNavigate()
  const others = PLACES.slice(IN_REACH)
  return (
    <Menu align="end" side="top" trigger={<BarButton icon="menu" label={t.shell.more} />}>
      {others.map(({ to, act }) => (
        <MenuItem key={to} onChoose={() => void navigate({ to, search: ({ asOf }) => ({ asOf }) })}>
          {t.keys.acts[act]}
        </MenuItem>
      ))}
      {others.length > 0 ? <MenuSeparator /> : null}
      <LanguageChoice />
      <MenuSeparator />
      <ThemeChoice />
      <MenuSeparator />
      {data?.hasSample ? <MenuItem onChoose={sample.leave}>{sampleOutName(data.samples, t)}</MenuItem> : null}
      <MenuItem onChoose={signOut}>{t.shell.signOut}</MenuItem>
    </Menu>
  )
}
