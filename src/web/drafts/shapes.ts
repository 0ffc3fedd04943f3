/** Reads a kept text. */
export function textDraft(kept: unknown): string | null {
  return typeof kept === 'string' ? kept : null
}

/** Reads kept fields, each a text; a field that was not kept, or is none any more, is as at first. */
export function fieldsDraft<Fields extends Readonly<Record<string, string>>>(initial: Fields) {
  return (kept: unknown): Fields | null => {
    if (typeof kept !== 'object' || kept === null) return null
    const found = new Map<string, unknown>(Object.entries(kept))
    const fields = Object.entries(initial).map(([name, first]) => {
      const value = found.get(name)
      return [name, typeof value === 'string' ? value : first]
    })
    // Its names are those of the fields as they are at first.
    return Object.fromEntries(fields) as Fields
  }
}
