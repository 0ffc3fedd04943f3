import { useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import type { ActId } from '../../keys/acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import './whispers.css'

interface Whisper {
  id: number
  text: string
  /** What can be done about it; the latest whisper that offers the act shows its keys, which mean that one. */
  act?: { label: string; run: () => void; act?: ActId }
}

let said: readonly Whisper[] = []
let count = 0
const listeners = new Set<() => void>()

const STAY_MS = 12_000

/**
 * Tells what an act did, at the edge of the screen, with the way to take it back. It leaves by itself. The function it
 * gives says something else in the same place, when more is known.
 */
export function whisper(text: string, act?: Whisper['act']): (text: string) => void {
  const id = ++count
  said = [...said.slice(-2), act ? { id, text, act } : { id, text }]
  changed()
  setTimeout(() => hush(id), STAY_MS)
  return (instead) => {
    said = said.map((each) => (each.id === id ? { ...each, text: instead } : each))
    changed()
  }
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

/** What was said lately; below it whatever stays until it is over. */
export function Whispers({ children }: { children?: ReactNode }): ReactNode {
  const shown = useSyncExternalStore(subscribe, () => said)
  const lastOffer = shown.findLast(({ act }) => act?.act !== undefined)
  return (
    <div className="whispers">
      <div className="whispers-said" role="status" aria-live="polite">
        {shown.map((each) => (
          <WhisperLine key={each.id} said={each} isLastOffer={each === lastOffer} />
        ))}
      </div>
      {children}
    </div>
  )
}

function WhisperLine({ said: { id, text, act }, isLastOffer }: { said: Whisper; isLastOffer: boolean }) {
  const { t } = useLanguage()
  return (
    <div className="whisper">
      <p>{text}</p>
      {act ? (
        <Button
          look="quiet"
          {...(act.act && isLastOffer ? { act: act.act } : {})}
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
  )
}
