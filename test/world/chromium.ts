import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { packagedChromium, type BrowserProgram } from './chromium-package.ts'

// The browser talks to loopback only: everything that would call home or ask a person is switched off.
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * Starts a real Chromium with a new profile of its own; the caller closes it. Looks for the program at CHROME_PATH, then
 * in the npm package, then in the system, then among Playwright's own, and refuses in one sentence if it is nowhere.
 */
export async function launchBrowser(): Promise<Browser> {
  const program = await findBrowser()
  const env = { ...definedOnly(process.env), ...program.env }
  return chromium.launch({ executablePath: program.path, args: launchArguments, env })
}

async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env['CHROME_PATH']
  if (named) {
    if (existsSync(named)) return { path: named, env: {} }
    throw new Error(`CHROME_PATH names ${named}, and there is no such file.`)
  }
  const packaged = await packagedChromium()
  if (packaged) return packaged
  const installed = ['/usr/bin/chromium', chromium.executablePath()].find((path) => existsSync(path))
  if (installed) return { path: installed, env: {} }
  throw new Error('The browser tests need Chromium: install it and set CHROME_PATH to its program.')
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
