/** What K6 has to say about a written update. src/words has a sentence for each, in both languages. */
export type UpdateRemark =
  | 'update.long' // words, characters, wordsMax, charactersMax
  | 'update.no_outcome'
  | 'update.vague_line' // line, words
  | 'update.bad_news_left_out' // what, ref, words
