// A standing leaves nothing of the ledger unread: for every kind of entry there is a ledger in which it makes a
// difference, beyond being counted among the sources. Exceptions: what people merely note down, and a coach's session, which only the
// coach reads.
import { expect, test } from 'vitest'
import { KIND_NAMES } from '#method/index.ts'
import type { Kind } from '#method/index.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, onRung, seen, standing } from './told.ts'

const us = 'sam@studio.example'
type Silent =
  | 'note'
  | 'coach.answered'
  | 'entry.corrected'
  | 'entry.withdrawn'
  | 'entry.redacted'
  | 'entry.confirmed'
  | 'entry.rejected'

interface Example {
  before?: readonly Short[]
  at?: string
  data?: object | undefined
}

const contract: Short = [ago(300), 'contract.signed', { start: ago(300), end: after(60) }]
const dana: Short = [ago(90), 'person.added', { person: 'dana', role: 'economic_buyer' }]
const promised: Short = [ago(20), 'commitment.made', { ref: 'c', due: after(5) }]
const predicted: Short = [
  ago(20),
  'prediction.made',
  {
    ref: 'p',
    statement: 'fewer returns',
    baseline: { value: 40, unit: 'a week', n: 12, on: ago(30) },
    target: { value: 30 },
    checkOn: after(5),
    method: 'count them',
    owner: us,
  },
]
const milestone: Short = [ago(20), 'milestone.set', { ref: 'm', what: 'go live', due: after(5), owner: us, side: 'us' }]
const needed: Short = [ago(20), 'decision.needed', { ref: 'd', what: 'which region', by: 'dana', due: after(5) }]
const heard: Short = [ago(20), 'feedback.received', { ref: 'f', on: 'the report', by: 'dana', text: 'too long' }]
const asked: Short = [ago(1), 'ask.received', { ref: 'a', what: 'when?', by: 'dana' }]
const sold: Short = [ago(200), 'promise.sold', { ref: 's', text: 'round the clock', by: us }]
const sla: Short = [
  ago(200),
  'sla.signed',
  { ref: 'l', signedBy: 'dana', dimensions: [{ id: 'up', name: 'up', target: 99, unit: '%', better: 'higher' }] },
]
const opened: Short = [ago(20), 'case.opened', { ref: 'k', title: 'import fails', level: 'L1' }]
const problem: Short = [ago(20), 'problem.noticed', { ref: 'q', what: 'late data', kind: 'process' }]
const change: Short = [ago(20), 'change.requested', { ref: 'g', what: 'one more region', requestedBy: 'client' }]
const handoff: Short = [ago(20), 'handoff.opened', { ref: 'h', from: us, to: 'kim@studio.example', items: ['scope'] }]
const breach: Short = [ago(20), 'integrity.breached', {}]
const discovery = { ref: 'y', space: 'returns', questions: ['who?'], people: ['dana'], due: after(5) }
const brief = {
  ref: 'i',
  title: 'weigh them',
  brief: {
    population: ['Ana', 'Ben'],
    journey: 'returns',
    bet: 'half the time',
    assumption: 'partners weigh',
    successSignals: ['two desks'],
    killCriterion: { text: 'nobody weighs', by: after(20) },
  },
}
const plan = {
  ref: 'n',
  targetRung: 3,
  requirement: 'embedded knowledge',
  action: 'sit with their planners',
  owner: us,
  due: after(100),
  successSignal: 'planning_attended',
  dependsOn: 'competence',
}
const weekly = { id: 'w', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=FR', start: ago(60), dueTime: '16:00' }
const cadence: Short = [ago(70), 'cadence.agreed', { rituals: [weekly], agreedBy: 'dana' }]
const raised: Short = [ago(9), 'precedent.raised', { ref: 'r', precedent: 'tidewell', risk: 'F9' }]
const operating: Short = [ago(100), 'state.named', { state: 'operating' }]
const fell = [contract, [ago(10), 'contract.ended', { byWhom: 'client' }]] satisfies Short[]
const test3 = (pass: boolean) => ({ pass, why: 'seen' })
const mark = { rating: 4, evidence: ['praise1'] }

const EXAMPLES: Record<Exclude<Kind, Silent>, Example> = {
  'account.opened': { at: ago(700), data: { lead: us } },
  'account.changed': { data: { armsLength: true } },
  'contract.signed': { data: { start: ago(3), end: after(60) } },
  'contract.renewed': { before: [contract], data: { end: after(400), reason: 'price' } },
  'contract.noticed': {
    before: [[ago(300), 'contract.signed', { start: ago(300), end: after(300) }]],
    data: { ref: 'k1', byWhom: 'client', effective: after(60) },
  },
  'contract.ended': { before: [contract], data: { byWhom: 'client' } },
  'person.added': { before: [contract], data: { person: 'dana', role: 'economic_buyer' } },
  'person.changed': { before: [dana], data: { person: 'dana', role: 'procurement', relationshipOwner: true } },
  'person.left': { before: [contract, dana], data: { person: 'dana' } },
  touch: { before: [cadence], at: '2026-06-26T10:00:00+02:00', data: { purpose: 'weekly_update' } },
  signal: { data: { signal: 'inside_access' } },
  'need.addressed': { data: { askedFor: false } },
  claim: { data: { text: 'They answer whenever we call', rung: 4 } },
  'claim.observed_fake': { before: fell, data: { said: 'safe', happened: 'left', lesson: 'ask', ceiling: 2 } },
  'claim.nothing_to_learn': { before: fell, data: { about: 'the end', why: 'they closed down' } },
  'commitment.made': { data: { ref: 'c', due: after(5) } },
  'commitment.kept': { before: [promised], data: { ref: 'c' } },
  'commitment.missed': { before: [promised], data: { ref: 'c' } },
  'commitment.moved': { before: [promised], data: { ref: 'c', due: after(9), agreedBy: 'dana' } },
  'commitment.withdrawn': { before: [promised], data: { ref: 'c', agreedBy: 'dana' } },
  'prediction.made': { data: predicted[2] },
  'prediction.checked': { before: [predicted], data: { ref: 'p', value: 30 } },
  'prediction.voided': { before: [predicted], data: { ref: 'p', why: 'no longer measured' } },
  'milestone.set': { data: milestone[2] },
  'milestone.reached': { before: [milestone], data: { ref: 'm' } },
  'milestone.moved': { before: [milestone], data: { ref: 'm', due: after(9), agreedBy: 'dana' } },
  'milestone.missed': { before: [milestone], data: { ref: 'm' } },
  'decision.needed': { data: needed[2] },
  'decision.made': { before: [needed], data: { ref: 'd', decision: 'north', by: 'dana' } },
  'feedback.received': { data: heard[2] },
  'feedback.answered': { before: [heard], data: { ref: 'f', answer: 'one page' } },
  'ask.received': { data: asked[2] },
  'due.snoozed': {
    before: [promised],
    data: { what: 'commitment', ref: 'c', on: after(5), until: after(90) },
  },
  'ask.answered': { before: [asked], at: ASOF, data: { ref: 'a', answer: 'in May' } },
  'promise.sold': { data: sold[2] },
  'promise.reconciled': { before: [sold], data: { ref: 's', outcome: 'ruled_out' } },
  'sla.signed': { data: sla[2] },
  'sla.measured': { before: [sla], data: { ref: 'l', dimension: 'up', from: ago(90), to: ASOF, value: 98 } },
  'sla.reviewed': { before: [sla], data: { ref: 'l', outcome: 'holds', signedBy: 'dana' } },
  'case.opened': { data: opened[2] },
  'case.closed': { before: [opened], data: { ref: 'k', level: 'L2', rootCause: 'scope' } },
  'work.updated': { data: { ref: 'o', title: 'the import', status: 'shipped', scope: 'informal' } },
  'problem.noticed': { data: problem[2] },
  'problem.disclosed': {
    before: [[ago(20), 'problem.noticed', { ref: 'q', what: 'x', kind: 'process', owner: us, nextStep: 'call' }]],
    at: ago(19),
    data: { ref: 'q', to: 'dana' },
  },
  'problem.escalated': {
    before: [
      operating,
      [ago(20), 'work.updated', { ref: 'o', title: 'x', status: 'blocked', scope: 'included' }],
      [ago(20), 'problem.noticed', { ref: 'q', what: 'x', kind: 'process', owner: us, nextStep: 'call', work: 'o' }],
    ],
    data: { ref: 'q', to: 'dana', work: 'o' },
  },
  'problem.resolved': { before: [problem], at: ago(19), data: { ref: 'q', how: 'mended' } },
  'measure.read': {
    before: [1, 2, 3, 4].map((n): Short => [ago(n * 7), 'touch', { purpose: 'weekly_update' }]),
    data: { what: 'returns', value: 30, unit: 'a week' },
  },
  'holiday.agreed': { before: [asked], data: { from: ASOF, to: after(2), side: 'us', why: 'a feast' } },
  pulse: { before: [contract], data: { score: 8, scale: 10 } },
  'element.stated': { data: { element: 'scope', agreedBy: 'dana' } },
  'question.answered': { data: { question: 'why_hired', text: 'speed' } },
  'success.defined': { data: { side: 'client', text: 'fewer returns' } },
  'onboarding.set': {
    data: { step: 'alignment', output: 'goals', owner: us, due: after(5), waitsOn: 'us', status: 'open' },
  },
  'scope.set': { data: { ref: 'b', text: 'the import', boundary: 'included' } },
  'change.requested': { data: change[2] },
  'change.decided': { before: [change], data: { ref: 'g', decision: 'approved', by: 'dana' } },
  'handoff.opened': { data: handoff[2] },
  'handoff.accepted': { before: [handoff], data: { ref: 'h', item: 0, clientTold: true } },
  'fit.assessed': {
    data: { discovery: test3(true), prediction: test3(false), assumptions: test3(true), riskSignals: [] },
  },
  'discovery.opened': { data: discovery },
  'discovery.closed': { before: [[ago(9), 'discovery.opened', discovery]], data: { ref: 'y', found: 'nobody weighs' } },
  'job.stated': { data: { job: 'fewer returns', rung: 2 } },
  'incentive.checked': {
    before: onRung(3, {}, [[ago(9), 'plan.set', { ...plan, targetRung: 4 }]]),
    data: { side: 'us', gainsWhenOtherLoses: 'hours', measuredOn: 'cost', howKnown: 'our bonus plan' },
  },
  'deal.lost': { data: { reason: 'relationship', what: 'they stayed' } },
  'cadence.agreed': { data: cadence[2] },
  'slot.excused': {
    before: [cadence],
    at: ago(10),
    data: { ritual: 'w', slot: '2026-06-26', why: 'a feast', agreedBy: 'dana' },
  },
  'trust.audited': { before: onRung(1), data: { auditor: us, competence: mark, integrity: mark, benevolence: mark } },
  'integrity.breached': {},
  'integrity.repaired': { before: [dana, breach], data: { acceptedBy: 'dana' } },
  'state.named': { data: { state: 'operating' } },
  'plan.set': { before: onRung(2), data: plan },
  'plan.closed': {
    before: onRung(2, {}, [[ago(9), 'plan.set', plan]]),
    data: { ref: 'n', outcome: 'dropped', why: 'no planner' },
  },
  'initiative.opened': { data: brief },
  'initiative.seen': {
    before: [[ago(9), 'initiative.opened', brief], seen('praise', ago(5), 'praise')],
    data: { ref: 'i', signal: 1, entry: 'praise' },
  },
  'initiative.decided': {
    before: [[ago(9), 'initiative.opened', brief]],
    data: { ref: 'i', decision: 'killed', why: 'no use' },
  },
  'review.held': { data: { review: 'quarterly', withClient: true, continues: ['all'], changes: [], stops: [] } },
  'precedent.raised': { data: { ref: 'r', precedent: 'tidewell', signal: 'three buyers' } },
  'precedent.answered': { before: [raised], data: { ref: 'r', answer: 'the founder buys' } },
  'walkaway.decided': {
    data: {
      tests: { discovery: false, prediction: false, assumptions: true },
      reasons: 'two of three',
      toldClient: true,
      shape: 'a small firm',
      earlySignals: [],
    },
  },
  'risk.answered': { before: [breach], data: { risk: 'F18', owner: us, nextStep: 'say so' } },
  'document.released': {
    before: [operating],
    data: { document: 'support_patterns', locale: 'en', format: 'pdf', sha256: 'a'.repeat(64) },
  },
  'diagnosis.made': { data: { rung: 1, claimed: 3, open: [], done: false } },
}

const without = (lines: readonly Short[]) => ({ ...standing(lines), coverage: null })

test.each(Object.entries(EXAMPLES))(
  '%s changes what a standing says',
  (kind, { before = [], at = ago(2), data = {} }) => {
    // Every key of the table is a kind.
    const line: Short = [at, kind as Kind, data]
    expect(without([...before, line])).not.toEqual(without(before))
  },
)

test('a note changes nothing, and every kind but the exceptions has its example', () => {
  expect(without([[ago(2), 'note', { text: 'rain' }]])).toEqual(without([]))
  const silent = KIND_NAMES.filter((kind) => !(kind in EXAMPLES))
  expect(silent.filter((kind) => !kind.startsWith('entry.'))).toEqual(['coach.answered', 'note'])
})
