import type { Token } from '../text/tokens.ts'

/** How long a text is: words and numbers by their runs of letters or digits, Chinese by its characters. */
export interface Length {
  words: number
  characters: number
}

export function lengthOf(tokens: readonly Token[]): Length {
  const count = (kinds: readonly Token['kind'][]) => tokens.filter(({ kind }) => kinds.includes(kind)).length
  // The ending of "they've" is a token and no word of its own.
  const endings = tokens.filter(({ kind, word }) => kind === 'word' && word.startsWith("'")).length
  return { words: count(['word', 'number']) - endings, characters: count(['han']) }
}

/** K6: whether it is longer than it should be; in a text of both languages each takes its share. */
export function isLong({ words, characters }: Length, most: Length): boolean {
  return words / most.words + characters / most.characters > 1
}
