import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { ago, ASOF, standing } from './told.ts'

// A1: seven elements, each explicit, assumed or missing.

const ELEMENTS = [
  'outcome',
  'scope',
  'timeline',
  'communication',
  'ownership',
  'success_measure',
  'change_management',
] as const
const stated = (element: string, days: number, data: object = {}, id = element): Short => [
  ago(days),
  'element.stated',
  { element, ...data },
  { id },
]
const clarity = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).clarity
const MISSING = { status: 'missing', entry: null, agreedBy: null }

test('nothing stated, all seven are missing', () => {
  expect(clarity([])).toEqual({
    explicit: 0,
    assumed: 0,
    missing: 7,
    elements: Object.fromEntries(ELEMENTS.map((element) => [element, MISSING])),
  })
})

test('stated by us alone it is assumed, agreed by a person of the client explicit', () => {
  const told = clarity([stated('outcome', 9), stated('scope', 8, { agreedBy: 'dana' })])
  expect([told.explicit, told.assumed, told.missing]).toEqual([1, 1, 5])
  expect(told.elements.outcome).toEqual({ status: 'assumed', entry: 'outcome', agreedBy: null })
  expect(told.elements.scope).toEqual({ status: 'explicit', entry: 'scope', agreedBy: 'dana' })
})

test('all seven explicit is full clarity', () => {
  const told = clarity(ELEMENTS.map((element) => stated(element, 9, { agreedBy: 'dana' })))
  expect([told.explicit, told.assumed, told.missing]).toEqual([7, 0, 0])
  expect(Object.keys(told.elements)).toEqual(ELEMENTS)
})

test('the word of one of ours, or of nobody, makes nothing explicit', () => {
  for (const agreedBy of ['sam@studio.example', 'agent:planner', 'integration:crm', ' '])
    expect(clarity([stated('scope', 9, { agreedBy })]).elements.scope).toEqual({
      status: 'assumed',
      entry: 'scope',
      agreedBy: null,
    })
})

test('the latest statement holds: restated by us alone it is assumed again', () => {
  const lines = [stated('scope', 20, { agreedBy: 'dana' }, 'first'), stated('scope', 10, {}, 'again')]
  expect(clarity(lines).elements.scope).toEqual({ status: 'assumed', entry: 'again', agreedBy: null })
  expect(clarity(lines, ago(11)).elements.scope).toEqual({ status: 'explicit', entry: 'first', agreedBy: 'dana' })
})

test('on its day it is stated, the day before it is missing', () => {
  const lines = [stated('scope', 10)]
  expect([clarity(lines, ago(10)).assumed, clarity(lines, ago(11)).assumed]).toEqual([1, 0])
})

test('erased, nobody can say any more what was agreed', () => {
  const erased: Short = [ago(1), 'entry.redacted', { target: 'scope', why: 'asked for' }]
  expect(clarity([stated('scope', 9, { agreedBy: 'dana' }), erased]).elements.scope).toEqual(MISSING)
})
