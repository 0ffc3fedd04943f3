import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../client/call.ts'
import { keys, workspaceQuery } from '../../client/queries.ts'
import { useActs, useKeyboard } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { applyTheme } from '../../language/preference.ts'
import { PLACES } from './places.ts'
import { useSample } from './use-sample.ts'

interface Openers {
  /** Absent for who only reads. */
  onAdd: (() => void) | undefined
  onFind: () => void
  onShortcuts: () => void
}

/** What can be done from everywhere. */
export function useFrameActs({ onAdd, onFind, onShortcuts }: Openers): void {
  const { locale, setLocale } = useLanguage()
  const { data } = useQuery(workspaceQuery)
  const sample = useSample()
  const signOut = useSignOut()
  useKeyboard()
  useGoActs()
  useActs({ 'list.next': () => step(1), 'list.previous': () => step(-1) }, { isFallback: true })
  useActs({
    'palette.open': onFind,
    'entry.add': onAdd,
    'sheet.open': onShortcuts,
    'language.other': () => setLocale(locale === 'en' ? 'zh' : 'en'),
    'theme.light': () => applyTheme('light'),
    'theme.dark': () => applyTheme('dark'),
    'theme.system': () => applyTheme('system'),
    'sample.leave': data?.hasSample ? sample.leave : undefined,
    'session.end': signOut,
  })
}

function useGoActs(): void {
  const navigate = useNavigate()
  useActs(
    Object.fromEntries(
      PLACES.map(({ to, act }) => [act, () => void navigate({ to, search: ({ asOf }) => ({ asOf }) })]),
    ),
  )
  useActs({ 'go.paste': () => void navigate({ to: '/paste' }) })
}

/** Walks through the rows of the screen: whatever carries `data-row`, in the order it stands there. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter((row) => row.offsetParent !== null)
  const at = rows.findIndex((row) => row === document.activeElement)
  const next = at < 0 ? rows.find((row) => row.getBoundingClientRect().top >= 0) : rows[at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

export function useSignOut(): () => void {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return () => {
    void call('sign-out', {})
      // Whatever the server answers, this page forgets what it was shown.
      .finally(() => {
        queries.clear()
        queries.removeQueries({ queryKey: keys.session })
        void navigate({ to: '/sign-in' })
      })
  }
}
