import { isOnlyContact } from '../acts/only-contact.ts'
import { termsOf } from '../text/terms.ts'
import { splitTokens } from '../text/tokens.ts'

/** How much an answer says: nothing, only that there was contact (G1), something in general, or something one could point at. */
export type Substance = 'blank' | 'contact' | 'vague' | 'concrete'

/** Fewer terms than this name nothing in particular. */
const CONCRETE_TERMS = 3

/** Words with which people say that there is nothing to say. */
const NOTHING = new Set(
  (
    'no none nothing nope nil na n/a not applicable yet really nobody never idea unknown dont know not sure cant think of ' +
    'any anything one'
  ).split(' '),
)
const NOTHING_ZH =
  /^(?:暂时|目前|好像|真的|也)*(?:没有|没|无|暂无|未有|想不出|想不起来|说不上来|不知道|不清楚|不确定)(?:什么|任何|想到)?(?:了|过|的|吧|呢|啊|来)*$/

export function substanceOf(text: string): Substance {
  const tokens = splitTokens(text)
  const bare = text.replace(/[\p{P}\p{S}\s]/gu, '')
  if (bare === '' || NOTHING_ZH.test(bare) || isNothing(tokens.map(({ word }) => word))) return 'blank'
  if (isOnlyContact(text)) return 'contact'
  const terms = new Set(termsOf(tokens).map(({ term }) => term))
  return terms.size >= CONCRETE_TERMS ? 'concrete' : 'vague'
}

function isNothing(words: readonly string[]): boolean {
  const said = words.map((word) => word.replace(/[^\p{L}/]/gu, '')).filter((word) => word !== '')
  return said.length > 0 && said.every((word) => NOTHING.has(word) || FILLING.has(word))
}

const FILLING = new Set([
  'i',
  'we',
  'there',
  'is',
  'was',
  'comes',
  'to',
  'mind',
  'can',
  "can't",
  'do',
  'at',
  'all',
  'that',
  'have',
  'so',
  'far',
  'did',
  'done',
  'not',
  'yet',
])
