import { expect, test } from 'vitest'
import { ACT_IDS, actOf } from '../../keys/acts.ts'
import { afterPress, faultOf } from './recording.ts'

test('one press, or two after each other; a third begins anew', () => {
  expect([afterPress('', 'g'), afterPress('g', 'u'), afterPress('g u', 'x')]).toEqual(['g', 'g u', 'x'])
})

test('keys the page is walked through with are nobody’s', () => {
  const refused = ['Tab', 'Shift+Tab', 'Enter', 'Space', 'ArrowDown', 'g Escape'].map((keys) =>
    faultOf('entry.add', keys),
  )
  expect(refused).toEqual(refused.map(() => 'ofPage'))
  expect(['Mod+Enter', 'Alt+ArrowUp', 'F2', 'Shift+a', ''].map((keys) => faultOf('entry.add', keys))).toEqual(
    Array.from({ length: 5 }, () => null),
  )
})

test('while writing a key alone is a letter', () => {
  expect([faultOf('writing.save', 's'), faultOf('writing.save', 'Mod+s')]).toEqual(['onlyHeld', null])
})

test('the keys acts come with could be given to them', () => {
  const moved = ACT_IDS.filter((id) => !actOf(id).isNative && actOf(id).keys !== 'Escape')
  expect(moved.filter((id) => faultOf(id, actOf(id).keys) !== null)).toEqual([])
})
