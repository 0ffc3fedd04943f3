import { useEffect, useState } from 'react'

/** Which row has the focus, or last had it: the `data-key` it carries. */
export function useFocusedKey(): string | null {
  const [key, setKey] = useState<string | null>(null)
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('main [data-key]') : null
      if (row) setKey(row.dataset['key'] ?? null)
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])
  return key
}
