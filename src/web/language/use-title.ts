import { useEffect } from 'react'

/** Names the page in the browser's tab and to those who listen; a name not known yet leaves the product's. */
export function useTitle(name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return
    document.title = `${name} · Kept`
    return () => {
      document.title = 'Kept'
    }
  }, [name])
}
