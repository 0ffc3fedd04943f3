import { expect, test } from 'vitest'
import { ariaKeys, isBare, isHeld, pressOf, shownKeys } from './press.ts'
import type { Pressed } from './press.ts'

const plain: Pressed = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test.each<[string, Partial<Pressed>, string | null]>([
  ['a letter', { key: 'j', code: 'KeyJ' }, 'j'],
  ['a letter under caps lock', { key: 'J', code: 'KeyJ' }, 'j'],
  ['a letter with Shift', { key: 'Z', code: 'KeyZ', shiftKey: true }, 'Shift+z'],
  ['a sign that takes Shift here', { key: '?', code: 'Slash', shiftKey: true }, '?'],
  ['the same sign where it takes none', { key: '?', code: 'KeyM' }, '?'],
  ['a letter of another alphabet', { key: 'о', code: 'KeyJ' }, 'j'],
  ['Ctrl and a letter', { key: 'k', code: 'KeyK', ctrlKey: true }, 'Mod+k'],
  ['Ctrl and Enter', { key: 'Enter', code: 'Enter', ctrlKey: true }, 'Mod+Enter'],
  ['the space bar', { key: ' ', code: 'Space' }, 'Space'],
  ['Shift alone', { key: 'Shift', code: 'ShiftLeft', shiftKey: true }, null],
  ['an input method at work', { key: 'Process', code: 'KeyJ' }, null],
])('%s', (_, pressed, name) => {
  expect(pressOf({ ...plain, ...pressed }, false)).toBe(name)
})

test('on a Mac ⌘ is what Ctrl is elsewhere', () => {
  const command = { ...plain, key: 'k', code: 'KeyK', metaKey: true }
  const control = { ...plain, key: 'k', code: 'KeyK', ctrlKey: true }
  expect([pressOf(command, true), pressOf(control, true), pressOf(command, false)]).toEqual([
    'Mod+k',
    'Ctrl+k',
    'Meta+k',
  ])
})

test('keys are shown as they stand on the keyboard', () => {
  expect([shownKeys('g p', false), shownKeys('Mod+Enter', false), shownKeys('Mod+k', true)]).toEqual([
    ['G', 'P'],
    ['Ctrl', 'Enter'],
    ['⌘', 'K'],
  ])
})

test('assistive technology hears of single presses alone: it has no way to say one after the other', () => {
  expect([ariaKeys('Mod+k', false), ariaKeys('Mod+k', true), ariaKeys('e', false), ariaKeys('g p', false)]).toEqual([
    'Control+k',
    'Meta+k',
    'e',
    undefined,
  ])
})

test('characters alone can be switched off; keys that are held, and keys that write nothing, stay', () => {
  expect(['e', 'Shift+e', 'g p', '?', 'Mod+k', 'Escape', ''].map(isBare)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ])
  expect(['Mod+k', 'e', 'Escape'].map(isHeld)).toEqual([true, false, false])
})
