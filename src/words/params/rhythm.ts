import type { RhythmCode } from '#method/rhythm/codes.ts'
import type { ParamsOf } from '../table.ts'

/** What the rhythm says, from src/method/rhythm/codes.ts. */
export type RhythmParams = ParamsOf<RhythmCode, object>
