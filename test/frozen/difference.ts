// Where two JSON values differ, path by path, and whether the newer one only says more.

export interface Difference {
  /** From the root: `$.ladder.caps[0].rule`. */
  path: string
  /** `added`: an object has a key it did not have. All else is `changed`: another value, another length, a key gone. */
  kind: 'added' | 'changed'
  was: string
  is: string
}

type Fields = Record<string, unknown>

/** Every difference, in the order in which the frozen value is written. */
export function differences(was: unknown, is: unknown, path = '$'): Difference[] {
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length) {
    return was.flatMap((item, i) => differences(item, is[i], `${path}[${i}]`))
  }
  if (isFields(was) && isFields(is)) return differentFields(was, is, path)
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [changed(path, was, is)]
}

function differentFields(was: Fields, is: Fields, path: string): Difference[] {
  const stayed = Object.keys(was).flatMap((key) =>
    Object.hasOwn(is, key) ? differences(was[key], is[key], `${path}.${key}`) : [changed(`${path}.${key}`, was[key])],
  )
  const added = Object.keys(is)
    .filter((key) => !Object.hasOwn(was, key))
    .map((key): Difference => ({ path: `${path}.${key}`, kind: 'added', was: 'nothing', is: short(is[key]) }))
  const order = (from: Fields, other: Fields) => Object.keys(from).filter((key) => Object.hasOwn(other, key))
  const moved = JSON.stringify(order(was, is)) !== JSON.stringify(order(is, was))
  return [...stayed, ...(moved ? [changed(`${path} (order of keys)`, order(was, is), order(is, was))] : []), ...added]
}

function changed(path: string, was: unknown, is?: unknown): Difference {
  return { path, kind: 'changed', was: short(was), is: short(is) }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function short(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length <= 120 ? text : `${text.slice(0, 120)}…`
}
