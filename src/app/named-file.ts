/** A file as somebody sent it. */
export interface NamedFile {
  name: string
  bytes: Uint8Array
}
