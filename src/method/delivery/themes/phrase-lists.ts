/** Phrases parted by `|`, written as `text/phrases.ts` reads them, under the name of what they stand for. */
export type PhraseLists = Readonly<Record<string, string>>
