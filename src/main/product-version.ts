import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The folder the program lies in. */
export const PROGRAM_FOLDER = join(import.meta.dirname, '..', '..')

/** The version of this program, as its package says. */
export function productVersion(): string {
  const text = readFileSync(join(PROGRAM_FOLDER, 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
