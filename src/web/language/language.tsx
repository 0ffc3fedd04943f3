import { createContext, use, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { formatOf } from '#words/format.ts'
import type { Format } from '#words/format.ts'
import { label, labelOrName, labelsOf } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import type { LabelGroup, LabelGroups } from '#words/params/labels.ts'
import type { AreaTexts, Texts } from '#words/params/web.ts'
import { webTexts } from '#words/web.ts'
import type { WebTexts } from '#words/web.ts'
import { keepPreference, preferred } from './preference.ts'

/** Everything a screen needs to speak the reader's language. */
export interface Language {
  locale: Locale
  /** The screens' own texts. */
  t: WebTexts
  format: Format
  label: <G extends LabelGroup>(group: G, name: LabelGroups[G]) => string
  labelOrName: (group: LabelGroup, name: string) => string
  labelsOf: <G extends LabelGroup>(group: G) => { name: LabelGroups[G]; label: string }[]
  setLocale: (locale: Locale) => void
}

const LanguageContext = createContext<Language | null>(null)

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(preferred.locale)
  const language = useMemo<Language>(
    () => ({
      ...languageOf(locale),
      setLocale: (next) => {
        keepPreference('language', next)
        document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
        setLocale(next)
      },
    }),
    [locale],
  )
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new Error('useLanguage needs a LanguageProvider around it')
  return language
}

/** The texts of an area of the screens, in the reader's language: those of all screens are `useLanguage().t`. */
export function useTexts<T>(texts: AreaTexts<T>): Texts<T> {
  return texts[useLanguage().locale]
}

export function languageOf(locale: Locale): Omit<Language, 'setLocale'> {
  return {
    locale,
    t: webTexts(locale),
    format: formatOf(locale),
    label: (group, name) => label(locale, group, name),
    labelOrName: (group, name) => labelOrName(locale, group, name),
    labelsOf: (group) => labelsOf(locale, group),
  }
}
