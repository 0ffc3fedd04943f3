import { randomUUID } from 'node:crypto'

export type LogFailure = (failure: unknown, about: Readonly<Record<string, string>>) => string

/**
 * Writes faults of ours to standard error, one JSON line each, under an id that the answer names. What a request
 * carried is never written: it may hold what a client told in confidence.
 */
export function failureLog(): LogFailure {
  return (failure, about) => {
    const id = randomUUID().slice(0, 8)
    void write(failure, { ...about, id })
    return id
  }
}

// The logger is loaded with the first fault: most servers never have one.
async function write(failure: unknown, about: Readonly<Record<string, string>>): Promise<void> {
  const { pino } = await import('pino')
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }))
  log.error({ ...about, err: failure }, 'failed')
}
