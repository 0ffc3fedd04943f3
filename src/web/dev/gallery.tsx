import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../parts/fonts.css'
import '../parts/tokens.css'
import '../parts/base.css'
import './gallery.css'
import { Glyphs } from './glyphs.tsx'
import { Controls } from './controls.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <main className="gallery">
        <h1>Parts, in every state</h1>
        <Glyphs />
        <Controls />
      </main>
    </StrictMode>,
  )
}
