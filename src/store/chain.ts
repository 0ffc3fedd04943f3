import { hash, randomFillSync } from 'node:crypto'
import type { EntryRow, RemainsRow } from './schema.ts'

/**
 * The hash chain of an account runs over skeletons: what is left of an entry whatever is erased. A skeleton holds the
 * hash of the entry's content together with a salt nobody can guess, so that the content can go, with its salt, and can't
 * be found again by trying.
 */
export type Skeleton = Omit<EntryRow, 'workspace' | 'hash'>

export function contentHash(salt: string, data: string): string {
  return hash('sha256', salt + data, 'base64url')
}

/** The hash of an entry in its chain; `head` is that of the entry before, empty for the first. */
export function linkHash(head: string, entry: Skeleton): string {
  const skeleton = [
    entry.account,
    entry.seq,
    entry.id,
    entry.kind,
    entry.at,
    entry.recorded_at,
    entry.recorded_by,
    entry.source,
    entry.status,
    entry.target,
    entry.redacted,
    entry.content_hash,
    entry.erases,
  ]
  return hash('sha256', `${head}\n${JSON.stringify(skeleton)}`, 'base64url')
}

/** The hash of all that is left of the contents one entry erased, by their place in the chain. */
export function remainsHash(remains: readonly Pick<RemainsRow, 'seq' | 'data'>[]): string {
  const sorted = remains.toSorted((a, b) => a.seq - b.seq).map(({ seq, data }) => [seq, data])
  return hash('sha256', JSON.stringify(sorted), 'base64url')
}

const SALT_BYTES = 16
const pool = Buffer.alloc(SALT_BYTES * 256)
let used = pool.length

/** Random bytes are cheap by the thousand and dear one by one. */
export function freshSalt(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += SALT_BYTES
  return pool.toString('base64url', used - SALT_BYTES, used)
}
