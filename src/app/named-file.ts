/** A file as somebody sent it. */
export interface NamedFile {
  name: string
  /** Whole, or as it is read: a mail archive may be larger than memory. */
  bytes: Uint8Array | AsyncIterable<Uint8Array>
}
