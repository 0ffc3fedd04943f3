/** Longest piece of a file shown inside a problem. */
export const QUOTE_MAX = 80

/**
 * Text without what no store keeps and no screen shows: NUL and other control characters (tab and line breaks stay),
 * lone surrogates, and the marks that turn the reading direction of what follows.
 */
export function cleanText(text: string): string {
  if (!needsCleaning(text)) return text
  let clean = ''
  for (const character of text) if (isKept(character.codePointAt(0) ?? 0)) clean += character
  return clean
}

function needsCleaning(text: string): boolean {
  if (!text.isWellFormed()) return true
  for (let i = 0; i < text.length; i++) if (!isKept(text.charCodeAt(i)) && !isSurrogate(text.charCodeAt(i))) return true
  return false
}

function isKept(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13
  if (code === 127 || isSurrogate(code)) return false
  return !((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff)
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

/** One line: clean, white space runs as one space, trimmed. */
export function cleanLine(text: string): string {
  let line = ''
  let isGap = false
  for (const character of cleanText(text)) {
    if (isSpace(character)) {
      isGap = line !== ''
      continue
    }
    line += isGap ? ` ${character}` : character
    isGap = false
  }
  return line
}

export function isSpace(character: string): boolean {
  return character.trim() === ''
}

/** A piece of a file, fit to stand in a problem: one clean line of at most `max` characters. */
export function quoted(text: string, max = QUOTE_MAX): string {
  const line = cleanLine(text.length > 4 * max ? text.slice(0, 4 * max) : text)
  const characters = [...line]
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : line
}
