import { resolve } from 'node:path'
import { z } from 'zod'
import type { Locale } from '#words/locale.ts'
import { localeOf } from '#words/locale.ts'

/** What the environment says, read once. */
export interface Config {
  /** The folder that holds everything of this workspace. */
  dataFolder: string
  /** Postgres, where a firm outgrows the embedded database; null for the embedded one in the data folder. */
  databaseUrl: string | null
  /** The address it listens on once there is an owner; before, loopback alone. */
  host: string
  port: number
  /** The address people use; null for loopback at the port it listens on. */
  baseUrl: URL | null
  secretFile: string
  locale: Locale
}

/** What is wrong with one variable, and what was expected: src/words says it. */
export interface ConfigFault {
  code: keyof ConfigFaultParams
  params: { name: string; value: string }
}

export interface ConfigFaultParams {
  'config.port': { name: string; value: string }
  'config.database_url': { name: string; value: string }
  'config.base_url': { name: string; value: string }
  'config.host': { name: string; value: string }
  'config.base_url_needed': { name: string; value: string }
  'config.lang': { name: string; value: string }
  'config.unknown': { name: string; value: string }
}

type Environment = Readonly<Record<string, string | undefined>>

export const DEFAULT_PORT = 4600

const KNOWN = new Set([
  'KEPT_DATA',
  'KEPT_DATABASE_URL',
  'KEPT_HOST',
  'KEPT_PORT',
  'KEPT_BASE_URL',
  'KEPT_SECRET_FILE',
  'KEPT_LANG',
  'KEPT_BY',
])

/** Variables that begin like ours and are somebody else's: tests and development. */
const BESIDE = /^KEPT_(TEST|DEV|BENCH)_/

export type ReadConfig = { config: Config } | { faults: ConfigFault[]; locale: Locale }

/**
 * Reads the configuration. All faults are told at once, so that nobody mends one to meet the next. `defaultFolder` is
 * where data goes unless KEPT_DATA says otherwise.
 */
export function readConfig(
  environment: Environment,
  defaultFolder: string,
): { config: Config } | { faults: ConfigFault[]; locale: Locale } {
  const faults: ConfigFault[] = unknownNames(environment)
  const read = <T>(
    code: ConfigFault['code'],
    name: string,
    reader: (value: string) => T | undefined,
    otherwise: T,
  ): T => {
    const value = environment[name]?.trim() ?? ''
    if (value === '') return otherwise
    const found = reader(value)
    if (found !== undefined) return found
    faults.push({ code, params: { name, value: code === 'config.database_url' ? withoutPassword(value) : value } })
    return otherwise
  }
  const dataFolder = resolve(environment['KEPT_DATA']?.trim() || defaultFolder)
  const config: Config = {
    dataFolder,
    databaseUrl: read('config.database_url', 'KEPT_DATABASE_URL', readDatabaseUrl, null),
    host: read('config.host', 'KEPT_HOST', readHost, '127.0.0.1'),
    port: read('config.port', 'KEPT_PORT', readPort, DEFAULT_PORT),
    baseUrl: read('config.base_url', 'KEPT_BASE_URL', readBaseUrl, null),
    secretFile: resolve(environment['KEPT_SECRET_FILE']?.trim() || `${dataFolder}/secret`),
    locale: read('config.lang', 'KEPT_LANG', readLanguage, languageOfSystem(environment)),
  }
  // Reached from elsewhere, it must know its own name, or it could not tell a stranger's.
  if (!isLoopback(config.host) && config.baseUrl === null && faults.length === 0) {
    faults.push({ code: 'config.base_url_needed', params: { name: 'KEPT_BASE_URL', value: config.host } })
  }
  return faults.length > 0 ? { faults, locale: config.locale } : { config }
}

/** A misspelt name would be silently without effect, which is worse than a start that fails. */
function unknownNames(environment: Environment): ConfigFault[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('KEPT_') && !KNOWN.has(name) && !BESIDE.test(name))
    .map((name) => ({ code: 'config.unknown', params: { name, value: [...KNOWN].join(', ') } }))
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

function readPort(value: string): number | undefined {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : undefined
}

function readDatabaseUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined
  return ['postgres:', 'postgresql:'].includes(new URL(value).protocol) ? value : undefined
}

/** An origin and nothing more: the product lives at the root of its own name. */
function readBaseUrl(value: string): URL | undefined {
  if (!URL.canParse(value)) return undefined
  const url = new URL(value)
  const isOrigin =
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === ''
  return ['http:', 'https:'].includes(url.protocol) && isOrigin ? url : undefined
}

function readHost(value: string): string | undefined {
  return z.union([z.ipv4(), z.ipv6(), z.literal('localhost')]).safeParse(value).success ? value : undefined
}

function readLanguage(value: string): Locale | undefined {
  return /^(en|zh)([-_.]|$)/i.test(value) ? localeOf(value.split('.')[0] ?? '') : undefined
}

function languageOfSystem(environment: Environment): Locale {
  return localeOf(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en')
}

/** A password must not stand in a log because something else about the address is wrong. */
function withoutPassword(value: string): string {
  return value.replace(/\/\/[^@/]*@/, '//…@')
}
