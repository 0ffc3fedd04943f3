import { useEffect, useRef } from 'react'
import { actOf, isAbovePage, isActId } from './acts.ts'
import type { ActId } from './acts.ts'
import { keysOf } from './keymap.ts'
import { isHeld, pressOf } from './press.ts'
import { nextStep } from './sequence.ts'
import type { Keyed } from './sequence.ts'
import { awaitField, typesAhead, WRITING } from './type-ahead.ts'
import { useOffered } from './writer.ts'

type Handlers = Readonly<Partial<Record<ActId, (() => void) | undefined>>>

interface BoundAct {
  act: ActId
  run: () => void
  isFallback: boolean
}

let bound: readonly BoundAct[] = []

/**
 * Offers acts while the caller is shown: by key, and in the palette. An act without a handler can't be done just now. A
 * fallback steps back where a screen offers the same act itself.
 */
export function useActs(handlers: Handlers, { isFallback = false }: { isFallback?: boolean } = {}): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  const isOffered = useOffered()
  const ready = Object.entries(handlers)
    .filter(([name, run]) => run !== undefined && isActId(name) && isOffered(name))
    .map(([name]) => name)
    .join('\n')
  useEffect(() => {
    const acts = ready.split('\n').filter(isActId)
    const mine = acts.map((act): BoundAct => ({ act, run: () => latest.current[act]?.(), isFallback }))
    // The latest stands first: of two that offer the same, the one opened last is meant.
    bound = [...mine, ...bound]
    return () => {
      bound = bound.filter((each) => !mine.includes(each))
    }
  }, [ready, isFallback])
}

/** The acts that can be done now, each once. */
export function readyActs(): ActId[] {
  return [...new Set(bound.map(({ act }) => act))]
}

/** Does an act as its key would; says whether anybody offers it. */
export function doAct(act: ActId): boolean {
  const offers = bound.filter((each) => each.act === act)
  const meant = offers.find(({ isFallback }) => !isFallback) ?? offers[0]
  meant?.run()
  return meant !== undefined
}

const SEQUENCE_MS = 1200

/** Listens for keys while the page is there; called once, by the frame. */
export function useKeyboard(): void {
  useEffect(() => {
    let pending = ''
    let pressedAt = 0
    const listen = (event: KeyboardEvent) => {
      // Whoever composes a character with an input method presses no key of ours; 229 is how older browsers say so.
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || typesAhead(event)) return
      const press = pressOf(event)
      if (press === null) return
      const step = nextStep(event.timeStamp - pressedAt < SEQUENCE_MS ? pending : '', press, tableFor(event))
      pending = step.pending
      pressedAt = event.timeStamp
      // A key held down walks on through a list, and does nothing else twice.
      if (step.act === null || (event.repeat && actOf(step.act).scope !== 'list')) return
      if (!doAct(step.act)) return
      event.preventDefault()
      if (actOf(step.act).opensField) awaitField()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

const ABOVE = '[role="dialog"], [role="alertdialog"], [role="menu"]'

/** The acts that a key may ask for where it was pressed: where somebody writes, those held with Ctrl or ⌘ alone. */
function tableFor({ target }: KeyboardEvent): Keyed[] {
  const isWriting = target instanceof Element && target.closest(WRITING) !== null
  const isAbove = document.querySelector(ABOVE) !== null
  return readyActs()
    .filter((act) => isAbovePage(actOf(act).scope) === isAbove)
    .map((act) => ({ act, keys: keysOf(act) }))
    .filter(({ keys }) => keys !== '' && (!isWriting || isHeld(keys)))
}
