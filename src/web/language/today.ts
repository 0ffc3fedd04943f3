import type { Day } from '#method/time/day.ts'

/** The reader's own calendar day. */
export function today(): Day {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
