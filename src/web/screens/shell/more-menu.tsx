import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { workspaceQuery } from '../../client/queries.ts'
import { useOffered } from '../../keys/writer.ts'
import { useLanguage } from '../../language/language.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../parts/menu.tsx'
import { LanguageChoice, ThemeChoice } from './account-menu.tsx'
import { PLACES, PLACES_IN_REACH } from './places.ts'
import { useSignOut } from './use-frame-acts.ts'
import { useSample } from './use-sample.ts'

/** On a phone: the places that are not in reach, and what belongs to the reader. */
export function MoreMenu({ trigger }: { trigger: ReactElement }) {
  const { t } = useLanguage()
  const { data } = useQuery(workspaceQuery)
  const sample = useSample()
  const signOut = useSignOut()
  const navigate = useNavigate()
  const isOffered = useOffered()
  const others = PLACES.slice(PLACES_IN_REACH).filter(({ act }) => isOffered(act))
  return (
    <Menu align="end" side="top" isOpenAtFirst trigger={trigger}>
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
      {data?.hasSample && sample.leave ? <MenuItem onChoose={sample.leave}>{t.shell.sampleOut}</MenuItem> : null}
      <MenuItem onChoose={signOut}>{t.shell.signOut}</MenuItem>
    </Menu>
  )
}
