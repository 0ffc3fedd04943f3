// Every act of the method once, as somebody would do it on one day in a client's life, and what has to be in the ledger by
// then. The same examples go through HTTP, the command line and the matrix of who may.
import type { ActVerb } from '#contract/act-verbs.ts'

/** The moment at which the acts are done, unless they say when. */
export const ACTS_NOW = Date.parse('2026-06-30T10:00:00Z')

const us = 'robin@studio.example'
const opening = {
  name: 'Northwind',
  timezone: 'Europe/Berlin',
  locale: 'en',
  sector: 'saas',
  relationshipType: 'retainer',
  lead: us,
}
const promise = { what: 'The pricing sheet', side: 'us', owner: us, to: 'dana', due: '2026-07-03' }
const prediction = {
  statement: 'Import errors halve',
  baseline: { value: 12, unit: 'errors a week', n: 40, on: '2026-05-20' },
  target: { value: 6 },
  checkOn: '2026-06-30',
  method: 'Count of failed imports in the log',
  owner: us,
}
const milestone = { what: 'Go-live of the portal', due: '2026-07-20', owner: us, side: 'us' }
const plan = {
  targetRung: 2,
  requirement: 'reliability',
  action: 'Send the pricing sheet each Friday, with the open numbers marked',
  owner: us,
  due: '2026-12-15',
  successSignal: 'alternatives_dropped',
  dependsOn: 'competence',
}
const brief = {
  population: ['Dana Reed', 'Mei Lin'],
  journey: 'From the request for a price to the signed order',
  bet: 'A shared price book halves the time to a quote',
  assumption: 'Sales will keep the book current',
  successSignals: ['Quotes within a day'],
  killCriterion: { text: 'No quote within two days in a month', by: '2026-11-30' },
}
const dimension = { id: 'uptime', name: 'Availability', target: 99.9, unit: '%', better: 'higher' }
const weekly = {
  id: 'weekly',
  ritual: 'weekly_update',
  rrule: 'FREQ=WEEKLY;BYDAY=FR',
  start: '2026-04-03',
  dueTime: '16:00',
}
const problem = { what: 'The import loses umlauts', kind: 'process', owner: us, nextStep: 'Send the corrected file' }
const person = { name: 'Dana Reed', role: 'economic_buyer' }

const GROUND: readonly [kind: string, at: string, data: Readonly<Record<string, unknown>>][] = [
  ['account.opened', '2026-01-05', opening],
  ['person.added', '2026-01-06', { person: 'dana', ...person }],
  ['person.added', '2026-01-06', { person: 'mei', name: 'Mei Lin', role: 'day_to_day' }],
  ['contract.signed', '2026-01-10', contract('main')],
  ['contract.signed', '2026-01-10', contract('side')],
  ...['2026-02-02', '2026-02-09', '2026-02-16'].map(praise),
  ['plan.set', '2026-03-02', { ...plan, ref: 'plan-old', due: '2026-07-15', successSignal: 'planning_attended' }],
  ['signal', '2026-04-02', { signal: 'planning_attended', what: 'The price round', people: ['dana'], who: us }],
  ['cadence.agreed', '2026-04-01', { rituals: [weekly], agreedBy: 'dana' }],
  ...['to-keep', 'to-miss', 'to-move', 'to-withdraw'].map(begun('commitment.made', promise)),
  ...['to-check', 'to-void'].map(begun('prediction.made', prediction)),
  ...['to-reach', 'to-move', 'to-miss'].map(begun('milestone.set', milestone)),
  ['sla.signed', '2026-06-01', { ref: 'sla', dimensions: [dimension], signedBy: 'dana' }],
  ['decision.needed', '2026-06-01', { ref: 'budget', what: 'The budget of autumn', by: 'dana', due: '2026-07-10' }],
  ['feedback.received', '2026-06-01', { ref: 'heard', on: 'the update', by: 'mei', text: 'Too long' }],
  ['ask.received', '2026-06-29', { ref: 'asked', what: 'May we see the log?', by: 'mei', owner: us }],
  [
    'handoff.opened',
    '2026-06-01',
    { ref: 'over', from: 'sales@studio.example', to: us, items: ['The promise of a portal'] },
  ],
  ['case.opened', '2026-06-10', { ref: 'case-1', title: 'Import fails on umlauts', level: 'L2' }],
  [
    'change.requested',
    '2026-06-10',
    { ref: 'change-1', what: 'A second portal', requestedBy: 'client', impact: 'Two weeks' },
  ],
  ['promise.sold', '2026-01-08', { ref: 'sold-1', text: 'A portal in June', by: 'sales@studio.example' }],
  ['problem.noticed', '2026-06-20', { ref: 'umlauts', ...problem }],
  ['integrity.breached', '2026-05-04', { ref: 'breach-1', what: 'We billed hours nobody worked' }],
  ['initiative.opened', '2026-05-12', { ref: 'book', title: 'A shared price book', brief }],
  [
    'discovery.opened',
    '2026-05-04',
    { ref: 'returns', space: 'Returns', questions: ['Who decides?'], people: ['dana'], due: '2026-07-31' },
  ],
  ['precedent.raised', '2026-05-04', { ref: 'buyers', precedent: 'tidewell', signal: 'Three buyers in a year' }],
]

