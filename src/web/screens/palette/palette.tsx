import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { webTexts } from '#words/web.ts'
import { actOf, isActId } from '../../keys/acts.ts'
import type { ActId } from '../../keys/acts.ts'
import { keysOf } from '../../keys/keymap.ts'
import { pressOf } from '../../keys/press.ts'
import { doAct, readyActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Keys } from '../../parts/keys.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { useRecentClients } from '../shell/recent-clients.ts'
import { actItems, clientItems, eachOnce, rank, searchItem } from './palette-items.ts'
import type { Found } from './palette-items.ts'
import { useServerFound } from './use-server-found.ts'
import './palette.css'

/** Every act that can be done here, every screen and every client, found by typing; beside each act the key that does it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const [typed, setTyped] = useState('')
  const items = useFound(typed)
  const open = useOpen(onClose)
  return (
    <Dialog isOpen onClose={onClose} title={t.keys.palette.title} isHeadless>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys come from the field within */}
      <div
        className="palette"
        onKeyDown={(event) => {
          // The key that opens it closes it; else the browser would take it for its own search.
          if (pressOf(event.nativeEvent) !== keysOf('palette.open')) return
          event.preventDefault()
          onClose()
        }}
      >
        <PickList
          label={t.keys.palette.title}
          placeholder={t.keys.palette.placeholder}
          items={items}
          onType={setTyped}
          onPick={open}
          foot={<PaletteFoot count={items.filter(({ value }) => !value.startsWith('search ')).length} />}
        />
      </div>
    </Dialog>
  )
}

function PaletteFoot({ count }: { count: number }) {
  const { t } = useLanguage()
  const { palette } = t.keys
  return (
    <p className="palette-foot">
      <span className="unseen" role="status">
        {palette.found(count)}
      </span>
      <span>
        <Keys keys="ArrowUp ArrowDown" /> {palette.hint}
      </span>
      <span>
        <Keys keys="Enter" /> {palette.run}
      </span>
      <span>
        <Keys keys="Escape" /> {palette.close}
      </span>
    </p>
  )
}

/** Clients opened lately, then acts; once something is typed, whatever fits it best, and what the server knows of it. */
function useFound(typed: string): Found[] {
  const { t, locale } = useLanguage()
  const recent = useRecentClients()
  const [ready] = useState(readyActs)
  const { clients, rest } = useServerFound(typed)
  return useMemo(() => {
    const other = webTexts(locale === 'en' ? 'zh' : 'en')
    const acts = actItems(ready, {
      nameOf: (act) => t.keys.acts[act],
      otherNameOf: (act) => other.keys.acts[act],
      groupOf: (act) => groupOf(act, t.keys),
    })
    if (typed.trim() === '') return [...clientItems(recent, t.keys.palette.recent), ...acts]
    // What is here stands first, and does not wait for what is not.
    const here = rank([...clientItems(eachOnce([...recent, ...clients]), t.keys.palette.clients), ...acts], typed)
    return [...here, ...rest, searchItem(typed.trim(), t.keys.palette)]
  }, [typed, clients, rest, recent, ready, t, locale])
}

function groupOf(act: ActId, texts: ReturnType<typeof webTexts>['keys']): string {
  const { scope } = actOf(act)
  return scope === 'everywhere' || scope === 'go' ? texts.scopes[scope] : texts.palette.here
}

function useOpen(onClose: () => void): (value: string) => void {
  const navigate = useNavigate()
  return (value) => {
    onClose()
    const [what = '', name = '', ...rest] = value.split(' ')
    if (what === 'search') {
      const text = value.slice('search '.length)
      void navigate({ to: '/search', search: ({ asOf }) => ({ asOf, text }) })
    }
    if (what === 'person') {
      void navigate({
        to: '/clients/$account/people',
        params: { account: name },
        search: ({ asOf }) => ({ asOf }),
      })
    }
    if (what === 'entry') {
      const entry = rest.join(' ')
      void navigate({
        to: '/clients/$account/timeline',
        params: { account: name },
        search: ({ asOf }) => ({ asOf, entry }),
      })
    }
    if (what === 'client') {
      void navigate({ to: '/clients/$account', params: { account: name }, search: ({ asOf }) => ({ asOf }) })
    }
    // Done once the palette has gone and the focus is back: an act on a row finds the row that had it.
    if (what === 'act' && isActId(name)) requestAnimationFrame(() => requestAnimationFrame(() => void doAct(name)))
  }
}
