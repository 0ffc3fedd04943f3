import { expect, test } from 'vitest'
import { ACT_IDS, actOf, meet, SCOPES } from './acts.ts'
import { clashesOf } from './keymap.ts'

const untouched = { hasSingleKeys: true, changed: {} }

test('no two acts that can be there together answer to the same keys', () => {
  const clashes = ACT_IDS.map((act) => [act, clashesOf(act, actOf(act).keys, untouched)] as const)
  // Escape closes what lies above before it closes what stands beside.
  expect(clashes.filter(([act, others]) => others.length > 0 && !['layer.close', 'aside.close'].includes(act))).toEqual(
    [],
  )
})

test('every act has its place on the sheet', () => {
  const scopes: readonly string[] = SCOPES
  expect(ACT_IDS.filter((act) => !scopes.includes(actOf(act).scope))).toEqual([])
})

test('the beginning of another act’s keys is taken too', () => {
  expect(clashesOf('entry.add', 'g', untouched)).toContain('go.portfolio')
  expect(clashesOf('entry.add', 'g p', untouched)).toEqual(['go.portfolio'])
  expect(clashesOf('entry.add', '7', untouched)).toEqual(['client.people', 'settings.members'])
  expect(clashesOf('entry.add', 'Mod+/', untouched)).toEqual([])
})

test('a key given away is free for another act', () => {
  expect(clashesOf('entry.add', 'd', { ...untouched, changed: { 'day.choose': 'Shift+d' } })).toEqual([])
})

test('what is done above a page meets nothing on it', () => {
  expect([meet('writing', 'everywhere'), meet('client', 'everywhere'), meet('client', 'client')]).toEqual([
    false,
    true,
    true,
  ])
})
