import { useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import './whispers.css'

interface Whisper {
  id: number
  text: string
  act?: { label: string; run: () => void }
}

let said: readonly Whisper[] = []
let count = 0
const listeners = new Set<() => void>()

const STAY_MS = 12_000

/** Tells what an act did, at the edge of the screen, with the way to take it back. It leaves by itself. */
export function whisper(text: string, act?: Whisper['act']): void {
  const id = ++count
  said = [...said.slice(-2), act ? { id, text, act } : { id, text }]
  changed()
  setTimeout(() => hush(id), STAY_MS)
}

function hush(id: number): void {
  said = said.filter((whisper) => whisper.id !== id)
  changed()
}

function changed(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Whispers(): ReactNode {
  const { t } = useLanguage()
  const shown = useSyncExternalStore(subscribe, () => said)
  return (
    <div className="whispers" role="status" aria-live="polite">
      {shown.map(({ id, text, act }) => (
        <div key={id} className="whisper">
          <p>{text}</p>
          {act ? (
            <Button
              look="quiet"
              onClick={() => {
                act.run()
                hush(id)
              }}
            >
              {act.label}
            </Button>
          ) : null}
          <IconButton icon="close" label={t.shell.close} onClick={() => hush(id)} />
        </div>
      ))}
    </div>
  )
}
