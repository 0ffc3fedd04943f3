import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../parts/fonts.css'
import '../parts/tokens.css'
import '../parts/base.css'
import './gallery.css'
import { Glyphs } from './glyphs.tsx'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { LanguageProvider } from '../language/language.tsx'
import { Controls } from './controls.tsx'
import { Layers } from './layers.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <LanguageProvider>
          <main className="gallery">
            <h1>Parts, in every state</h1>
            <Glyphs />
            <Controls />
            <Layers />
          </main>
        </LanguageProvider>
      </CSPProvider>
    </StrictMode>,
  )
}
