import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { settingsTexts } from '#words/web-settings.ts'
import { useKeysOf } from '../../keys/keymap.ts'
import { ariaKeys } from '../../keys/press.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { TabLinks } from '../../parts/tabs.tsx'
import { Tooltip } from '../../parts/tooltip.tsx'
import { SETTINGS_TABS } from './settings-tabs.ts'
import './settings.css'

/** What belongs to the reader, to the firm, and to the ledger as a whole: one page each. */
export function SettingsScreen() {
  const texts = useTexts(settingsTexts)
  const navigate = useNavigate()
  useTitle(texts.title)
  useActs(Object.fromEntries(SETTINGS_TABS.map(({ to, act }) => [act, () => void navigate({ to })])))
  return (
    <article className="settings">
      <header className="screen-head">
        <h1>{texts.title}</h1>
      </header>
      <TabLinks label={texts.views}>
        {SETTINGS_TABS.map((tab) => (
          <Tab key={tab.to} {...tab} />
        ))}
      </TabLinks>
      <div className="settings-page">
        <Outlet />
      </div>
    </article>
  )
}

function Tab({ to, act }: (typeof SETTINGS_TABS)[number]) {
  const { t } = useLanguage()
  const keys = useKeysOf(act)
  return (
    <Tooltip label={t.keys.acts[act]} act={act}>
      <Link className="tab" to={to} activeOptions={{ includeSearch: false }} aria-keyshortcuts={ariaKeys(keys)}>
        {t.keys.acts[act]}
      </Link>
    </Tooltip>
  )
}
