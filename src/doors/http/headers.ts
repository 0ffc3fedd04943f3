/**
 * What our pages may do: run our own scripts, styles, fonts and pictures and talk to this server. Nothing inline, nothing
 * from elsewhere, in nobody's frame.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const ANSWER_POLICY = "default-src 'none'; frame-ancestors 'none'"

const EVERYWHERE: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

const YEAR_SECONDS = 31_536_000

/** Sets the headers every answer carries. What an answer says about its own caching stays; without a word it is private. */
export function setSecurityHeaders(
  headers: Headers,
  { isPage, isSecure }: { isPage: boolean; isSecure: boolean },
): void {
  for (const [name, value] of Object.entries(EVERYWHERE)) headers.set(name, value)
  headers.set('content-security-policy', isPage ? PAGE_POLICY : ANSWER_POLICY)
  if (isSecure) headers.set('strict-transport-security', `max-age=${YEAR_SECONDS}`)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
}
