import { useSyncExternalStore } from 'react'
import { localeOf } from '#words/locale.ts'
import type { Locale } from '#words/locale.ts'

export type Theme = 'light' | 'dark' | 'system'

// The same names are read by public/first-paint.js, before anything is drawn.
const KEYS = { language: 'kept.language', theme: 'kept.theme' } as const

/** What the reader chose on this device; else what the browser asks for. A browser that keeps nothing still works. */
export const preferred = {
  locale(): Locale {
    const kept = read(KEYS.language)
    return kept === 'en' || kept === 'zh' ? kept : localeOf(navigator.language)
  },
}

export function keepPreference(name: keyof typeof KEYS, value: string): void {
  try {
    localStorage.setItem(KEYS[name], value)
  } catch {
    // A browser that keeps nothing forgets the choice with the page; nothing else depends on it.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const themed = new Set<() => void>()

/** The theme that was chosen, wherever on the page that was. */
export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    themed.add(listener)
    return () => themed.delete(listener)
  }, shownTheme)
}

function shownTheme(): Theme {
  const shown = document.documentElement.dataset['theme']
  return shown === 'light' || shown === 'dark' ? shown : 'system'
}

/** Shows the pages in a theme from now on, and on this device from then on. */
export function applyTheme(theme: Theme): void {
  keepPreference('theme', theme)
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  for (const listener of themed) listener()
}
