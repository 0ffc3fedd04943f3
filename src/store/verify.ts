import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import { contentHash, linkHash, remainsHash } from './chain.ts'
import { refuse } from './refusals.ts'
import type { Outcome } from './refusals.ts'
import type { EntryRow } from './schema.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

/** What is wrong at the first broken place of an account. */
export type BreakCode =
  /** The entry, or one before it, is not the one that was written. */
  | 'entry_changed'
  /** An entry is missing before this place. */
  | 'entry_missing'
  /** The content is not the one that was written. */
  | 'content_changed'
  /** The content is gone, and nothing says that it was erased. */
  | 'content_missing'
  /** What a redaction left is not what it left. */
  | 'remains_changed'
  /** The chain does not end where the account says it does. */
  | 'end_differs'

export interface Break {
  account: string
  entry: string | null
  /** Place in the account's chain, from 1. */
  position: number | null
  what: BreakCode
}

export interface Verified {
  entries: number
  accounts: number
  breaks: Break[]
}

export interface VerifyOptions {
  account?: string | undefined
  /** Told after each page how many entries are checked, of how many the accounts say they have. */
  onProgress?: ((state: { done: number; whole: number }) => void) | undefined
  signal?: AbortSignal | undefined
}

/** Walks the chain of every account, or of one, and names for each the first place that is not as it was written. */
export async function verify(
  store: Store,
  workspace: string,
  { account, onProgress, signal }: VerifyOptions = {},
): Promise<Outcome<Verified>> {
  return reading(store, async () => {
    const ends = await endsOf(store, workspace, account)
    const whole = [...ends.values()].reduce((sum, { count }) => sum + count, 0)
    let done = 0
    const walk = walkOf(store, workspace, ends)
    let place: Place | null = null
    do {
      const rows: Link[] = await linksAfter(store, { workspace, account, place })
      for (const row of rows) await walk.step(row)
      done += rows.length
      // What is written meanwhile may be met too.
      onProgress?.({ done: Math.min(done, whole), whole })
      // A database in this process holds it while it reads: others are let in between two pages.
      await breathe()
      if (signal?.aborted) return { refusals: [refuse('work.stopped')] }
      const last: Link | undefined = rows.at(-1)
      place = last === undefined ? null : { account: last.account, seq: last.seq }
    } while (place !== null)
    return walk.finish()
  })
}

/** So few that the process is held for some milliseconds at most. */
const PAGE = 500

interface Link extends EntryRow {
  salt: string | null
  data: string | null
  erased_by: number | null
}

interface Place {
  account: string
  seq: number
}

interface Asked {
  workspace: string
  account: string | undefined
  place: Place | null
}

async function linksAfter(store: Store, { workspace, account, place }: Asked): Promise<Link[]> {
  let page = store.engine.read
    .selectFrom('entry')
    .leftJoin('content', (join) =>
      join
        .onRef('content.workspace', '=', 'entry.workspace')
        .onRef('content.account', '=', 'entry.account')
        .onRef('content.seq', '=', 'entry.seq'),
    )
    .leftJoin('remains', (join) =>
      join
        .onRef('remains.workspace', '=', 'entry.workspace')
        .onRef('remains.account', '=', 'entry.account')
        .onRef('remains.seq', '=', 'entry.seq'),
    )
    .selectAll('entry')
    .select(['content.salt', 'content.data', 'remains.erased_by'])
    .where('entry.workspace', '=', workspace)
    .orderBy('entry.account')
    .orderBy('entry.seq')
    .limit(PAGE)
  if (account !== undefined) page = page.where('entry.account', '=', account)
  if (place) page = page.where(sql<boolean>`(entry.account, entry.seq) > (${place.account}, ${place.seq})`)
  return page.execute()
}

interface End {
  head: string
  count: number
}

/** Where each account says its chain ends. */
async function endsOf(store: Store, workspace: string, account: string | undefined): Promise<Map<string, End>> {
  const all = store.engine.read
    .selectFrom('account')
    .select(['account', 'head', 'count'])
    .where('workspace', '=', workspace)
  const rows = await (account === undefined ? all : all.where('account', '=', account)).execute()
  return new Map(rows.map((row) => [row.account, row]))
}

/** The walk along one chain: what it has seen so far. */
interface Chain {
  account: string
  head: string
  count: number
  /** Entries that erased something and say so truly; and those said to have erased something. */
  erasing: number[]
  erasedBy: Map<number, string>
  broken: Break | null
}

function walkOf(store: Store, workspace: string, ends: Map<string, End>) {
  const breaks: Break[] = []
  let [entries, accounts] = [0, 0]
  let chain: Chain | null = null

  const leave = (left: Chain) => {
    const broken = endFault(left, ends.get(left.account))
    if (broken) breaks.push(broken)
    ends.delete(left.account)
  }
  const step = async (link: Link) => {
    if (link.account !== chain?.account) {
      if (chain) leave(chain)
      chain = chainOf(link.account)
      accounts++
    }
    entries++
    const what = chain.broken ? null : (faultOf(chain, link) ?? (await remainsFault(store, workspace, chain, link)))
    if (what !== null) chain.broken = { account: link.account, entry: link.id, position: link.seq, what }
    chain.head = link.hash
    chain.count = link.seq
  }
  const finish = (): Verified => {
    if (chain) leave(chain)
    // What is left are accounts of which not one entry was met.
    for (const account of ends.keys()) leave(chainOf(account))
    return { entries, accounts, breaks: breaks.toSorted((a, b) => (a.account < b.account ? -1 : 1)) }
  }
  return { step, finish }
}

function chainOf(account: string): Chain {
  return { account, head: '', count: 0, erasing: [], erasedBy: new Map(), broken: null }
}

function faultOf(chain: Chain, link: Link): BreakCode | null {
  if (link.seq !== chain.count + 1) return 'entry_missing'
  if (linkHash(chain.head, link) !== link.hash) return 'entry_changed'
  if (link.salt !== null && link.data !== null) {
    return contentHash(link.salt, link.data) === link.content_hash ? null : 'content_changed'
  }
  if (link.erased_by === null) return 'content_missing'
  chain.erasedBy.set(link.erased_by, link.id)
  return null
}

/** What an entry erased is in its own hash. */
async function remainsFault(store: Store, workspace: string, chain: Chain, link: Link): Promise<BreakCode | null> {
  if (link.erases === null) return null
  const left = await store.engine.read
    .selectFrom('remains')
    .select(['seq', 'data'])
    .where('workspace', '=', workspace)
    .where('account', '=', link.account)
    .where('erased_by', '=', link.seq)
    .execute()
  chain.erasing.push(link.seq)
  return remainsHash(left) === link.erases ? null : 'remains_changed'
}

function endFault(chain: Chain, end: End | undefined): Break | null {
  const { account, broken, erasedBy, erasing, head, count } = chain
  if (broken) return broken
  for (const [seq, entry] of erasedBy) {
    if (!erasing.includes(seq)) return { account, entry, position: null, what: 'content_missing' }
  }
  return end?.head === head && end.count === count
    ? null
    : { account, entry: null, position: count, what: 'end_differs' }
}
