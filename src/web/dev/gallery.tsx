import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LOCALES } from '#words/locale.ts'
import { webTexts } from '#words/web.ts'
import { ViewDay } from '../language/day-context.ts'
import { LanguageProvider, useLanguage } from '../language/language.tsx'
import { applyTheme, useTheme } from '../language/preference.ts'
import type { Theme } from '../language/preference.ts'
import { Segmented } from '../parts/segmented.tsx'
import { TooltipGroup } from '../parts/tooltip.tsx'
import { Acts } from './acts.tsx'
import { Fields } from './fields.tsx'
import { Figures } from './figures.tsx'
import { Glyphs } from './glyphs.tsx'
import { Layers } from './layers.tsx'
import { Told } from './told.tsx'
import '../chinese-fonts.ts'
import '../parts/base.css'
import '../parts/fonts.css'
import '../parts/tokens.css'
import '../screens/shell/shell.css'
import './gallery.css'

/** Every part in every state: `npx vite src/web`, then /parts.html. */
function Gallery() {
  return (
    <main className="gallery">
      <header className="gallery-head">
        <h1>Parts, in every state</h1>
        <Looks />
      </header>
      {GROUPS.map(({ name, Group }) => (
        <div key={name} className="gallery-group" data-group={name}>
          <Group />
        </div>
      ))}
    </main>
  )
}

const GROUPS = [
  { name: 'glyphs', Group: Glyphs },
  { name: 'acts', Group: Acts },
  { name: 'fields', Group: Fields },
  { name: 'layers', Group: Layers },
  { name: 'told', Group: Told },
  { name: 'figures', Group: Figures },
]

const THEMES: readonly Theme[] = ['light', 'dark', 'system']

function Looks() {
  const { t, locale, setLocale } = useLanguage()
  const theme = useTheme()
  return (
    <div className="gallery-row">
      <Segmented
        label={t.shell.languageChoice}
        value={locale}
        onChoose={setLocale}
        choices={LOCALES.map((value) => ({ value, label: webTexts(value).language }))}
      />
      <Segmented
        label={t.shell.theme}
        value={theme}
        onChoose={applyTheme}
        choices={THEMES.map((value) => ({ value, label: t.shell.themes[value] }))}
      />
    </div>
  )
}

// Parts that lead somewhere need somebody to ask where.
const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <LanguageProvider>
          <QueryClientProvider client={new QueryClient()}>
            <RouterContextProvider router={router}>
              <ViewDay value="2026-07-01">
                <TooltipGroup>
                  <Gallery />
                </TooltipGroup>
              </ViewDay>
            </RouterContextProvider>
          </QueryClientProvider>
        </LanguageProvider>
      </CSPProvider>
    </StrictMode>,
  )
}
