// What an example of the chapter pages asks of a standing: `2026-06-30 ladder.conditions[L2a].met: false`.
import type { Standing } from '#method/index.ts'

export interface Asked {
  asOf: string
  path: string
  expected: unknown
}

export function readAsked(line: string): Asked {
  const [, asOf = '', path = '', expected = ''] = /^(\S+) (\S+): (.+)$/.exec(line) ?? []
  if (asOf === '') throw new Error(`no question: ${line}`)
  return { asOf, path, expected: JSON.parse(expected) }
}

/** What stands at a path: `risks[].id` gives the ids of all, `risks[F4].since` looks into the one so named. */
export function valueAt(standing: Standing, path: string): unknown {
  const steps = path.split(/\.|(?=\[)/).filter((step) => step !== '')
  return steps.reduce<unknown>(take, JSON.parse(JSON.stringify(standing)))
}

function take(value: unknown, step: string): unknown {
  if (step === '[]') return new Each(value)
  if (value instanceof Each) return value.items.map((item) => take(item, step))
  if (step.startsWith('[')) return named(value, step.slice(1, -1))
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) throw new Error(`nothing at ${step}`)
  return Object.entries(value).find(([key]) => key === step)?.[1]
}

const NAMES = ['id', 'ref', 'rule', 'what', 'dimension', 'quarter', 'owner']

function named(value: unknown, name: string): unknown {
  const found = Array.isArray(value)
    ? value.find((item: object) => Object.entries(item).some(([key, is]) => NAMES.includes(key) && is === name))
    : undefined
  if (found === undefined) throw new Error(`nothing is called ${name}`)
  return found
}

class Each {
  readonly items: unknown[]
  constructor(value: unknown) {
    if (!Array.isArray(value)) throw new Error('no list')
    this.items = value
  }
}