function contract(ref: string) {
  return { ref, start: '2026-01-15', end: '2027-01-14', annualValue: { amount: '48000.00', currency: 'EUR' } }
}

function praise(at: string): (typeof GROUND)[number] {
  return ['signal', at, { signal: 'praise', what: 'They liked the update', people: ['dana'] }]
}

function begun(kind: string, data: object) {
  return (ref: string): (typeof GROUND)[number] => [kind, '2026-06-01', { ref, ...data }]
}

/** What an account's ledger holds before the acts: its entries, as `record` takes them. */
export function groundOf(account: string): Record<string, unknown>[] {
  return GROUND.map(([kind, at, data], n) => ({ id: `${account}-ground-${n}`, account, kind, at, data }))
}

/** One input of each act, beside the account. `open-account` opens one of its own. */
export const ACT_EXAMPLES: Readonly<Record<ActVerb, Readonly<Record<string, unknown>>>> = {
  'open-account': { ...opening, domains: ['northwind.example'], shape: { industry: 'logistics', tags: ['portal'] } },
  'change-account': { lead: 'mei@studio.example', regulated: false },
  'sign-contract': contract('extra'),
  'renew-contract': {
    ref: 'main',
    end: '2028-01-14',
    annualValue: { amount: '52000.00', currency: 'EUR' },
    reason: 'value',
    tendered: false,
  },
  'give-notice': { ref: 'side', byWhom: 'client', effective: '2026-09-30' },
  'end-contract': { ref: 'side', reason: 'Folded into the main contract', byWhom: 'completed' },
  'lose-deal': { reason: 'relationship', what: 'The portal of the daughter firm' },
  'add-person': { person: 'jon', name: 'Jon Ibe', role: 'it_ops', relationshipOwner: false },
  'change-person': { person: 'mei', role: 'influencer' },
  'person-left': { person: 'jon', why: 'A new post elsewhere' },
  snooze: { what: 'trust_audit', on: '2026-09-01', untilReply: true },
  'add-note': { text: 'Their year ends in September' },
  'log-touch': {
    channel: 'meeting',
    initiatedBy: 'client',
    people: ['dana', 'mei'],
    subject: 'The price round',
    purpose: 'planning',
    minutes: 45,
  },
  observe: {
    signal: 'specific_insight',
    what: 'Their quotes wait for one person',
    people: ['dana'],
    specificTo: 'the order desk',
    howKnown: 'The log of May',
    actedOn: true,
    source: { type: 'email', ref: '<q1@mail.example>' },
  },
  'address-need': {
    need: 'A stand-in for the order desk',
    howKnown: 'Quotes stopped when Mei was away',
    change: 'Two people can now quote',
    askedFor: false,
  },
  'make-claim': { text: 'They trust us with their plans', rung: 3 },
  'set-plan': plan,
  'close-plan': { ref: 'plan-old', outcome: 'observed' },
  'add-observed-fake': {
    said: 'They copy us on everything',
    happened: 'They left',
    lesson: 'Copies cost nothing',
    ceiling: 2,
  },
  'nothing-to-learn': {
    about: 'The lost deal of the daughter firm',
    why: 'Their buyer had to take the cheapest offer',
  },
  'state-job': { job: 'Quote within a day', rung: 3 },
  'check-incentive': {
    side: 'client',
    gainsWhenOtherLoses: 'A lower price a seat',
    measuredOn: 'Cost a quote',
    howKnown: 'Dana said so in the price round',
  },
  'audit-trust': {
    auditor: us,
    competence: { rating: 4, evidence: ['{account}-ground-9'] },
    integrity: { rating: 3, note: 'After the breach', evidence: ['{account}-ground-7'] },
    benevolence: { rating: 3, evidence: ['{account}-ground-5'] },
  },
  'record-breach': { what: 'We promised a day we knew was wrong' },
  'repair-breach': { ref: 'breach-1', what: 'Hours paid back, and the log is open to them', acceptedBy: 'dana' },
  'take-pulse': { score: 8, scale: '0-10', person: 'mei', comment: 'Shorter, please' },
  'name-state': { state: 'establishing', why: 'The first contract has begun' },
  'agree-rituals': { rituals: [{ ...weekly, start: '2026-07-03' }], agreedBy: 'dana' },
  'excuse-slot': { ritual: 'weekly', slot: '2026-07-31', why: 'Summer break', agreedBy: 'dana' },
  'agree-holiday': { from: '2026-08-03', to: '2026-08-14', side: 'client', why: 'Works holidays' },
  'make-commitment': promise,
  'keep-commitment': { ref: 'to-keep' },
  'miss-commitment': { ref: 'to-miss', why: 'The numbers came late' },
  'move-commitment': { ref: 'to-move', due: '2026-07-10', agreedBy: 'dana' },
  'withdraw-commitment': { ref: 'to-withdraw', why: 'No longer needed', agreedBy: 'dana' },
  'make-prediction': { ...prediction, checkOn: '2026-09-30', confidence: 0.7 },
  'check-prediction': { ref: 'to-check', value: 7, n: 38, together: true },
  'void-prediction': { ref: 'to-void', why: 'The import was replaced' },
  'receive-ask': { what: 'Who stands in for you in August?', by: 'mei' },
  'answer-ask': { ref: 'asked', answer: 'Yes; the link is in the update' },
  'state-element': { element: 'outcome', text: 'Quotes within a day', agreedBy: 'dana' },
  'answer-question': { question: 'what_they_bought', text: 'A portal that quotes', matches: true },
  'define-success': { side: 'client', text: 'A quote within a day, nine times out of ten' },
  'set-onboarding': {
    step: 'first_value',
    output: 'quick win',
    owner: us,
    waitsOn: 'us',
    status: 'done',
    evidence: 'Go-live',
  },
  'set-scope': { text: 'The price import', boundary: 'included', due: '2026-07-20' },
  'request-change': {
    what: 'A price book in Polish',
    requestedBy: 'client',
    impact: 'One week, from the budget of August',
  },
  'decide-change': { ref: 'change-1', decision: 'approved', by: 'dana' },
  'sell-promise': { text: 'An answer within the hour', by: 'sales@studio.example' },
  'reconcile-promise': { ref: 'sold-1', outcome: 'kept_in' },
  'set-milestone': { ...milestone, decisionNeeded: 'Which currencies' },
  'reach-milestone': { ref: 'to-reach' },
  'move-milestone': { ref: 'to-move', due: '2026-08-03', agreedBy: 'dana' },
  'miss-milestone': { ref: 'to-miss', why: 'The test data came late' },
  'need-decision': { what: 'Which currencies', by: 'dana', due: '2026-07-10' },
  'make-decision': { ref: 'budget', decision: 'Granted', by: 'dana' },
  'receive-feedback': { on: 'the portal', by: 'mei', text: 'Faster than before' },
  'answer-feedback': { ref: 'heard', answer: 'Two hundred words from now on' },
  'open-handoff': { from: us, to: 'mei@studio.example', items: ['The promise of a portal', { ref: 'to-keep' }] },
  'accept-handoff': { ref: 'over', item: 'The promise of a portal', clientTold: true },
  'notice-problem': problem,
  'disclose-problem': { ref: 'umlauts', to: 'dana' },
  'escalate-problem': { ref: 'umlauts', to: 'lead@studio.example' },
  'resolve-problem': { ref: 'umlauts', how: 'The import reads UTF-8' },
  'answer-risk': { risk: 'F1', owner: us, nextStep: 'Write the scope down with Dana', due: '2026-07-10' },
  'sign-sla': { dimensions: [dimension], signedBy: 'dana' },
  'measure-sla': { ref: 'sla', dimension: 'uptime', from: '2026-06-01', to: '2026-06-30', value: 99.95 },
  'review-sla': { ref: 'sla', outcome: 'holds', signedBy: 'dana' },
  'open-case': { title: 'The portal asks twice for the password', level: 'L1', theme: 'sign-in' },
  'close-case': { ref: 'case-1', rootCause: 'execution' },
  'update-work': {
    ref: 'w1',
    title: 'UTF-8 in the import',
    status: 'shipped',
    scope: 'included',
    outcome: 'No umlaut lost',
  },
  'read-measure': { what: 'Quotes within a day', value: 82, unit: '%', target: 90 },
  'assess-fit': {
    discovery: { pass: true, why: 'They open their calendars' },
    prediction: { pass: true, why: 'Checks are in the contract' },
    assumptions: { pass: false, why: 'Tested assumptions were called scope creep' },
    riskSignals: ['A third buyer in a year'],
  },
  'open-discovery': { space: 'Returns', questions: ['Who decides on a return?'], people: ['dana'], due: '2026-07-31' },
  'close-discovery': { ref: 'returns', found: 'Nobody owns returns yet' },
  'open-initiative': { title: 'Returns in one step', brief },
  'see-signal': { ref: 'book', signal: 1, entry: '{account}-ground-5' },
  'decide-initiative': { ref: 'book', decision: 'sharpened', why: 'Only two desks use it' },
  'hold-review': { review: 'quarterly', withClient: true, continues: ['The update'], changes: ['The sync'], stops: [] },
  'decide-walkaway': {
    tests: { discovery: false, prediction: true, assumptions: true },
    reasons: ['Every tested assumption became a dispute'],
    toldClient: 'That we end with the contract',
    shape: { industry: 'logistics', size: '50-200' },
    earlySignals: ['A third buyer in a year'],
  },
  'raise-precedent': { precedent: 'tidewell', signal: 'A third buyer in a year' },
  'answer-precedent': { ref: 'buyers', dismissed: 'The buyer is the founder' },
}

/** The input of an act for one account; what it cites of the ground is named by that account's ids. */
export function exampleOf(verb: ActVerb, account: string): Record<string, unknown> {
  const told: Record<string, unknown> = JSON.parse(JSON.stringify(ACT_EXAMPLES[verb]).replaceAll('{account}', account))
  return { account: verb === 'open-account' ? `opened-by-${account}` : account, ...told }
}
