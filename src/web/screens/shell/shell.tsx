import { Outlet, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { useKeys, useRowKeys } from '../../keys/use-keys.ts'
import { ViewDay } from '../../language/day-context.ts'
import { useLanguage } from '../../language/language.tsx'
import { QuickAddContext } from '../quick-add/quick-add-context.ts'
import type { QuickAddStart } from '../quick-add/quick-add-context.ts'
import { AsOfBanner } from './as-of-control.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { Sidebar } from './sidebar.tsx'
import { Whispers } from './whispers.tsx'
import './shell.css'

const QuickAddDialog = lazy(async () => ({
  default: (await import('../quick-add/quick-add-dialog.tsx')).QuickAddDialog,
}))

/** The frame of every screen for those who are signed in. */
export function Shell() {
  const { t } = useLanguage()
  const { asOf } = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const [adding, setAdding] = useState<QuickAddStart | null>(null)
  const [isSheetOpen, setSheetOpen] = useState(false)
  const open = useCallback((start: QuickAddStart = {}) => setAdding(start), [])
  const quickAdd = useMemo(() => ({ open }), [open])
  useRowKeys()
  useKeys({
    c: (event) => {
      event.preventDefault()
      open(accountInView())
    },
    'g p': () => void navigate({ to: '/portfolio', search: (search) => ({ asOf: search.asOf }) }),
    'g i': () => void navigate({ to: '/import', search: (search) => ({ asOf: search.asOf }) }),
    'Shift+?': () => setSheetOpen(true),
  })
  return (
    <ViewDay value={asOf ?? null}>
      <QuickAddContext value={quickAdd}>
        <a className="skip" href="#content">
          {t.shell.skip}
        </a>
        <div className="shell">
          <Sidebar onAdd={() => open(accountInView())} onShortcuts={() => setSheetOpen(true)} />
          <div className="sheet">
            <AsOfBanner />
            <main id="content" tabIndex={-1}>
              <Outlet />
            </main>
          </div>
        </div>
        <Whispers />
        <ShortcutSheet isOpen={isSheetOpen} onClose={() => setSheetOpen(false)} />
        <Suspense>{adding ? <QuickAddDialog start={adding} onClose={() => setAdding(null)} /> : null}</Suspense>
      </QuickAddContext>
    </ViewDay>
  )
}

/** On a client's page a new entry is about that client. */
function accountInView(): QuickAddStart {
  const account = /^\/clients\/([a-z0-9-]{1,64})/.exec(location.pathname)?.[1]
  return account === undefined ? {} : { account }
}
