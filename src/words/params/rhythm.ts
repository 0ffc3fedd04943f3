import type { RhythmCode } from '#method/rhythm/codes.ts'
import type { UpdateWhat } from '#method/updates/facts.ts'
import type { ParamsOf } from '../table.ts'

/** What the rhythm says, from src/method/rhythm/codes.ts, and what is remarked on an update, from src/method/updates/codes.ts. */
export type RhythmParams = ParamsOf<
  RhythmCode,
  {
    'update.long': Record<'words' | 'characters' | 'wordsMax' | 'charactersMax', number>
    'update.vague_line': { line: number; words: string }
    'update.bad_news_left_out': { what: UpdateWhat; ref: string; words: string }
  }
>
