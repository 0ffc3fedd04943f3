import { actOf, isAbovePage } from '../../keys/acts.ts'
import type { ActId } from '../../keys/acts.ts'
import { isHeld } from '../../keys/press.ts'

/** What stands in the way of an act having these keys, whatever the other acts have. */
export type KeyFault = 'ofPage' | 'onlyHeld'

// With these the page is walked through, and what is focused is pressed.
const OF_PAGE = /^(?:Shift\+)?(?:Tab|Enter|Escape|Space|Backspace|Delete|Home|End|Page(?:Up|Down)|Arrow\w+)$/

/** The presses so far and one more: two at most, a third begins anew. */
export function afterPress(keys: string, press: string): string {
  return keys === '' || keys.includes(' ') ? press : `${keys} ${press}`
}

export function faultOf(id: ActId, keys: string): KeyFault | null {
  if (keys === '') return null
  if (keys.split(' ').some((press) => OF_PAGE.test(press))) return 'ofPage'
  return isAbovePage(actOf(id).scope) && !isHeld(keys) ? 'onlyHeld' : null
}
