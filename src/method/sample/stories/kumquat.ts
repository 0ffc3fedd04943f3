import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { auditTrust, keepPromises, measureSla, openCases, shipWork, stateElements, talk } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'

/**
 * A payments firm at rung 4 until we told them of a data leak nineteen days late. Everything else still runs; the rung
 * is held down at 2 until one of them accepts what we do about it.
 */
export const kumquat: Story = {
  slug: 'kumquat',
  timezone: 'Asia/Singapore',
  lead: TEAM.priya,
  tell(t) {
    begin(t)
    run(t)
    climb(t)
    fall(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 546,
    account: {
      name: 'Kumquat Pay',
      timezone: 'Asia/Singapore',
      locale: 'en',
      sector: 'saas',
      relationshipType: 'high_touch',
      domains: ['kumquat-pay.example'],
      lead: TEAM.priya,
      shape: {
        industry: 'payments',
        size: 'growth',
        engagement: 'merchant onboarding',
        region: 'SEA',
        tags: ['platform'],
      },
    },
    people: [
      ['weiling', 'Tan Wei Ling', 'executive', { email: 'weiling@kumquat-pay.example', relationshipOwner: true }],
      ['arjun', 'Arjun Menon', 'day_to_day', { email: 'arjun@kumquat-pay.example' }],
      ['farah', 'Farah Idris', 'economic_buyer', { email: 'farah@kumquat-pay.example' }],
    ],
    contract: { ref: 'msa', start: 545, end: -152, amount: '360000.00', currency: 'SGD', noticeDays: 90 },
    states: [
      [545, 'establishing', 'Contract begins.'],
      [460, 'operating', 'All that a start needs is in place.'],
    ],
  })
  stateElements(t, 538, [
    ['outcome', 'A merchant takes its first payment on the day it signs.', 'weiling'],
    ['scope', 'Onboarding and risk checks; settlement is out.', 'arjun'],
    ['timeline', 'Three markets in twelve months.', 'arjun'],
    ['communication', 'Friday update, sync every second Tuesday.', 'arjun'],
    ['ownership', 'Arjun owns the rules, we own the flow.', 'arjun'],
    ['success_measure', 'Share of merchants with a first payment on day one.', 'farah'],
    ['change_management', 'By change request, decided in the sync.'],
  ])
  t.on(
    520,
    'sla.signed',
    {
      ref: 'sla',
      signedBy: 'arjun',
      dimensions: [{ id: 'availability', name: 'Onboarding availability', target: 99.95, unit: '%', better: 'higher' }],
    },
    { source: t.document('sla') },
  )
}

function run(t: Teller): void {
  keepRhythm(t, {
    from: 535,
    rituals: ['weekly', 'sync', 'quarterly'],
    agreedBy: 'arjun',
    owner: TEAM.priya,
    people: ['arjun', 'farah'],
    subjects: {
      weekly: [
        'Markets live, checks pending, nothing blocked',
        'Manila: first merchants',
        'Risk rules: two false alarms fewer',
      ],
      sync: ['First-day payments and scope'],
      quarterly: ['Quarterly review'],
    },
  })
  keepPromises(t, {
    owner: TEAM.priya,
    to: 'arjun',
    from: 525,
    until: 7,
    every: 13,
    what: [
      'Send the rule changes',
      'Share the Manila numbers',
      'Answer the regulator’s list',
      'Fix the upload of passports',
      'Draft the test plan',
    ],
    late: [17],
  })
  measureSla(t, { ref: 'sla', dimension: 'availability', values: [99.98, 99.97, 99.99, 99.96, 99.98] })
  shipWork(t, {
    owner: TEAM.jonas,
    from: 510,
    until: 12,
    every: 28,
    items: [
      ['Passport check', 'First-day payments from 38 % to 52 %'],
      ['Manila rules'],
      ['Bank account check', 'Two of three manual checks gone'],
    ],
  })
  openCases(
    t,
    [
      { back: 188, title: 'Passport photo refused', level: 'L1', theme: 'passport', days: 2, from: 'arjun' },
      {
        back: 44,
        title: 'Merchant list of another market visible',
        level: 'L3',
        theme: 'access',
        rootCause: 'strategy',
        days: 6,
        from: 'arjun',
      },
    ],
    TEAM.jonas,
  )
  t.on(80, 'promise.sold', { ref: 'sp1', text: 'Thai market at no extra cost', by: TEAM.tomas }, { source: t.mail() })
  t.on(60, 'promise.reconciled', { ref: 'sp1', outcome: 'ruled_out' }, { source: t.mail() })
}

