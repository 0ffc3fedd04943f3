import { describe, expect, test } from 'vitest'
import { proposalsOf } from '#method/coach/proposals.ts'
import { questionOf } from '#method/coach/question.ts'
import { readingsOf } from '#method/coach/reading.ts'
import { substanceOf } from '#method/coach/said.ts'
import { currentQuestion, newSessionRef, openSession, sessionsOf } from '#method/coach/session.ts'
import { foldEntries, refuseAct } from '#method/index.ts'
import { parseDay } from '#method/time/day.ts'
import { parseInstant } from '#method/time/instant.ts'
import { ledger } from './notation.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF } from './told.ts'

// C2: five questions, one at a time, worked out from the ledger and from no flag.

const ANSWERS: Record<number, object> = {
  1: { text: 'mapped their returns, wrote their board note, found the billing fault' },
  2: { text: 'their returns pile up unseen in the second warehouse' },
  3: { text: 'the new plant in Brno, in May', choice: 'yes' },
  4: { text: '', choice: 'dont_know_business' },
  5: {
    text: 'Put Ines on their stock planning',
    owner: 'ines@studio.example',
    due: after(30),
    signal: 'planning_attended',
  },
}
const answer = (question: number, data: object = {}, ref = 'coach-1'): Short => [
  ASOF,
  'coach.answered',
  { ref, question, ...ANSWERS[question], ...data },
  { id: `${ref}-${question}` },
]
const answers = (count: number, ref = 'coach-1') => Array.from({ length: count }, (_, i) => answer(i + 1, {}, ref))
const dana: Short = [ago(50), 'person.added', { person: 'dana', role: 'day_to_day' }]
const history = (lines: readonly Short[]) => foldEntries(ledger('2024-01-02', lines))
const now = (lines: readonly Short[]) => currentQuestion(openSession(history(lines)))
const NOW = { now: parseInstant('2030-01-01T00:00:00Z')! }
const refused = (lines: readonly Short[], act: Short) => {
  const entries = ledger('2024-01-02', [dana, ...lines, act])
  return refuseAct(foldEntries(entries.slice(0, -1)), entries.at(-1)!, NOW)
}

describe('the question that is asked', () => {
  test('is the first one, then that after the last stored answer, then the first of a new session', () => {
    expect([0, 1, 2, 3, 4, 5].map((count) => now(answers(count)))).toEqual([1, 2, 3, 4, 5, 1])
  })

  test('an answer that was withdrawn is asked for again, and a session without answers is none', () => {
    const gone = (id: string): Short => [ASOF, 'entry.withdrawn', { target: id, why: 'left' }]
    expect(now([...answers(3), gone('coach-1-2')])).toBe(2)
    expect(sessionsOf(history([...answers(1), gone('coach-1-1')]))).toEqual([])
  })

  test('a proposed answer has not been given', () => {
    const [at, kind, data] = answer(1)
    expect(now([[at, kind, data, { status: 'proposed' }]])).toBe(1)
  })

  test('a new session has a name no other had, not even one that was left', () => {
    const left = [answer(1), [ASOF, 'entry.withdrawn', { target: 'coach-1-1', why: 'left' }] as Short]
    expect([newSessionRef(history([])), newSessionRef(history(left))]).toEqual(['coach-1', 'coach-2'])
  })

  test('holds nothing of another one', () => {
    const asked = (number: number) => questionOf(history([]), number, parseDay(ASOF)!)
    expect([1, 2, 3, 4, 5].map((n) => [asked(n).ask.code, asked(n).choices.length, asked(n).needs.length])).toEqual([
      ['coach.question_1', 0, 0],
      ['coach.question_2', 0, 0],
      ['coach.question_3', 3, 0],
      ['coach.question_4', 4, 0],
      ['coach.question_5', 0, 3],
    ])
    expect(asked(5).ask.params).toEqual({ from: ASOF, to: after(30) })
    expect(asked(5).signals).toContain('planning_attended')
    expect(asked(5).signals).not.toContain('social')
  })
})

