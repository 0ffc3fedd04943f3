import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

/** A file to import: a ledger, or a file of another kind; read when its turn comes. */
export type Input =
  | {
      kind: 'ledger'
      name: string
      chunks: () => AsyncIterable<Uint8Array>
      /** Names this very file, so that an import of it that was cut short can be taken up again. */
      key: string | undefined
    }
  | { kind: 'file'; name: string; chunks: () => AsyncIterable<Uint8Array> }

/** Opens a file and looks at its beginning; `-` is a ledger on standard input. `fault` is the system's own code. */
export async function openInput(name: string, stdin: AsyncIterable<Uint8Array>): Promise<Input | { fault: string }> {
  if (name === '-') return { kind: 'ledger', name: 'stdin', chunks: () => stdin, key: undefined }
  try {
    const { size, mtimeMs } = await stat(name)
    const chunks = () => createReadStream(name)
    const key = `${resolve(name)} ${size} ${mtimeMs}`
    return (await isLedger(name)) ? { kind: 'ledger', name, chunks, key } : { kind: 'file', name, chunks }
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && typeof failure.code === 'string')
      return { fault: failure.code }
    throw failure
  }
}

const HEAD_BYTES = 65_536

/** A ledger by its name, or by a first line that is an object with a kind and an account. */
async function isLedger(name: string): Promise<boolean> {
  if (/\.(jsonl|ndjson)$/i.test(name)) return true
  const file = await open(name)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const [line = ''] = new TextDecoder().decode(buffer.subarray(0, bytesRead)).trimStart().split('\n')
    return isEntryLine(line)
  } finally {
    await file.close()
  }
}

function isEntryLine(line: string): boolean {
  if (!line.startsWith('{')) return false
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'kind' in value && 'account' in value
  } catch (failure) {
    if (failure instanceof SyntaxError) return false
    throw failure
  }
}
