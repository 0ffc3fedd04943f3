import { defineConfig } from 'vitest/config'

const worldSetup = ['test/world/setup.ts']
const pureFolders = ['method', 'words', 'contract']
const otherFolders = ['store', 'gateways', 'app', 'doors', 'web', 'main']

const testsBeside = (folders: string[]) => folders.map((folder) => `src/${folder}/**/*.test.{ts,tsx}`)

// A run on a busy machine must not fail for being slow: these limits only end what hangs.
const patience = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } } }

// Two browsers at once: each test file has a server and a browser of its own, and both wait more than they work.
const BROWSERS = 2

export default defineConfig({
  test: {
    // One core more than vitest would take, which on two cores is twice as many.
    maxWorkers: '100%',
    projects: [
      {
        // Pure code shares nothing between files that could be changed, so the workers are not renewed for each file.
        test: { name: 'unit', include: testsBeside(pureFolders), isolate: false, ...patience },
      },
      {
        test: { name: 'parts', include: testsBeside(otherFolders), globalSetup: worldSetup, ...patience },
      },
      {
        test: {
          name: 'suites',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          globalSetup: worldSetup,
          ...patience,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: [...worldSetup, 'test/world/web-pages.ts'],
          maxWorkers: BROWSERS,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
    ],
  },
})