describe('an answer is refused', () => {
  test('to any question but the one being asked', () => {
    const wrong = (asked: number, current: number) => [{ code: 'coach.not_the_question', params: { asked, current } }]
    expect(refused([], answer(2))).toEqual(wrong(2, 1))
    expect(refused(answers(2), answer(5))).toEqual(wrong(5, 3))
    expect(refused(answers(2), answer(2, { text: 'otherwise' }))).toEqual(wrong(2, 3))
    expect([1, 2, 3, 4, 5].map((question) => refused(answers(question - 1), answer(question)))).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
  })

  test('in another session while one is open, and in one that is finished', () => {
    expect(refused(answers(2), answer(1, {}, 'coach-2'))).toEqual([
      { code: 'coach.open_session', params: { ref: 'coach-1', current: 3 } },
    ])
    expect(refused(answers(5), answer(1))).toEqual([
      { code: 'act.ref_taken', params: { ref: 'coach-1', kind: 'coach.answered' } },
    ])
    expect(refused(answers(5), answer(1, {}, 'coach-2'))).toEqual([])
  })

  test('without what the question asks for, or with what it does not', () => {
    expect(refused(answers(2), answer(3, { choice: undefined }))).toEqual([
      { code: 'coach.choice', params: { question: 3, options: ['yes', 'partly', 'no'] } },
    ])
    expect(refused(answers(3), answer(4, { choice: 'yes' }))).toMatchObject([{ code: 'coach.choice' }])
    expect(refused(answers(4), answer(5, { owner: undefined, signal: undefined, text: ' ' }))).toEqual([
      { code: 'coach.lacks', params: { question: 5, fields: ['text', 'owner', 'signal'] } },
    ])
    expect(refused([], answer(1, { choice: 'yes', due: after(3) }))).toEqual([
      { code: 'coach.not_asked', params: { question: 1, fields: ['choice', 'due'] } },
    ])
  })

  test('where the step comes later than thirty days from now', () => {
    const step = (due: string) => refused(answers(4), answer(5, { due }))
    expect([step(ASOF), step(after(30))]).toEqual([[], []])
    expect(step(after(31))).toEqual([{ code: 'coach.step_range', params: { from: ASOF, to: after(30) } }])
  })

  test('where the step is contact alone, or would be shown by nothing that supports a rung', () => {
    expect(refused(answers(4), answer(5, { text: 'more meetings with their CFO' }))).toEqual([
      { code: 'plan.only_contact', params: { action: 'more meetings with their CFO' } },
    ])
    expect(refused(answers(4), answer(5, { text: '多开会' }))).toMatchObject([{ code: 'plan.only_contact' }])
    expect(refused(answers(4), answer(5, { signal: 'social' }))).toEqual([
      { code: 'plan.success_not_evidence', params: { signal: 'social' } },
    ])
    expect(refused(answers(4), answer(5, { signal: 'shared_after_public' }))).toMatchObject([
      { code: 'plan.success_not_evidence' },
    ])
  })

  test('where nobody of the client is there to promise the step to', () => {
    const left: Short = [ago(3), 'person.left', { person: 'dana' }]
    expect(refused([left, ...answers(4)], answer(5))).toEqual([{ code: 'coach.to_whom', params: {} }])
    expect(refused([left, ...answers(4)], answer(5, { to: 'lee' }))).toEqual([])
  })
})

describe('the reading', () => {
  const read = (changes: Record<number, object> = {}) => {
    const lines = [1, 2, 3, 4, 5].map((question) => answer(question, changes[question]))
    return readingsOf(sessionsOf(history(lines))[0]!)
  }
  const code = (question: number, data: object) => read({ [question]: data })[question - 1]?.code

  test('is none before the fifth answer', () => {
    expect([1, 4].map((count) => readingsOf(sessionsOf(history(answers(count)))[0]!))).toEqual([[], []])
  })

  test('says what each answer says, and names it', () => {
    expect(read().map(({ question, code: told, evidence }) => [question, told, ...evidence])).toEqual([
      [1, 'reading.outside_named', 'coach-1-1'],
      [2, 'reading.need_concrete', 'coach-1-2'],
      [3, 'reading.plans_yes', 'coach-1-3'],
      [4, 'reading.embed', 'coach-1-4'],
      [5, 'reading.step', 'coach-1-5'],
    ])
    expect(read()[4]?.params).toEqual({ owner: 'ines@studio.example', due: after(30), signal: 'planning_attended' })
  })

  test('a blank list, and one of dinners, points to the first two rungs', () => {
    expect([
      code(1, { text: ' ' }),
      code(1, { text: '没有' }),
      code(1, { text: 'lunch and a dinner with them' }),
    ]).toEqual(['reading.outside_blank', 'reading.outside_blank', 'reading.outside_contact'])
  })

  test('only a concrete need marks the border', () => {
    expect([
      code(2, { text: '' }),
      code(2, { text: 'they need help' }),
      code(2, { text: '退货堆在二号仓没人看见' }),
    ]).toEqual(['reading.need_blank', 'reading.need_vague', 'reading.need_concrete'])
  })

  test('each choice reads as METHOD says', () => {
    expect(['yes', 'partly', 'no'].map((choice) => code(3, { choice }))).toEqual([
      'reading.plans_yes',
      'reading.plans_partly',
      'reading.plans_no',
    ])
    expect(
      ['dont_know_business', 'afraid_to_overstep', 'they_dont_engage', 'other'].map((choice) => code(4, { choice })),
    ).toEqual(['reading.embed', 'reading.permission', 'reading.stake', 'reading.other_obstacle'])
  })

  test('of an erased answer nothing is read that only its words said', () => {
    const lines = [...answers(5), [ASOF, 'entry.redacted', { target: 'coach-1-2', why: 'asked for' }] as Short]
    expect(readingsOf(sessionsOf(history(lines))[0]!).map(({ question }) => question)).toEqual([1, 3, 4, 5])
  })
})

