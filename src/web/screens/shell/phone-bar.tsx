import { Link } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { Icon } from '../../parts/icon.tsx'
import type { IconName } from '../../parts/icon.tsx'
import { later } from '../../later.tsx'
import { LazyMenu } from './lazy-menu.tsx'
import { PLACES, PLACES_IN_REACH } from './places.ts'
import './phone-bar.css'

const MoreMenu = later(async () => (await import('./more-menu.tsx')).MoreMenu)

interface PhoneBarProps {
  /** Absent for who only reads. */
  onAdd: (() => void) | undefined
  onFind: () => void
}

/** The way around on a phone, where the thumb is: the first places, adding, finding, and a menu of all else. */
export function PhoneBar({ onAdd, onFind }: PhoneBarProps) {
  const { t } = useLanguage()
  return (
    <nav className="phone-bar" aria-label={t.shell.phoneBar}>
      {PLACES.slice(0, PLACES_IN_REACH).map(({ to, icon, act }) => (
        <Link key={to} className="phone-bar-item" to={to} search={({ asOf }) => ({ asOf })}>
          <Icon name={icon} />
          <span>{t.keys.acts[act]}</span>
        </Link>
      ))}
      {onAdd ? <BarButton icon="plus" label={t.shell.addEntry} onClick={onAdd} /> : null}
      <BarButton icon="search" label={t.keys.palette.open} onClick={onFind} />
      <More />
    </nav>
  )
}

function BarButton({ icon, label, ...rest }: BarButtonProps) {
  return (
    <button type="button" className="phone-bar-item" {...rest}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  )
}

interface BarButtonProps extends ComponentProps<'button'> {
  icon: IconName
  label: string
}

function More() {
  const { t } = useLanguage()
  return (
    <LazyMenu
      button={(props) => <BarButton icon="menu" label={t.shell.more} {...props} />}
      menu={(meanwhile) => <MoreMenu trigger={<BarButton icon="menu" label={t.shell.more} />} meanwhile={meanwhile} />}
    />
  )
}
