import { config } from 'zod/v4/core'
import { takeUpNewerPages } from './client/newer-pages.ts'

// The pages may not make code from text. Told before any schema is built, zod does not even try.
config({ jitless: true })

takeUpNewerPages()

async function start(): Promise<void> {
  // Every rule of time rests on Temporal; browsers without their own get one, and never two at once.
  if (!('Temporal' in globalThis)) await import('./temporal.ts')
  const { show } = await import('./app.tsx')
  show()
}

void start()
