import { expect, test } from 'vitest'
import { z } from 'zod'
import { KINDS, KIND_NAMES } from '#method/ledger/kinds.ts'
import { ACTS, ACT_CHAPTERS, ACT_VERBS, CHAPTER_NAMES, verbsOf } from './act-verbs.ts'
import { acts } from './acts.ts'

const OF_THEIR_OWN: ReadonlySet<string> = new Set(['diagnosis.made', 'coach.answered', 'document.released'])

test('every kind a person may write is reached by exactly one verb', () => {
  // Entries about entries have operations of their own, as do a diagnosis, which the standing fills in, and the coach's
  // answers, which are taken one at a time; a document's release is more than an entry.
  const others = KIND_NAMES.filter((kind) => kind.startsWith('entry.') || OF_THEIR_OWN.has(kind))
  expect([...Object.values(ACTS), ...others].sort()).toEqual([...KIND_NAMES].sort())
})

test('every verb stands in exactly one chapter', () => {
  expect(CHAPTER_NAMES.flatMap((chapter) => verbsOf(chapter))).toEqual(ACT_VERBS)
  expect(Object.keys(ACT_CHAPTERS)).toEqual(CHAPTER_NAMES)
})

test('an act takes every field of its kind beside those of all acts, and no field has two meanings', () => {
  const common = ['account', 'at', 'source', 'id', 'proposed']
  for (const verb of ACT_VERBS) {
    const schema = KINDS[ACTS[verb]]
    const branches: readonly z.ZodObject[] = schema instanceof z.ZodObject ? [schema] : schema.options
    const fields = branches.flatMap(({ shape }) => Object.keys(shape))
    expect([verb, fields.filter((field) => common.includes(field))]).toEqual([verb, []])
    expect([verb, Object.keys(acts[verb].input.shape).sort()]).toEqual([
      verb,
      [...new Set([...common, ...fields])].sort(),
    ])
  }
})

test('whatever begins a thing may leave its name to the server, and whatever speaks of one must say which', () => {
  const optional = (verb: keyof typeof acts) => {
    const ref: unknown = Object.entries(acts[verb].input.shape).find(([field]) => field === 'ref')?.[1]
    return ref instanceof z.ZodOptional
  }
  expect(optional('make-commitment')).toBe(true)
  expect(optional('set-scope')).toBe(true)
  expect(optional('keep-commitment')).toBe(false)
  expect(optional('update-work')).toBe(false)
})
