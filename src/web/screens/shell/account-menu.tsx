import { useQuery } from '@tanstack/react-query'
import { LOCALES } from '#words/locale.ts'
import { webTexts } from '#words/web.ts'
import { sessionQuery } from '../../client/queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { applyTheme, useTheme } from '../../language/preference.ts'
import type { Theme } from '../../language/preference.ts'
import { IconButton } from '../../parts/button.tsx'
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../../parts/menu.tsx'
import { useSignOut } from './use-frame-acts.ts'

/** What belongs to the reader: language, appearance, keys, and the way out. */
export function AccountMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const { t } = useLanguage()
  const { data } = useQuery(sessionQuery)
  const signOut = useSignOut()
  return (
    <Menu align="start" isOpenAtFirst trigger={<IconButton icon="person" label={t.shell.menu} />}>
      {data?.caller ? <span className="menu-group">{data.caller.email}</span> : null}
      <LanguageChoice />
      <MenuSeparator />
      <ThemeChoice />
      <MenuSeparator />
      <MenuItem onChoose={onShortcuts} act="sheet.open">
        {t.shell.shortcuts}
      </MenuItem>
      <MenuItem onChoose={signOut}>{t.shell.signOut}</MenuItem>
    </Menu>
  )
}

export function LanguageChoice() {
  const { t, locale, setLocale } = useLanguage()
  const choices = LOCALES.map((value) => ({
    value,
    label: webTexts(value).language,
    lang: value === 'zh' ? 'zh-CN' : 'en',
  }))
  return <MenuChoice name={t.shell.languageChoice} value={locale} choices={choices} onChoose={setLocale} />
}

export function ThemeChoice() {
  const { t } = useLanguage()
  const theme = useTheme()
  const themes: Theme[] = ['light', 'dark', 'system']
  return (
    <MenuChoice
      name={t.shell.theme}
      value={theme}
      choices={themes.map((value) => ({ value, label: t.shell.themes[value] }))}
      onChoose={applyTheme}
    />
  )
}
