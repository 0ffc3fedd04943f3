import { createHash, randomBytes } from 'node:crypto'

/** A new secret for somebody to hold: a prefix that scanners recognize, then 256 random bits. */
export function newSecret(prefix: string): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`
}

/** What is stored of a secret. 256 random bits need no slow hash: nobody can guess them. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
