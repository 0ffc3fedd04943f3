import type { Problem } from './shapes.ts'

/** Why something asked of the server did not happen: its refusal, or that it could not be reached. */
export class RequestProblem extends Error {
  /** The server's refusal with its sentences; null when it never answered, or not as it should. */
  readonly refusal: Problem | null
  readonly kind: 'refused' | 'unreachable' | 'broken'

  constructor(kind: 'refused' | 'unreachable' | 'broken', refusal: Problem | null = null) {
    super(refusal?.detail ?? kind)
    this.kind = kind
    this.refusal = refusal
  }

  /** Whether this is the refusal of that code. */
  has(code: string): boolean {
    return this.refusal?.errors.some((error) => error.code === code) ?? false
  }
}
