const STARTS = 5
const WORD_STARTS = 4
const INITIALS = 3
const WITHIN = 2
const IN_ORDER = 1

/**
 * How well what is typed fits a text, better being more; null where it does not. Every word typed has to fit: as the
 * beginning, as the beginning of a word, as initials, anywhere within, and last as letters in their order. Chinese has
 * no gaps between words, so that any place in it is the beginning of one.
 */
export function fitOf(typed: string, text: string): number | null {
  const hay = plain(text)
  const parts = plain(typed).split(/\s+/).filter(Boolean)
  const fits = parts.map((part) => fitOfPart(part, hay))
  if (fits.some((fit) => fit === null)) return null
  return fits.reduce<number>((sum, fit) => sum + (fit ?? 0), 0) / Math.max(parts.length, 1)
}

/** The best fit among several names of one thing. */
export function bestFit(typed: string, texts: readonly string[]): number | null {
  const fits = texts.map((text) => fitOf(typed, text)).filter((fit) => fit !== null)
  return fits.length === 0 ? null : Math.max(...fits)
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim()
}

function fitOfPart(part: string, hay: string): number | null {
  if (hay.startsWith(part)) return STARTS
  const at = hay.indexOf(part)
  if (at > 0 && /\p{Script=Han}/u.test(part)) return WORD_STARTS
  const words = hay.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  if (words.some((word) => word.startsWith(part))) return WORD_STARTS
  if (
    part.length > 1 &&
    words
      .map(([first]) => first)
      .join('')
      .startsWith(part)
  )
    return INITIALS
  if (at > 0) return WITHIN
  return part.length > 2 && words.some((word) => areInOrder(part, word)) ? IN_ORDER : null
}

/** Whether a word begins like the part and holds its other letters in their order: `prtf` in `portfolio`. */
function areInOrder(part: string, word: string): boolean {
  if (part[0] !== word[0]) return false
  let at = 0
  for (const letter of part) {
    at = word.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
