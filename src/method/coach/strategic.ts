import { WORDS_EN } from '../fake-moves/en/words.ts'
import { joinLists } from '../fake-moves/lists.ts'
import { WORDS_ZH } from '../fake-moves/zh/words.ts'
import type { Fact } from '../history/fact.ts'
import { readLexicon } from '../text/lexicon.ts'
import type { Patterns } from '../text/lexicon.ts'
import { matchPatterns } from '../text/patterns.ts'
import { splitTokens } from '../text/tokens.ts'

/** C3: how a claim calls the relationship strategic. A denial, a wish and a question do not. */
const ROWS = `
- strategic partner*|strategic advis*|strategic relationship*|strategic supplier*|strategic vendor*|strategic ally
  |strategic alliance|strategic to them|strategic for them|strategic to the client|strategic level
- strategic ; <3 we are|we 're|we became|we have become|us as ; !3 account|client|customer|goal*|plan*|project*
- 战略伙伴|战略合作|战略级|战略供应商|战略关系|战略顾问|战略同盟|战略地位|战略性伙伴|战略性合作
`

let read: Patterns<'strategic'> | undefined

function patterns(): Patterns<'strategic'> {
  return (read ??= readLexicon({ lists: joinLists([WORDS_EN, WORDS_ZH]), tables: [{ name: 'strategic', rows: ROWS }] }))
}

/** A claim's text does not change: it is read once, however often the account is assessed. */
const told = new WeakMap<Fact, boolean>()

export function saysStrategic(claim: Fact<'claim'>): boolean {
  const known = told.get(claim)
  if (known !== undefined) return known
  // The lexicon is read for the few claims that could mean it.
  const says =
    /strategic|战略|戰略/i.test(claim.data.text) && matchPatterns(splitTokens(claim.data.text), patterns()).length > 0
  told.set(claim, says)
  return says
}
