export interface Circle {
  x: number
  y: number
  r: number
}

/** How far from the middle of its row a circle is tried, step by step. */
const STEP = 4
const GAP = 1

/**
 * Circles of one row moved up or down until none lies on another, as far as the row has room: the largest keep the
 * middle. Where there is no room left they overlap, and the drawing lets what is below shine through.
 */
export function spreadInRow<T extends { x: number; r: number }>(
  row: readonly T[],
  { middle, half }: { middle: number; half: number },
): (T & Circle)[] {
  const placed: (T & Circle)[] = []
  const order = row.toSorted((a, b) => b.r - a.r)
  for (const each of order) placed.push({ ...each, y: freePlace(each, placed, { middle, half }) })
  return row.map((each) => placed[order.indexOf(each)]!)
}

function freePlace(
  { x, r }: { x: number; r: number },
  placed: readonly Circle[],
  { middle, half }: { middle: number; half: number },
): number {
  const room = Math.max(half - r, 0)
  let [best, bestGap] = [middle, -Infinity]
  for (let away = 0; away <= room; away += STEP) {
    for (const y of away === 0 ? [middle] : [middle - away, middle + away]) {
      const gap = Math.min(...placed.map((other) => Math.hypot(x - other.x, y - other.y) - r - other.r), Infinity)
      if (gap >= GAP) return y
      if (gap > bestGap) [best, bestGap] = [y, gap]
    }
  }
  return best
}

export interface Named extends Circle {
  name: string
}

export interface Label {
  x: number
  y: number
  text: string
  anchor: 'start' | 'middle' | 'end'
}

const LETTER = 6.6
const SQUARE = 12
const LINE = 15
const NAME_MOST = 22

/** A name as it stands in the drawing; the whole of it is in the table and is read out. */
export function shortName(name: string): string {
  const letters = [...name.trim()]
  return letters.length <= NAME_MOST ? letters.join('') : `${letters.slice(0, NAME_MOST - 1).join('')}…`
}

/** About how wide a text is at 12 px: a Chinese character fills its square. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? SQUARE : LETTER), 0)
}

/**
 * Which circles can carry their name beside them without lying on another name or circle: to the right, else to the
 * left, else above or below. The largest come first; null for one that has no room and shows it when it is reached.
 */
export function labelsOf(
  circles: readonly Named[],
  { left, right }: { left: number; right: number },
): (Label | null)[] {
  const taken: Box[] = circles.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }))
  const labels = new Map<Named, Label>()
  for (const circle of circles.toSorted((a, b) => b.r - a.r)) {
    const found = triesFor(circle).find(
      ({ box }) => box.left >= left && box.right <= right && !taken.some((other) => meet(box, other)),
    )
    if (found === undefined) continue
    taken.push(found.box)
    labels.set(circle, found.label)
  }
  return circles.map((circle) => labels.get(circle) ?? null)
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

function triesFor({ x, y, r, name }: Named): { box: Box; label: Label }[] {
  const text = shortName(name)
  const width = widthOf(text)
  const [right, left] = [x + r + 5, x - r - 5]
  const places = [
    { at: right, from: right, middle: y, anchor: 'start' },
    { at: left, from: left - width, middle: y, anchor: 'end' },
    { at: x, from: x - width / 2, middle: y - r - LINE / 2 - 2, anchor: 'middle' },
    { at: x, from: x - width / 2, middle: y + r + LINE / 2 + 2, anchor: 'middle' },
  ] as const
  return places.map(({ at, from, middle, anchor }) => ({
    box: { left: from, right: from + width, top: middle - LINE / 2, bottom: middle + LINE / 2 },
    label: { x: at, y: middle + 4, text, anchor },
  }))
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
