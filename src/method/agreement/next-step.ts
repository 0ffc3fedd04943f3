import { message } from '../message.ts'
import type { NextStep, Questions } from '../standing-chapters.ts'
import type { Clarity, Ladder } from '../standing-types.ts'
import { ELEMENTS } from './clarity.ts'

/** G2: what is missing or mismatched is closed first; the way up the ladder comes after. */
export function nextStepOf(clarity: Clarity, questions: Questions, ladder: Ladder): NextStep | null {
  const missing = ELEMENTS.find((element) => clarity.elements[element].status === 'missing')
  if (missing) return message('next.state_element', { element: missing })
  if (questions.match === 'mismatch') return message('next.close_mismatch')
  return ladder.next?.requires ?? null
}
