/** What a server says while it starts and stops, with what each sentence needs. */
export interface StartParams {
  'start.listening': { url: string }
  'start.set_up': { url: string }
  'start.loopback_only': { host: string }
  'start.now_on': { url: string }
  'start.stopping': None
  'start.no_pages': None
  'start.port_taken': { port: string }
  'start.port_refused': { host: string; port: string; reason: string }
  'start.faults': None
  'start.operation_incomplete': { name: string; lacks: string }
  'config.port': { name: string; value: string }
  'config.database_url': { name: string; value: string }
  'config.base_url': { name: string; value: string }
  'config.base_url_needed': { name: string; value: string }
  'config.host': { name: string; value: string }
  'config.lang': { name: string; value: string }
  'config.unknown': { name: string; value: string }
  'secret.open': { path: string; reason: string }
  'secret.short': { path: string; reason: string }
  'secret.unreadable': { path: string; reason: string }
}

type None = Readonly<Record<never, never>>
