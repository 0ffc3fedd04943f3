/**
 * Works something out once for each object it is asked about: a list that stays the same object while nothing of it
 * changes is read once, however often an account is looked at.
 */
export function once<From extends object, T>(read: (from: From) => T): (from: From) => T {
  const known = new WeakMap<From, { value: T }>()
  return (from) => {
    const found = known.get(from) ?? { value: read(from) }
    known.set(from, found)
    return found.value
  }
}
