import { companyKey } from '#method/text/company-key.ts'
import { hashOf } from '../ids.ts'

const SLUG_MAX = 64
const LATIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' }

/** Letters and digits of a name in plain ASCII, joined by hyphens, at most `max` characters; empty when it has none. */
export function asciiKey(name: string, max: number): string {
  let key = ''
  for (const character of name.normalize('NFKD').toLowerCase()) {
    const plain = LATIN[character] ?? character
    if (/^[a-z0-9]+$/.test(plain)) key += plain
    else if (!/^[\p{M}'’]$/u.test(plain) && key !== '' && !key.endsWith('-')) key += '-'
    if (key.length > max) break
  }
  return trimHyphens(key.slice(0, max))
}

function trimHyphens(key: string): string {
  return key.endsWith('-') ? key.slice(0, -1) : key
}

/**
 * A slug for a new account: from the name, else from the first label of its domain, else a hash of the name, so that
 * a Chinese name without a domain still gives the same slug every time. One that is taken gets a hash of the name.
 */
export function accountSlug(firm: { name: string; domain: string | null }, isTaken: (slug: string) => boolean): string {
  const mark = hashOf(companyKey(firm.name) || firm.name, 8)
  const fromName = asciiKey(firm.name, SLUG_MAX - 9)
  const fromDomain = asciiKey(firm.domain?.split('.')[0] ?? '', SLUG_MAX - 9)
  const base = fromName.length >= 2 ? fromName : fromDomain.length >= 2 ? fromDomain : `client-${mark}`
  if (!isTaken(base)) return base
  const marked = `${base}-${mark}`
  for (let n = 2; ; n++) {
    const candidate = n === 2 ? marked : `${marked.slice(0, SLUG_MAX - 7)}-${n}`
    if (!isTaken(candidate)) return candidate
  }
}
