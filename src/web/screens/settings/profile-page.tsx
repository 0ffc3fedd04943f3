import { useQuery } from '@tanstack/react-query'
import { LOCALES } from '#words/locale.ts'
import { settingsTexts } from '#words/web-settings.ts'
import { webTexts } from '#words/web.ts'
import { sessionQuery } from '../../client/queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { applyTheme, useTheme } from '../../language/preference.ts'
import type { Theme } from '../../language/preference.ts'
import { Section } from '../../parts/section.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { NameForm } from './name-form.tsx'
import { PasswordSection } from './password-section.tsx'
import { SessionsSection } from './sessions-section.tsx'

/** Who the reader is here, and how the screens look to them. */
export function ProfilePage() {
  return (
    <>
      <You />
      <Screens />
      <SessionsSection />
      <PasswordSection />
    </>
  )
}

function You() {
  const texts = useTexts(settingsTexts).profile
  const caller = useQuery(sessionQuery).data?.caller
  return (
    <Section title={texts.you}>
      {caller ? <NameForm key={caller.name} name={caller.name} /> : <div className="settings-form-wait" />}
      <dl className="settings-facts">
        <div>
          <dt>{texts.email}</dt>
          <dd>{caller?.email ?? '\u00a0'}</dd>
        </div>
        <div>
          <dt>{texts.role}</dt>
          <dd>{caller ? texts.roles[caller.role] : '\u00a0'}</dd>
        </div>
      </dl>
    </Section>
  )
}

const THEMES: readonly Theme[] = ['light', 'dark', 'system']

function Screens() {
  const { t, locale, setLocale } = useLanguage()
  const texts = useTexts(settingsTexts).profile
  const theme = useTheme()
  return (
    <Section title={texts.look} aside={texts.lookNote}>
      <dl className="settings-facts">
        <div>
          <dt>{texts.language}</dt>
          <dd>
            <Segmented
              label={texts.language}
              choices={LOCALES.map((value) => ({
                value,
                label: webTexts(value).language,
                lang: value === 'zh' ? 'zh-CN' : 'en',
              }))}
              value={locale}
              onChoose={setLocale}
            />
          </dd>
        </div>
        <div>
          <dt>{texts.theme}</dt>
          <dd>
            <Segmented
              label={texts.theme}
              choices={THEMES.map((value) => ({ value, label: t.shell.themes[value] }))}
              value={theme}
              onChoose={applyTheme}
            />
          </dd>
        </div>
      </dl>
    </Section>
  )
}
