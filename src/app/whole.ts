import { ROLES } from '#contract/roles.ts'

/** What an operation lacks: who may call it, or anybody to do it. */
export interface Lack {
  name: string
  lacks: 'allow' | 'run'
}

/**
 * Whatever a contract and its implementations leave open. The types forbid it; the server asks all the same before it
 * listens, because an operation that forgot who may call it is open to anyone, and nothing else would say so.
 */
export function lacksOf(
  operations: Readonly<Record<string, { allow?: unknown }>>,
  implementations: Readonly<Record<string, unknown>>,
): Lack[] {
  const allowed: readonly unknown[] = ['anyone', ...ROLES]
  return Object.entries(operations).flatMap(([name, { allow }]): Lack[] => [
    ...(allowed.includes(allow) ? [] : [{ name, lacks: 'allow' as const }]),
    ...(typeof implementations[name] === 'function' ? [] : [{ name, lacks: 'run' as const }]),
  ])
}