describe('the proposals', () => {
  const given = (changes: Record<number, object> = {}) =>
    [1, 2, 3, 4, 5].map((question) => {
      const entry = ledger('2024-01-02', [answer(question, changes[question])])[1]!
      if (entry.kind !== 'coach.answered') throw new Error(entry.kind)
      return entry.data
    })
  const proposed = (changes: Record<number, object> = {}, plan: string | null = null) =>
    proposalsOf(given(changes), { to: 'dana', plan })

  test('are a claim, a need whose unsaid parts stay blank, a signal, and a commitment of ours', () => {
    expect(proposed()).toEqual([
      { kind: 'claim', data: { text: 'mapped their returns, wrote their board note, found the billing fault' } },
      {
        kind: 'need.addressed',
        data: {
          need: 'their returns pile up unseen in the second warehouse',
          howKnown: '',
          change: '',
          askedFor: false,
        },
      },
      { kind: 'signal', data: { signal: 'plans_shared_early', what: 'the new plant in Brno, in May' } },
      {
        kind: 'commitment.made',
        data: {
          ref: 'coach-1-step',
          what: 'Put Ines on their stock planning',
          side: 'us',
          owner: 'ines@studio.example',
          to: 'dana',
          due: after(30),
          signal: 'planning_attended',
        },
      },
    ])
  })

  test('blank, vague and late answers speak for nothing', () => {
    const kinds = proposed({ 1: { text: 'nothing' }, 2: { text: 'they need help' }, 3: { choice: 'partly' } }).map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['commitment.made'])
    expect(proposed({ 3: { text: 'yes' } }).map(({ kind }) => kind)).not.toContain('signal')
  })

  test('the step belongs to the open plan, and to whom the answer names', () => {
    expect(proposed({ 5: { to: 'lee' } }, 'p1').at(-1)?.data).toMatchObject({ plan: 'p1', to: 'lee' })
  })
})

test.each([
  ['', 'blank'],
  [' … ', 'blank'],
  ['nothing comes to mind', 'blank'],
  ['No.', 'blank'],
  ["I can't think of any", 'blank'],
  ['没有', 'blank'],
  ['暂时没有。', 'blank'],
  ['想不起来了', 'blank'],
  ['dinner with the CTO', 'contact'],
  ['请他们吃饭', 'contact'],
  ['better reporting', 'vague'],
  ['There is no stock count in the second warehouse', 'concrete'],
  ['没有人核对二号仓的库存', 'concrete'],
])('what an answer says: %s', (text, substance) => {
  expect(substanceOf(text)).toBe(substance)
})

// LEDGER §1: proposed entries wait for a person.

test('no agent confirms what was proposed, whoever proposed it', () => {
  const proposal: Short = [ASOF, 'claim', { text: 'x' }, { id: 'proposal', status: 'proposed', by: 'agent:scout' }]
  const confirms = (by: string): Short => [ASOF, 'entry.confirmed', { target: 'proposal' }, { by }]
  expect(refused([proposal], confirms('agent:scout'))).toEqual([
    { code: 'act.not_a_person', params: { by: 'agent:scout' } },
  ])
  expect(refused([proposal], confirms('agent:other'))).toMatchObject([{ code: 'act.not_a_person' }])
  expect(refused([proposal], confirms('sam@studio.example'))).toEqual([])
})
