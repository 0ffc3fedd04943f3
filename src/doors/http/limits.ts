/** What a request may weigh. Above it the answer is 413, before the rest is read. */
export const JSON_BYTES_MAX = 4_000_000
/** All files of one import together: they are read in memory. A ledger streams and has no such limit. */
export const FILES_BYTES_MAX = 64_000_000
/** How deep JSON may nest. */
export const DEPTH_MAX = 32
/** An Idempotency-Key, in characters: what is made of it must fit an entry's id. */
export const KEY_LENGTH_MAX = 120
