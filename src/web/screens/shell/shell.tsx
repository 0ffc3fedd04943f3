import { Outlet, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useMay } from '../../client/use-may.ts'
import { ViewDay } from '../../language/day-context.ts'
import { WriterContext } from '../../keys/writer.ts'
import { useLanguage } from '../../language/language.tsx'
import { later } from '../../later.tsx'
import { TooltipGroup } from '../../parts/tooltip.tsx'
import { WritesContext } from '../../writes/use-act.ts'
import { useFrameWrites } from '../../writes/use-frame-writes.ts'
import { WaitingWrites } from '../../writes/waiting-writes.tsx'
import { QuickAddContext } from '../quick-add/quick-add-context.ts'
import type { QuickAddStart } from '../quick-add/quick-add-context.ts'
import { AsOfBanner } from './as-of-control.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { Sidebar } from './sidebar.tsx'
import { useFrameActs } from './use-frame-acts.ts'
import { Whispers } from './whispers.tsx'
import './shell.css'

// What lies above a page comes with its first use.
const AddEntry = later(async () => (await import('../quick-add/add-entry.tsx')).AddEntry)
const Palette = later(async () => (await import('../palette/palette.tsx')).Palette)
const ShortcutSheet = later(async () => (await import('./shortcut-sheet.tsx')).ShortcutSheet)

/** The frame of every screen for those who are signed in. */
export function Shell() {
  const { t } = useLanguage()
  const { asOf } = useSearch({ from: '__root__' })
  const [adding, setAdding] = useState<QuickAddStart | null>(null)
  const [layer, setLayer] = useState<'palette' | 'sheet' | null>(null)
  const open = useCallback((start: QuickAddStart = {}) => setAdding(start), [])
  const mayWrite = useMay('member')
  const quickAdd = useMemo(() => ({ open }), [open])
  const openers = {
    onAdd: mayWrite ? () => open(accountInView()) : undefined,
    onFind: () => setLayer('palette'),
    onShortcuts: () => setLayer('sheet'),
  }
  useFrameActs(openers)
  const writes = useFrameWrites()
  return (
    <ViewDay value={asOf ?? null}>
      <QuickAddContext value={quickAdd}>
        <WriterContext value={mayWrite}>
          <WritesContext value={writes}>
            <TooltipGroup>
              <a className="skip" href="#content">
                {t.shell.skip}
              </a>
              <div className="shell">
                <Sidebar {...openers} />
                <div className="sheet">
                  <AsOfBanner />
                  <main id="content" tabIndex={-1}>
                    <Outlet />
                  </main>
                </div>
                <PhoneBar {...openers} />
              </div>
              <Whispers>
                <WaitingWrites />
              </Whispers>
              {layer === 'palette' ? <Palette onClose={() => setLayer(null)} /> : null}
              {layer === 'sheet' ? <ShortcutSheet onClose={() => setLayer(null)} /> : null}
              {adding ? <AddEntry start={adding} onClose={() => setAdding(null)} /> : null}
            </TooltipGroup>
          </WritesContext>
        </WriterContext>
      </QuickAddContext>
    </ViewDay>
  )
}

/** On a client's page a new entry is about that client. */
function accountInView(): QuickAddStart {
  const account = /^\/clients\/([a-z0-9-]{1,64})/.exec(location.pathname)?.[1]
  return account === undefined ? {} : { account }
}
