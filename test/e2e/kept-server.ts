import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildWeb } from '../../bin/web-build.mjs'
import { readConfig } from '#main/config.ts'
import { startServer } from '#main/start-server.ts'
import type { RunningServer } from '#main/start-server.ts'

/** A real server on a port of its own, over an empty data folder that goes when it stops. */
export interface KeptServer {
  url: string
  setUpUrl: string
  stop: () => Promise<void>
}

export const OWNER = { name: 'Mara Olsen', email: 'mara@harbourpine.example', password: 'a ledger is a memory' }

export async function startKept(): Promise<KeptServer> {
  // A test of pages built from other sources than these would prove nothing.
  buildWeb()
  const folder = await mkdtemp(join(tmpdir(), 'kept-e2e-'))
  const read = readConfig({ KEPT_PORT: '0' }, folder)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const started = await startServer(read.config, { say: () => undefined })
  if ('faults' in started) throw new Error(started.faults.join('\n'))
  const server: RunningServer = started
  if (server.setUpUrl === null) throw new Error('An empty folder has an owner already.')
  return {
    url: server.url,
    setUpUrl: server.setUpUrl,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}

/** What a browser keeps of somebody who is signed in. */
export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>

/**
 * Makes the owner, and the sample firm, without the screens: for tests of what comes after. Signs in once, and gives
 * what any number of browsers need to be signed in too; the server slows down whoever signs in too often.
 */
export async function withSampleFirm(server: KeptServer, browser: Browser): Promise<SignedIn> {
  const signedIn = await withOwner(server, browser)
  const context = await browser.newContext({ storageState: signedIn })
  await ask(context, `${server.url}/api/sample`, {})
  await context.close()
  return signedIn
}

/** Makes the owner, unless there is one, and signs in. */
export async function withOwner(server: Pick<RunningServer, 'url' | 'setUpUrl'>, browser: Browser): Promise<SignedIn> {
  const context = await browser.newContext()
  if (server.setUpUrl !== null) {
    const token = new URL(server.setUpUrl).searchParams.get('token')
    await ask(context, `${server.url}/api/set-up`, { token, ...OWNER })
  }
  await ask(context, `${server.url}/api/sign-in`, { email: OWNER.email, password: OWNER.password })
  const signedIn = await context.storageState()
  await context.close()
  return signedIn
}

async function ask(context: BrowserContext, url: string, data: object): Promise<void> {
  const answer = await context.request.post(url, { data, timeout: 120_000 })
  if (!answer.ok()) throw new Error(`${url} answered ${answer.status()}: ${await answer.text()}`)
}

export interface Look {
  language: 'en' | 'zh'
  theme: 'light' | 'dark'
  width: number
}

/** A browser of one reader: a language, a theme, a width. */
export async function readerOf(browser: Browser, look: Look, signedIn?: SignedIn): Promise<BrowserContext> {
  const { language, theme, width } = look
  return browser.newContext({
    ...(signedIn ? { storageState: signedIn } : {}),
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme,
    viewport: { width, height: width < 600 ? 844 : 900 },
    deviceScaleFactor: width < 600 ? 2 : 1,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
  })
}

/**
 * Notes whatever a page complains of: errors of its scripts, breaches of the content security policy, answers that
 * failed. A test ends with none.
 */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return complaints
}
