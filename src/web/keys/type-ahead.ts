export const WRITING =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable="true"]'

/** A field that takes longer than this to come does not come: keys are keys again. */
const PATIENCE_MS = 1500

let typed: string | null = null
let endWaiting = (): void => undefined

/**
 * An act has been asked for that opens a field. Until that has the focus, what is typed is meant for it: it is kept, and
 * stands in the field when it comes.
 */
export function awaitField(): void {
  endWaiting()
  typed = ''
  const come = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || !target.matches(WRITING))
      return
    const text = typed ?? ''
    endWaiting()
    if (text === '') return
    target.setRangeText(text, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end')
    target.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const timer = setTimeout(() => endWaiting(), PATIENCE_MS)
  document.addEventListener('focusin', come)
  endWaiting = () => {
    typed = null
    clearTimeout(timer)
    document.removeEventListener('focusin', come)
  }
}

/** Takes a press that is meant for a field to come; says whether it did. */
export function typesAhead(event: KeyboardEvent): boolean {
  if (typed === null || event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === 'Escape') endWaiting()
  else if (event.key === 'Backspace') typed = typed.slice(0, -1)
  else if ([...event.key].length === 1) typed += event.key
  event.preventDefault()
  return true
}
