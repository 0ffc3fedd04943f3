import { domainToASCII } from 'node:url'

/** A mailbox as it is compared: lower case, domain in ASCII form. */
export interface EmailAddress {
  address: string
  local: string
  domain: string
}

const ADDRESS_MAX = 254
const LOCAL_MAX = 64
// Quoted local parts and address literals are legal and never met in a client list; what they hide is not worth it.
const REFUSED_IN_LOCAL = new Set('()<>[],;:\\"@')

/** Reads one bare address (a `mailto:` before it is dropped). Null for anything that is not plainly one address. */
export function parseEmail(text: string): EmailAddress | null {
  const trimmed = text.trim()
  const bare = trimmed.slice(0, 7).toLowerCase() === 'mailto:' ? trimmed.slice(7) : trimmed
  if (bare.length > ADDRESS_MAX) return null
  const at = bare.indexOf('@')
  const local = bare.slice(0, at)
  if (at < 1 || !isLocalPart(local)) return null
  const domain = parseDomain(bare.slice(at + 1))
  if (domain === null) return null
  const kept = local.toLowerCase()
  return { address: `${kept}@${domain}`, local: kept, domain }
}

function isLocalPart(local: string): boolean {
  // A leading hyphen turns into an option once an address is handed to a program.
  if (local.length > LOCAL_MAX || local.startsWith('-') || local.startsWith('.') || local.endsWith('.')) return false
  // Look-alike forms (full-width, ligatures) would match a person they are not.
  if (local.normalize('NFKC') !== local || !local.isWellFormed()) return false
  for (const character of local) {
    const code = character.codePointAt(0) ?? 0
    if (code <= 32 || code === 127 || REFUSED_IN_LOCAL.has(character) || character.trim() === '') return false
  }
  return true
}

/** A domain name in lower-case ASCII with at least two labels, or null. Also reads the host of a web address. */
export function parseDomain(text: string): string | null {
  const domain = text.trim()
  if (domain.length < 3 || domain.length > 253) return null
  if (domain.normalize('NFKC') !== domain) return null
  const ascii = isPlain(domain) ? domain.toLowerCase() : domainToASCII(domain)
  const labels = ascii.split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || !labels.every(isLabel) || isNumber(last)) return null
  return ascii
}

function isPlain(domain: string): boolean {
  return [...domain].every((character) => (character.codePointAt(0) ?? 0) < 128)
}

function isLabel(label: string): boolean {
  if (label === '' || label.length > 63 || label.startsWith('-') || label.endsWith('-')) return false
  return [...label].every((c) => (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c === '-')
}

function isNumber(label: string): boolean {
  return [...label].every((c) => c >= '0' && c <= '9')
}

/** The domain of a firm's web address, without `www.`: from `https://www.acme.example/about` or `acme.example`. */
export function domainOfWebsite(text: string): string | null {
  const trimmed = text.trim()
  const scheme = trimmed.indexOf('://')
  const rest = scheme >= 0 ? trimmed.slice(scheme + 3) : trimmed
  const end = rest.search(/[/?#:]/)
  const host = parseDomain(end >= 0 ? rest.slice(0, end) : rest)
  return host?.startsWith('www.') ? parseDomain(host.slice(4)) : host
}

const ROLE_LOCALS = new Set(
  (
    'info contact hello office mail email admin administrator sales support help helpdesk service billing accounts ' +
    'accounting finance invoices invoice orders marketing newsletter news press media hr jobs careers team ' +
    'notifications notification alerts no-reply noreply do-not-reply donotreply mailer-daemon postmaster webmaster ' +
    'hostmaster abuse root bounce bounces calendar'
  ).split(' '),
)

/** True for mailboxes of a desk or a machine (`info@`, `support@`, `no-reply@`): nobody in particular reads or writes there. */
export function isRoleMailbox(local: string): boolean {
  const plus = local.indexOf('+')
  return ROLE_LOCALS.has(plus > 0 ? local.slice(0, plus) : local)
}
