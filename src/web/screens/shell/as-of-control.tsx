import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { later } from '../../later.tsx'
import { Button } from '../../parts/button.tsx'
import { useShowDay } from './use-show-day.ts'
import './as-of-control.css'

const AsOfPopover = later(async () => (await import('./as-of-popover.tsx')).AsOfPopover)

/** Chooses the day the screens are looked at from: now, or any past day. */
export function AsOfControl() {
  const { t } = useLanguage()
  const { asOf } = useSearch({ from: '__root__' })
  const [isOpen, setOpen] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const open = () => {
    setAsked(true)
    setOpen(true)
  }
  useActs({ 'day.choose': open })
  const name = asOf === undefined ? t.asOf.now : t.asOf.past(asOf)
  const alone = (
    <Button look="quiet" icon="clock" act="day.choose" aria-haspopup="dialog" onClick={open}>
      {name}
    </Button>
  )
  if (!isAsked) return alone
  return <AsOfPopover isOpen={isOpen} onOpenChange={setOpen} name={name} meanwhile={alone} />
}

/** Says, across the whole screen, that a past day is shown, and leads back. */
export function AsOfBanner() {
  const { t } = useLanguage()
  const { asOf } = useSearch({ from: '__root__' })
  const show = useShowDay()
  useActs({ 'day.now': asOf === undefined ? undefined : () => show(undefined) })
  if (asOf === undefined) return null
  return (
    <div className="as-of-banner" role="status">
      <p>
        <strong>{t.asOf.banner(asOf)}</strong> {t.asOf.bannerText}
      </p>
      <Button act="day.now" onClick={() => show(undefined)}>
        {t.asOf.back}
      </Button>
    </div>
  )
}
