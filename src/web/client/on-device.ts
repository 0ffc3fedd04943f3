/**
 * What this browser keeps between visits. A browser that keeps nothing, or has no room left, still works: what is asked
 * for is then not there, and whoever keeps something hears whether it was kept.
 */
export function keepOnDevice(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}

/** What was kept as JSON under a key; null where nothing was, or nothing readable. */
export function readOnDevice(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Tells when another page of this browser keeps something else under a key. */
export function onKeptElsewhere(key: string, told: () => void): () => void {
  const listen = (event: StorageEvent) => (event.key === key ? told() : undefined)
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}
