import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const LENGTH_MIN = 32

export type SecretRead = { secret: string; fault?: undefined } | { fault: SecretFault; secret?: undefined }

export interface SecretFault {
  code: 'secret.open' | 'secret.short' | 'secret.unreadable'
  params: { path: string; reason: string }
}

/**
 * The secret that signs sessions: from its file, which is made on the first start, readable by its owner alone. A file
 * others may read, or one with too little in it, stops the start: sessions signed with it would prove nothing.
 */
export function readSecret(path: string): SecretRead {
  try {
    return check(path, readFileSync(path, 'utf8').trim())
  } catch (failure) {
    if (!isMissing(failure))
      return { fault: { code: 'secret.unreadable', params: { path, reason: reasonOf(failure) } } }
  }
  return create(path)
}

function check(path: string, secret: string): SecretRead {
  // Windows has no such bits; there the folder's own rights decide.
  const mode = process.platform === 'win32' ? 0 : statSync(path).mode & 0o077
  if (mode !== 0)
    return { fault: { code: 'secret.open', params: { path, reason: (statSync(path).mode & 0o777).toString(8) } } }
  if (secret.length < LENGTH_MIN)
    return { fault: { code: 'secret.short', params: { path, reason: String(LENGTH_MIN) } } }
  return { secret }
}

function create(path: string): SecretRead {
  const secret = randomBytes(48).toString('base64url')
  try {
    mkdirSync(dirname(path), { recursive: true })
    // `wx` fails where another process made the file meanwhile; then theirs is the secret.
    writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(path, 0o600)
    return { secret }
  } catch (failure) {
    if (isTaken(failure)) return check(path, readFileSync(path, 'utf8').trim())
    return { fault: { code: 'secret.unreadable', params: { path, reason: reasonOf(failure) } } }
  }
}

const codeOf = (failure: unknown): unknown => (failure instanceof Error && 'code' in failure ? failure.code : undefined)
const isMissing = (failure: unknown): boolean => codeOf(failure) === 'ENOENT'
const isTaken = (failure: unknown): boolean => codeOf(failure) === 'EEXIST'
const reasonOf = (failure: unknown): string => String(codeOf(failure) ?? failure)