function climb(t: Teller): void {
  t.on(
    420,
    'integrity.breached',
    { ref: 'b0', what: 'An invoice counted a week of tests twice.' },
    { source: t.mail() },
  )
  t.on(
    405,
    'integrity.repaired',
    { ref: 'b0', what: 'Credited the week, and every invoice now lists its days.', acceptedBy: 'farah' },
    { source: t.mail() },
  )
  t.on(
    300,
    'signal',
    {
      signal: 'joint_planning',
      what: 'Three markets planned together.',
      ours: ['Priya and Jonas'],
      theirs: ['Arjun and a risk analyst'],
      people: ['weiling', 'arjun'],
    },
    { source: t.meeting() },
  )
  t.on(
    150,
    'signal',
    {
      signal: 'planning_attended',
      what: 'Priya sat in the product planning of the half-year.',
      who: TEAM.priya,
      people: ['weiling', 'arjun'],
    },
    { source: t.meeting(), key: 'planning' },
  )
  t.signal(
    130,
    'plans_shared_early',
    'Wei Ling showed us the draft of the licence application for Jakarta before her own risk board.',
    ['weiling'],
    { source: t.meeting(), key: 'licence' },
  )
  t.signal(118, 'client_called_first', 'Farah rang to think through a pricing offer of a bank.', ['farah'], {
    source: t.mail(),
  })
  t.signal(100, 'bad_news_shared', 'Arjun told us of a fraud wave before their statement.', ['arjun'], {
    source: t.mail(),
    key: 'fraud',
  })
  t.on(
    75,
    'need.addressed',
    {
      need: 'Merchants gave up at the second photo and nobody counted them',
      howKnown: 'We joined the upload log with the support mails',
      change: 'One photo instead of two; eight in a hundred more finish',
      askedFor: false,
    },
    { source: t.document('photo-study'), by: TEAM.jonas },
  )
  auditTrust(t, 70, TEAM.tomas, {
    competence: [4, ['planning']],
    integrity: [4, ['licence']],
    benevolence: [4, ['fraud']],
  })
  talk(t, [{ back: 105, people: ['farah'], subject: 'The bank’s pricing offer', purpose: 'planning', minutes: 30 }])
}

function fall(t: Teller): void {
  t.on(
    66,
    'problem.noticed',
    { ref: 'pb1', what: 'A test account could read the merchant list of another market', kind: 'relationship' },
    { by: TEAM.jonas },
  )
  t.on(39, 'problem.disclosed', { ref: 'pb1', to: 'arjun' }, { source: t.mail() })
  t.on(
    38,
    'integrity.breached',
    {
      ref: 'b1',
      what: 'We knew for nineteen working days that merchant lists were readable across markets, and did not say so.',
    },
    { source: t.mail(), key: 'breach' },
  )
  t.signal(34, 'bad_news_elsewhere', 'That their auditors were called in we learned from a supplier.', [], {
    source: t.mail(),
  })
  t.on(32, 'claim.observed_fake', {
    said: 'Everyone there likes us far too much for a single fault to matter.',
    happened: 'One concealed fault, and no draft of theirs has come since.',
    lesson: 'Being liked carries nothing once something was concealed. Tell a fault on its day.',
    ceiling: 2,
  })
  t.on(30, 'risk.answered', {
    risk: 'F18',
    owner: TEAM.ines,
    nextStep: 'Independent review of access rights, result to Wei Ling in person',
    due: t.day(-10),
  })
  t.on(
    28,
    'ask.received',
    { ref: 'a1', what: 'Which other lists were readable, and since when?', by: 'weiling', owner: TEAM.jonas },
    { source: t.mail() },
  )
  t.on(
    26,
    'ask.received',
    { ref: 'a2', what: 'Who at your firm knew?', by: 'farah', owner: TEAM.ines },
    { source: t.mail() },
  )
  t.on(
    22,
    'ask.answered',
    { ref: 'a2', answer: 'Jonas and Priya, from the first day. It should have gone to you the same hour.' },
    { by: TEAM.ines, source: t.mail() },
  )
  t.on(
    20,
    'claim',
    { text: 'Everyone there likes us far too much for a single fault to matter now.', rung: 4 },
    { by: TEAM.tomas },
  )
  t.on(
    15,
    'decision.needed',
    { ref: 'dec1', what: 'Whether the Jakarta work goes on during the review', by: 'weiling', due: t.day(6) },
    { source: t.mail() },
  )
}
