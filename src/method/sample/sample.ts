import type { Entry } from '../ledger/entry.ts'
import { parseDay } from '../time/day.ts'
import type { Day } from '../time/day.ts'
import { clientEntries } from './client.ts'
import { bluefin } from './stories/bluefin.ts'
import { ferrovia } from './stories/ferrovia.ts'
import { havel } from './stories/havel.ts'
import { kumquat } from './stories/kumquat.ts'
import { langqiao } from './stories/langqiao.ts'
import { lantern } from './stories/lantern.ts'
import { marisol } from './stories/marisol.ts'
import { ostara } from './stories/ostara.ts'
import { pepperlane } from './stories/pepperlane.ts'
import { qinghe } from './stories/qinghe.ts'
import { shengyuan } from './stories/shengyuan.ts'
import { tidewell } from './stories/tidewell.ts'
import { yunqi } from './stories/yunqi.ts'
import { tellStory } from './teller.ts'
import type { Story } from './teller.ts'

/**
 * The sample firm: Harbour & Pine and its clients, all invented. The first thirteen have a story each and show between
 * them every state, every rung, every cap and nearly every risk; what follows is a crowd, for trying the product at the
 * size of a large firm.
 */
const STORIES: readonly Story[] = [
  lantern,
  ferrovia,
  qinghe,
  yunqi,
  tidewell,
  ostara,
  kumquat,
  havel,
  bluefin,
  marisol,
  langqiao,
  pepperlane,
  shengyuan,
]

/** How many clients have a story of their own. */
export const SAMPLE_CLIENTS = STORIES.length

/** The account names of the sample firm: by them it is found again and removed. */
export const SAMPLE_ACCOUNTS: readonly string[] = STORIES.map(({ slug }) => slug)

export interface SampleOptions {
  /** Another seed gives other hours and other accidents, and the same standings. */
  seed: number
  /** How many clients; those beyond the first thirteen are made up as they are asked for. */
  accounts: number
  /** The last day. Nothing is told of it: it is today for whoever opens the sample. */
  until: Day
  /** How far back it goes; at least twelve. */
  months: number
  /** About how many entries each client of the crowd has, at least 40; 60 by default. */
  entriesPerAccount?: number
}

/**
 * The sample firm's ledger, client by client and each in order of time. The same options give the same entries. Throws a
 * RangeError for a day that does not exist and for fewer than twelve months.
 */
export function* sampleEntries(options: SampleOptions): Generator<Entry> {
  const until = parseDay(options.until)
  if (until === null) throw new RangeError(`no such day: ${options.until}`)
  if (!(options.months >= 12)) throw new RangeError(`the stories need twelve months or more, not ${options.months}`)
  const span = { seed: options.seed, until, months: options.months }
  for (const story of STORIES.slice(0, Math.max(0, options.accounts))) yield* tellStory(story, span)
  const entries = Math.max(40, options.entriesPerAccount ?? 60)
  for (let n = STORIES.length; n < options.accounts; n++) yield* clientEntries(n, { ...span, entries })
}
