import { expect, test } from 'vitest'
import { sayStart } from '#words/start.ts'
import { readConfig } from './config.ts'
import type { ReadConfig } from './config.ts'

const faultsOf = (read: ReadConfig) => ('faults' in read ? read.faults : [])

test('nothing has to be set', () => {
  expect(readConfig({}, '/srv/kept')).toEqual({
    config: {
      dataFolder: '/srv/kept',
      databaseUrl: null,
      host: '127.0.0.1',
      port: 4600,
      baseUrl: null,
      secretFile: '/srv/kept/secret',
      locale: 'en',
    },
  })
})

test('everything can be', () => {
  const environment = {
    KEPT_DATA: '/var/lib/kept',
    KEPT_DATABASE_URL: 'postgresql://kept:secret@db.example:5432/kept',
    KEPT_HOST: '0.0.0.0',
    KEPT_PORT: '0',
    KEPT_BASE_URL: 'https://kept.example.com',
    KEPT_SECRET_FILE: '/run/secrets/kept',
    KEPT_LANG: 'zh_CN.UTF-8',
  }
  expect(readConfig(environment, '/srv/kept')).toEqual({
    config: {
      dataFolder: '/var/lib/kept',
      databaseUrl: 'postgresql://kept:secret@db.example:5432/kept',
      host: '0.0.0.0',
      port: 0,
      baseUrl: new URL('https://kept.example.com'),
      secretFile: '/run/secrets/kept',
      locale: 'zh',
    },
  })
})

test('the language is the system’s unless it is set', () => {
  const localeOf = (environment: Record<string, string>) => {
    const read = readConfig(environment, '/srv/kept')
    return 'config' in read ? read.config.locale : read.locale
  }
  expect(localeOf({ LANG: 'zh_CN.UTF-8' })).toBe('zh')
  expect(localeOf({ LANG: 'zh_CN.UTF-8', LC_ALL: 'de_DE.UTF-8' })).toBe('en')
  expect(localeOf({ LANG: 'en_GB.UTF-8', KEPT_LANG: 'zh' })).toBe('zh')
})

test('all faults are told at once, and no password with them', () => {
  const read = readConfig(
    {
      KEPT_PORT: '65536',
      KEPT_HOST: 'kept.example.com',
      KEPT_BASE_URL: 'https://kept.example.com/app',
      KEPT_DATABASE_URL: 'mysql://kept:hunter2@db.example/kept',
      KEPT_LANG: 'fr',
      KEPT_PROT: '4600',
      KEPT_TEST_POSTGRES_URL: 'postgres://elsewhere',
    },
    '/srv/kept',
  )
  expect(faultsOf(read).map(({ code, params }) => [code, params.name])).toEqual([
    ['config.unknown', 'KEPT_PROT'],
    ['config.database_url', 'KEPT_DATABASE_URL'],
    ['config.host', 'KEPT_HOST'],
    ['config.port', 'KEPT_PORT'],
    ['config.base_url', 'KEPT_BASE_URL'],
    ['config.lang', 'KEPT_LANG'],
  ])
  expect(JSON.stringify(read)).not.toContain('hunter2')
})

test('a server others reach must know its own name', () => {
  const faults = faultsOf(readConfig({ KEPT_HOST: '0.0.0.0' }, '/srv/kept'))
  expect(faults.map(({ code }) => code)).toEqual(['config.base_url_needed'])
})

test.each(['en', 'zh'] as const)('each fault says in %s what to write instead', (locale) => {
  const read = readConfig(
    { KEPT_PORT: 'x', KEPT_HOST: '?', KEPT_BASE_URL: '?', KEPT_LANG: '?', KEPT_X: '1' },
    '/srv/kept',
  )
  for (const { code, params } of faultsOf(read)) {
    expect(sayStart(locale, code, params)).toContain(params.name)
    expect(sayStart(locale, code, params)).toMatch(locale === 'zh' ? /[\u4e00-\u9fff]/ : /^[\x20-\x7e]+$/)
  }
})
