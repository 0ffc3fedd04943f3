import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM_FOLDER } from './product-version.ts'

/** The worked example's ledger (L17): the file people read is the one the product opens. */
export function workedExample(): AsyncIterable<Uint8Array> {
  return createReadStream(join(PROGRAM_FOLDER, 'examples', 'ibm-1990-2001.jsonl'))
}
