import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a request that names another host than ours: a page elsewhere whose name was made to point here (DNS
 * rebinding) names its own. Loopback's names are ours whatever the port.
 */
export function refusalOfHost(request: Request, baseUrl: URL): OperationRefusal | null {
  const host = request.headers.get('host') ?? ''
  if (host.toLowerCase() === baseUrl.host || LOOPBACK.has(nameOf(host))) return null
  return refuse('access.other_host', { host: host.slice(0, 200) })
}

/**
 * Refuses a request that would change something and comes from a page elsewhere. Browsers name the page's origin with
 * every such request, and programs name none.
 */
export function refusalOfOrigin(request: Request, baseUrl: URL): OperationRefusal | null {
  if (READING.has(request.method)) return null
  const origin = request.headers.get('origin')
  if (origin === null) {
    const site = request.headers.get('sec-fetch-site')
    return site === null || site === 'same-origin' || site === 'none'
      ? null
      : refuse('access.other_origin', { origin: site })
  }
  if (origin === baseUrl.origin) return null
  const host = request.headers.get('host') ?? ''
  // A page that this server gave out on loopback has the host it was asked by as its origin.
  if (LOOPBACK.has(nameOf(host)) && (origin === `http://${host}` || origin === `https://${host}`)) return null
  return refuse('access.other_origin', { origin: origin.slice(0, 200) })
}

function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/, '')
}
