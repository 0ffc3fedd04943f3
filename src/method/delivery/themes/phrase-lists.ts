/** Phrases parted by `|`, written as `word-tree.ts` reads them, under the name of what they stand for. */
export type PhraseLists = Readonly<Record<string, string>>
