/** What of a key's event says which keys are held. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

export const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/**
 * The name of one press: `j`, `?`, `Shift+z`, `Mod+Enter`. Mod is Ctrl, on a Mac ⌘. A sign that needs Shift on one keyboard
 * and none on another is the same press; a letter of another alphabet is the Latin one of its place.
 */
export function pressOf(event: Pressed, mac: boolean = isMac): string | null {
  const { ctrlKey, metaKey, altKey, shiftKey } = event
  const key = keyName(event)
  if (key === null) return null
  const isSign = key.length === 1 && !/[a-z]/.test(key)
  const held = [
    (mac ? metaKey : ctrlKey) ? 'Mod+' : '',
    (mac ? ctrlKey : metaKey) ? (mac ? 'Ctrl+' : 'Meta+') : '',
    altKey ? 'Alt+' : '',
    shiftKey && !isSign ? 'Shift+' : '',
  ]
  return held.join('') + key
}

const MODIFIERS = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
])

function keyName({ key, code }: Pressed): string | null {
  if (MODIFIERS.has(key)) return null
  if (key === ' ') return 'Space'
  if (key.length > 1) return key
  if (key > '\u007f') return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? key
  return key.toLowerCase()
}

/** Whether keys are pressed while Ctrl, ⌘ or Alt is held, so that no text is written by them. */
export function isHeld(keys: string): boolean {
  return keys.split(' ').every((press) => /^(?:Mod|Ctrl|Meta|Alt)\+/.test(press))
}

/** Whether keys are characters alone, which speech input and a slip of the hand press too. */
export function isBare(keys: string): boolean {
  return keys !== '' && keys.split(' ').every((press) => /^(?:Shift\+)?.$/.test(press))
}

const SHOWN: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Backspace: '⌫',
}

/** Keys as they are written on a keyboard, one by one: `G`, `P`; `Ctrl`, `Enter`. */
export function shownKeys(keys: string, mac: boolean = isMac): string[] {
  return keys
    .split(/[ +]/)
    .filter((key) => key !== '')
    .map((key) => {
      if (key === 'Mod') return mac ? '⌘' : 'Ctrl'
      if (key === 'Alt') return mac ? '⌥' : 'Alt'
      if (key === 'Shift') return mac ? '⇧' : 'Shift'
      return SHOWN[key] ?? (key.length === 1 ? key.toUpperCase() : key)
    })
}

/** As `aria-keyshortcuts` wants a single press; one key after the other it has no way to say. */
export function ariaKeys(keys: string, mac: boolean = isMac): string | undefined {
  if (keys === '' || keys.includes(' ')) return undefined
  return keys.replace('Mod', mac ? 'Meta' : 'Control').replace('Ctrl', 'Control')
}
