import { useEffect, useRef, useState } from 'react'
import { useKeysOf } from '../keys/keymap.ts'
import { ariaKeys } from '../keys/press.ts'
import { useActs } from '../keys/use-acts.ts'
import { Icon } from '../parts/icon.tsx'
import './typed-text.css'

interface TypedTextProps {
  label: string
  placeholder: string
  /** What the address says. */
  value: string
  /** Told what is typed once a moment has gone by, and never what an input method has only begun. */
  onSettled: (typed: string) => void
  isFirst?: boolean
}

const TYPING_MS = 200
const MOST = 200

/** A field that finds while one types. The arrow down, or Enter, goes on to the first row that was found. */
export function TypedText({ label, placeholder, value, onSettled, isFirst = false }: TypedTextProps) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  const [isComposing, setComposing] = useState(false)
  const [before, setBefore] = useState(value)
  // The address was changed from elsewhere: by the way back, or by a link.
  if (before !== value) {
    setBefore(value)
    if (typed.trim() !== value) setTyped(value)
  }
  useActs({ 'list.filter': () => input.current?.focus() })
  useEffect(() => {
    if (isFirst) input.current?.focus()
  }, [isFirst])
  useEffect(() => {
    if (isComposing || typed.trim() === value) return
    const timer = setTimeout(() => onSettled(typed.trim()), TYPING_MS)
    return () => clearTimeout(timer)
  })
  return (
    <span className="typed-text">
      <Icon name="search" />
      <input
        ref={input}
        className="input"
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={placeholder}
        aria-keyshortcuts={ariaKeys(useKeysOf('list.filter'))}
        maxLength={MOST}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
          if (event.key === 'Escape') event.currentTarget.blur()
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          event.preventDefault()
          document.querySelector<HTMLElement>('main [data-row]')?.focus()
        }}
      />
    </span>
  )
}
