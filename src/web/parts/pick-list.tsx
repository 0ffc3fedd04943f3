import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { ActId } from '../keys/acts.ts'
import { ActKeys } from './keys.tsx'
import './pick-list.css'

export interface PickItem {
  value: string
  label: string
  /** Stands behind the label, quieter. */
  note?: string
  group?: string
  /** Other words by which it is found. */
  words?: string
  /** The act it is: its keys stand at the end of the line. */
  act?: ActId
}

interface PickListProps {
  label: string
  placeholder: string
  items: readonly PickItem[]
  onPick: (value: string) => void
  /** What is said when nothing fits; absent where something always does. */
  none?: string
  /** Told what is typed, where the items come from elsewhere; else they are filtered here. */
  onType?: (typed: string) => void
  foot?: ReactNode
}

/** A list one types into: arrows move, Enter takes. The list always shows, so that it also teaches what there is. */
export function PickList({ label, placeholder, items, onPick, none, onType, foot }: PickListProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const shown = useMemo(() => (onType ? items : items.filter((item) => fits(item, typed))), [items, typed, onType])
  const active = Math.min(at, Math.max(shown.length - 1, 0))
  const type = (text: string, isComposing: boolean) => {
    setTyped(text)
    setAt(0)
    // Letters that an input method has only begun are no word yet: nothing is looked for by them.
    if (!isComposing) onType?.(text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word of an input method takes nothing.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
    const picked = shown[active]
    if (event.key === 'Enter' && picked) onPick(picked.value)
    else if (event.key === 'ArrowDown') setAt(Math.min(active + 1, shown.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0))
    else return
    event.preventDefault()
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <div className="pick-list">
      <input
        ref={input}
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={placeholder}
        autoComplete="off"
        value={typed}
        onChange={({ target, nativeEvent }) => type(target.value, isBegun(nativeEvent))}
        onCompositionEnd={({ currentTarget }) => type(currentTarget.value, false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} className="pick-rows" role="listbox" aria-label={label}>
        {shown.map((item, index) => (
          <PickRow
            key={`${item.group ?? ''} ${item.value}`}
            id={`${id}-${index}`}
            item={item}
            isActive={index === active}
            isFirstOfGroup={item.group !== undefined && shown[index - 1]?.group !== item.group}
            onPick={() => onPick(item.value)}
            onPoint={() => setAt(index)}
          />
        ))}
      </div>
      {shown.length === 0 && none ? <p className="pick-none">{none}</p> : null}
      {foot}
    </div>
  )
}

function isBegun(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing
}

function fits({ label, value, words = '' }: PickItem, typed: string): boolean {
  const hay = `${label} ${value} ${words}`.normalize('NFKC').toLowerCase()
  const parts = typed.normalize('NFKC').toLowerCase().split(/\s+/)
  return parts.every((part) => hay.includes(part))
}

interface PickRowProps {
  id: string
  item: PickItem
  isActive: boolean
  isFirstOfGroup: boolean
  onPick: () => void
  onPoint: () => void
}

function PickRow({ id, item, isActive, isFirstOfGroup, onPick, onPoint }: PickRowProps) {
  return (
    <>
      {isFirstOfGroup ? (
        <div role="presentation" className="pick-group">
          {item.group}
        </div>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field above holds the focus and takes the keys */}
      <div
        id={id}
        role="option"
        aria-selected={isActive}
        className="pick-row"
        onPointerMove={onPoint}
        onPointerDown={(event) => event.preventDefault()}
        onClick={onPick}
      >
        <span>{item.label}</span>
        {item.note ? <span className="pick-note">{item.note}</span> : null}
        {item.act ? <ActKeys act={item.act} /> : null}
      </div>
    </>
  )
}
