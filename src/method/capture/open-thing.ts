import { termsOf } from '../text/terms.ts'
import { splitTokens } from '../text/tokens.ts'
import type { Kind } from '../ledger/kinds.ts'
import type { OpenThing } from './captured.ts'
import type { SaidLine } from './said-line.ts'

/** Of a thing's words so many have to stand in a line for it to be meant. */
const SHARE_MIN = 0.6

/** The open things of some kinds that a line speaks of, the most alike first; alike ones stand together. */
export function thingsSaid(line: SaidLine, kinds: readonly Kind[]): OpenThing[] {
  const said = new Set(termsOf(line.tokens).map(({ term }) => term))
  const near = line.context.open
    .filter(({ kind }) => kinds.includes(kind))
    .map((thing) => ({ thing, share: shareSaid(thing, said) }))
    .filter(({ share }) => share >= SHARE_MIN)
    .sort((a, b) => b.share - a.share)
  const best = near[0]?.share ?? 0
  return near.filter(({ share }) => share === best).map(({ thing }) => thing)
}

const TERMS = new WeakMap<OpenThing, ReadonlySet<string>>()

function shareSaid(thing: OpenThing, said: ReadonlySet<string>): number {
  const terms = TERMS.get(thing) ?? new Set(termsOf(splitTokens(thing.text)).map(({ term }) => term))
  TERMS.set(thing, terms)
  if (terms.size === 0) return 0
  return [...terms].filter((term) => said.has(term)).length / terms.size
}
