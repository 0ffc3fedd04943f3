import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../world/chromium.ts'
import { startKept, withSampleFirm } from './kept-server.ts'
import type { KeptServer, SignedIn } from './kept-server.ts'

interface SampleFirm {
  browser: Browser
  server: KeptServer
  /** What a browser needs to be the owner's. */
  signedIn: SignedIn
}

/** A server with the sample firm and a browser, for all tests of a file; there from the first test on. */
export function sampleFirm(): Readonly<SampleFirm> {
  // Filled before the first test; a file's own preparations come after it.
  const kept = {} as SampleFirm
  beforeAll(async () => {
    kept.server = await startKept()
    kept.browser = await launchBrowser()
    kept.signedIn = await withSampleFirm(kept.server, kept.browser)
  })
  afterAll(async () => {
    await kept.browser.close()
    await kept.server.stop()
  })
  return kept
}
