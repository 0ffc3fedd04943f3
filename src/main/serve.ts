import { sayStart } from '#words/start.ts'
import type { ReadConfig } from './config.ts'
import { isLoopback } from './config.ts'
import { startServer } from './start-server.ts'

const EXIT = { done: 0, refused: 1, store: 3 } as const

/** Runs a server until it is told to end, and gives the exit code. */
export async function serve(read: ReadConfig): Promise<number> {
  const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
  const complain = (faults: readonly string[]) =>
    void process.stderr.write(
      `${[sayStart(locale, 'start.faults', {}), ...faults.map((fault) => `- ${fault}`)].join('\n')}\n`,
    )
  const locale = 'config' in read ? read.config.locale : read.locale
  if (!('config' in read)) {
    complain(read.faults.map(({ code, params }) => sayStart(locale, code, params)))
    return EXIT.refused
  }
  // Whoever started the server may stop reading what it says; that is no reason to end.
  process.stdout.on('error', () => undefined)
  const stopped = untilToldToStop()
  const started = await startServer(read.config, { say })
  if ('faults' in started) {
    complain(started.faults)
    return started.isStore ? EXIT.store : EXIT.refused
  }
  say(sayStart(locale, 'start.listening', { url: started.url }))
  if (started.setUpUrl !== null) {
    say(sayStart(locale, 'start.set_up', { url: started.setUpUrl }))
    const { host } = read.config
    if (!isLoopback(host)) say(sayStart(locale, 'start.loopback_only', { host }))
  }
  await stopped
  say(sayStart(locale, 'start.stopping', {}))
  await started.stop()
  return EXIT.done
}

/** Resolves at the first SIGTERM or SIGINT. A second one ends the process at once, as people expect of it. */
async function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
}
