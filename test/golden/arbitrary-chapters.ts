import fc from 'fast-check'
import type { Kind } from '#method/index.ts'
import { formatDay, parseDay } from '#method/time/day.ts'
import type { Short } from './notation.ts'

/** Random lines of the chapters after rhythm and commitments: few refs, so that they speak of each other. */

type Make = (tools: { at: string; n: number; m: number; yes: boolean }) => object

const later = (at: string, days: number): string => formatDay(parseDay(at.slice(0, 10))! + days)
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!
const refs = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6']
const people = ['dana', 'lee', 'kim']
const us = 'sam@studio.example'

const MAKERS: readonly (readonly [Kind, weight: number, Make])[] = [
  [
    'prediction.made',
    3,
    ({ at, n, m, yes }) => ({
      ref: pick(refs, n),
      statement: 'fewer returns',
      baseline: { value: 40, unit: 'a week', n: 12, on: later(at, -7) },
      target: { value: 30 },
      checkOn: later(at, m),
      method: 'count them',
      owner: yes ? us : 'kim@studio.example',
      ...(yes ? { confidence: (n % 11) / 10, initiative: 'i1' } : {}),
    }),
  ],
  [
    'prediction.checked',
    4,
    ({ at, n, m, yes }) => ({
      ref: pick(refs, n),
      value: 25 + (m % 20),
      together: yes,
      ...(m % 5 === 0 ? { tellBy: later(at, m % 9) } : {}),
    }),
  ],
  [
    'diagnosis.made',
    1,
    ({ n, m, yes }) => ({
      ...(yes ? { rung: (n % 5) + 1 } : {}),
      ...(m % 3 === 0 ? {} : { claimed: (m % 5) + 1 }),
      open: yes ? [] : ['verify.trust_audited'],
      done: yes,
    }),
  ],
  [
    'coach.answered',
    2,
    ({ n, m, yes }) => ({
      ref: yes ? 'coach-1' : 'coach-2',
      question: (n % 5) + 1,
      text: m % 4 === 0 ? '' : 'a day in their warehouse',
    }),
  ],
  ['account.changed', 1, ({ yes }) => ({ lead: yes ? us : 'kim@studio.example' })],
  ['deal.lost', 1, ({ yes }) => ({ reason: yes ? 'relationship' : 'price', what: 'the second plant' })],
  ['prediction.voided', 1, ({ n }) => ({ ref: pick(refs, n), why: 'no longer measured' })],
  [
    'touch',
    3,
    ({ n, m, yes }) => ({
      channel: yes ? 'meeting' : 'email',
      people: [pick(people, n)],
      purpose: pick(['sync', 'quarterly_review', 'weekly_update'], m),
      ...(m % 3 === 0 ? { tells: [pick(refs, m)] } : {}),
    }),
  ],
  [
    'milestone.set',
    1,
    ({ at, n, m, yes }) => ({
      ref: pick(refs, n),
      what: 'go live',
      due: later(at, m),
      owner: us,
      side: yes ? 'us' : 'client',
    }),
  ],
  ['milestone.reached', 1, ({ n }) => ({ ref: pick(refs, n) })],
  ['milestone.missed', 1, ({ n }) => ({ ref: pick(refs, n) })],
  [
    'milestone.moved',
    1,
    ({ at, n, m, yes }) => ({ ref: pick(refs, n), due: later(at, m), agreedBy: yes ? 'dana' : us }),
  ],
  [
    'decision.needed',
    1,
    ({ at, n, m }) => ({ ref: pick(refs, n), what: 'which region', by: pick(people, m), due: later(at, m) }),
  ],
  ['decision.made', 1, ({ n, m }) => ({ ref: pick(refs, n), decision: 'north first', by: pick(people, m) })],
  [
    'feedback.received',
    1,
    ({ n, m }) => ({ ref: pick(refs, n), on: 'the report', by: pick(people, m), text: 'too long' }),
  ],
  ['feedback.answered', 1, ({ n }) => ({ ref: pick(refs, n), answer: 'one page from now on' })],
  ['ask.received', 2, ({ n, m }) => ({ ref: pick(refs, n), what: 'when is it live', by: pick(people, m) })],
  ['ask.answered', 1, ({ n }) => ({ ref: pick(refs, n), answer: 'in May' })],
  ['promise.sold', 1, ({ n }) => ({ ref: pick(refs, n), text: 'round the clock', by: us })],
  ['promise.reconciled', 1, ({ n, m }) => ({ ref: pick(refs, n), outcome: pick(['kept_in', 'ruled_out'], m) })],
  [
    'handoff.opened',
    1,
    ({ n }) => ({
      ref: pick(refs, n),
      from: us,
      to: 'kim@studio.example',
      items: [{ ref: 'r1' }, { text: 'the scope' }],
    }),
  ],
  [
    'handoff.accepted',
    2,
    ({ n, m, yes }) => ({
      ref: pick(refs, n),
      item: m % 2,
      clientTold: yes,
      ...(m % 7 === 0 ? { question: 'by when?' } : {}),
    }),
  ],
  [
    'fit.assessed',
    1,
    ({ n, m, yes }) => ({
      discovery: { pass: yes, why: 'seen' },
      prediction: { pass: n % 2 === 0, why: 'seen' },
      assumptions: { pass: m % 2 === 0, why: 'seen' },
      riskSignals: [],
    }),
  ],
  [
    'discovery.opened',
    1,
    ({ at, n, m }) => ({
      ref: pick(refs, n),
      space: 'returns',
      questions: ['who decides?'],
      people: ['dana'],
      due: later(at, m),
    }),
  ],
  ['job.stated', 1, ({ n }) => ({ job: `job ${n % 3}`, rung: (n % 5) + 1 })],
  [
    'incentive.checked',
    1,
    ({ yes }) => ({
      side: yes ? 'us' : 'client',
      gainsWhenOtherLoses: 'hours',
      measuredOn: 'cost',
      howKnown: 'their bonus plan',
    }),
  ],
  [
    'case.opened',
    3,
    ({ n, m, yes }) => ({
      ref: pick(refs, n),
      title: 'csv import fails',
      level: pick(['L1', 'L2', 'L3'], m),
      theme: yes ? 'csv import' : 'login',
      rootCause: pick(['scope', 'execution'], n),
    }),
  ],
  ['case.closed', 1, ({ n, m }) => ({ ref: pick(refs, n), level: pick(['L1', 'L2'], m), rootCause: 'discovery' })],
  [
    'work.updated',
    5,
    ({ n, m, yes }) => ({
      ref: pick(refs, n),
      title: 'the import',
      status: pick(['in_progress', 'blocked', 'shipped', 'blocked'], m),
      scope: pick(['included', 'informal', 'change'], n),
      ...(yes ? { case: pick(refs, m), outcome: 'a day a week saved' } : { redo: true }),
    }),
  ],
  [
    'question.answered',
    1,
    ({ n, m, yes }) => ({
      question: pick(['what_they_bought', 'what_we_deliver', 'why_hired'], n),
      text: 'speed',
      ...(m % 2 ? { matches: yes } : {}),
    }),
  ],
  ['success.defined', 1, ({ yes }) => ({ side: yes ? 'us' : 'client', text: 'fewer returns' })],
  [
    'onboarding.set',
    3,
    ({ at, n, m, yes }) => ({
      step: pick(['alignment', 'information', 'working_model', 'first_value'], n),
      output: pick(['a', 'b'], m),
      owner: us,
      due: later(at, m),
      waitsOn: 'us',
      status: yes ? 'open' : pick(['done', 'not_needed', 'done'], n),
    }),
  ],
  [
    'scope.set',
    1,
    ({ at, n, m, yes }) => ({
      ref: pick(refs, n),
      text: 'the import',
      boundary: pick(['included', 'excluded'], m),
      ...(yes ? { due: later(at, m) } : {}),
    }),
  ],
  ['change.requested', 1, ({ n }) => ({ ref: pick(refs, n), what: 'one more region', requestedBy: 'client' })],
  [
    'change.decided',
    2,
    ({ n, m, yes }) => ({ ref: pick(refs, n), decision: 'approved', by: pick(people, m), disputed: yes }),
  ],
  [
    'problem.noticed',
    1,
    ({ n, yes }) => ({
      ref: pick(refs, n),
      what: 'late data',
      kind: 'process',
      ...(yes ? { owner: us, nextStep: 'call' } : {}),
    }),
  ],
  ['problem.escalated', 1, ({ n, m }) => ({ ref: pick(refs, n), to: 'dana', work: pick(refs, m) })],
  ['problem.resolved', 1, ({ n }) => ({ ref: pick(refs, n), how: 'fixed' })],
  ['measure.read', 1, () => ({ what: 'returns', value: 30, unit: 'a week' })],
  [
    'holiday.agreed',
    1,
    ({ at, m }) => ({ from: later(at, m % 10), to: later(at, (m % 10) + 3), side: 'us', why: 'rest' }),
  ],
  ['pulse', 1, ({ n }) => ({ score: n % 10, scale: 10 })],
  [
    'state.named',
    2,
    ({ n }) => ({
      state: pick(['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'operating', 'ended'], n),
    }),
  ],
  [
    'initiative.opened',
    1,
    ({ at, n, m }) => ({
      ref: pick(refs, n),
      title: 'returns',
      brief: {
        population: ['a', 'b'],
        journey: 'returns',
        bet: 'half',
        assumption: 'they weigh',
        successSignals: ['fewer'],
        killCriterion: { text: 'no change', by: later(at, m) },
      },
    }),
  ],
  [
    'initiative.decided',
    1,
    ({ n, m }) => ({ ref: pick(refs, n), decision: pick(['kept', 'killed', 'sharpened'], m), why: 'seen' }),
  ],
  ['initiative.seen', 1, ({ n, m }) => ({ ref: pick(refs, n), signal: (m % 2) + 1, entry: `n${m}` })],
  ['discovery.closed', 1, ({ n }) => ({ ref: pick(refs, n), found: 'nobody weighs them' })],
  [
    'precedent.raised',
    1,
    ({ n, yes }) => ({ ref: pick(refs, n), precedent: 'old', ...(yes ? { signal: 'late data' } : { risk: 'F9' }) }),
  ],
  [
    'precedent.answered',
    1,
    ({ n, yes }) => ({ ref: pick(refs, n), ...(yes ? { answer: 'checked' } : { dismissed: 'other data' }) }),
  ],
  ['deal.lost', 1, () => ({ reason: 'price', what: 'they stayed' })],
  [
    'walkaway.decided',
    1,
    ({ n, yes }) => ({
      tests: { discovery: yes, prediction: n % 2 === 0, assumptions: false },
      reasons: ['two of three'],
      toldClient: yes ? 'that we are not the right ones' : false,
      shape: 'a small firm',
      earlySignals: ['no time for questions'],
    }),
  ],
  [
    'review.held',
    1,
    ({ n, yes }) => ({
      review: pick(['quarterly', 'sla', 'portfolio'], n),
      withClient: yes,
      continues: ['the rhythm'],
      changes: [],
      stops: [],
    }),
  ],
  [
    'risk.answered',
    2,
    ({ at, n, m, yes }) => ({
      risk: `F${(n % 21) + 1}`,
      ...(yes ? { owner: us, nextStep: 'call', due: later(at, m) } : { accepted: 'known' }),
    }),
  ],
  ['sla.reviewed', 1, () => ({ ref: 's1', outcome: 'holds', signedBy: 'dana' })],
  ['contract.noticed', 1, ({ at, m }) => ({ ref: 'k1', byWhom: 'client', effective: later(at, m) })],
  [
    'person.added',
    2,
    ({ n, m }) => ({
      person: pick(people, n),
      role: pick(['economic_buyer', 'day_to_day', 'executive'], m),
      wants: 'speed',
      ...(m % 3 === 0 ? { wantsDifferFrom: pick(people, n + 1) } : {}),
    }),
  ],
  [
    'plan.set',
    1,
    ({ at, n, m }) => ({
      ref: pick(refs, n),
      targetRung: (m % 4) + 2,
      requirement: 'embedded knowledge',
      action: 'sit with their planners',
      owner: us,
      due: later(at, 90 + m),
      successSignal: 'planning_attended',
      dependsOn: 'competence',
    }),
  ],
]

/** A line of a later chapter, dated as `atArb` dates it. */
export function chapterLine(atArb: fc.Arbitrary<string>): fc.Arbitrary<Short> {
  const tools = fc.record({ n: fc.nat(40), m: fc.nat(60), yes: fc.boolean() })
  return fc.oneof(
    ...MAKERS.map(([kind, weight, make]) => ({
      weight,
      arbitrary: fc.tuple(atArb, tools).map(([at, told]): Short => [at, kind, make({ at, ...told })]),
    })),
  )
}
