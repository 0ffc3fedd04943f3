import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { auditTrust, keepPromises, measureSla, openCases, shipWork, talk } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'

/**
 * Kept last year by a discount, served by heroics since, and now a tender is out: updates fell silent, promises slipped,
 * an SLA was breached. Two months to the end of the contract.
 */
export const tidewell: Story = {
  slug: 'tidewell',
  timezone: 'America/New_York',
  lead: TEAM.priya,
  tell(t) {
    begin(t)
    slip(t)
    breach(t)
    burn(t)
    tender(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 547,
    account: {
      name: 'Tidewell Mutual',
      timezone: 'America/New_York',
      locale: 'en',
      sector: 'other',
      relationshipType: 'high_touch',
      domains: ['tidewell.example'],
      lead: TEAM.priya,
      shape: { industry: 'insurance', size: 'large', engagement: 'broker portal', region: 'US', tags: ['portal'] },
    },
    people: [
      ['curtis', 'Curtis Hale', 'economic_buyer', { email: 'curtis@tidewell.example', relationshipOwner: true }],
      ['noor', 'Noor Haddad', 'day_to_day', { email: 'noor@tidewell.example' }],
      ['walt', 'Walt Emery', 'procurement', { email: 'walt@tidewell.example' }],
    ],
    contract: { ref: 'sow', start: 544, end: 305, amount: '310000.00', currency: 'USD', noticeDays: 60 },
    states: [
      [544, 'establishing', 'Contract begins.'],
      [450, 'operating', 'Ninety days in; the first checked prediction is still missing.'],
      [88, 'renewing', 'Ninety days to the end of the contract, and a tender is being prepared.'],
    ],
  })
  t.on(
    500,
    'sla.signed',
    {
      ref: 'sla',
      signedBy: 'noor',
      dimensions: [
        { id: 'availability', name: 'Broker portal availability', target: 99.9, unit: '%', better: 'higher' },
        { id: 'support', name: 'Support response', target: 8, unit: 'h', better: 'lower' },
      ],
    },
    { source: t.document('sla') },
  )
  t.signal(330, 'retained_by_discount', 'They stayed after we took 12 % off the yearly fee.', ['curtis', 'walt'], {
    source: t.mail(),
  })
  t.on(
    318,
    'contract.renewed',
    {
      ref: 'sow',
      end: t.date(-60),
      annualValue: { amount: '272000.00', currency: 'USD' },
      reason: 'price',
      tendered: true,
    },
    { source: t.document('renewal') },
  )
  t.on(316, 'claim', { text: 'We gave them a 12 % discount and they stayed, so the relationship is safe.', rung: 3 })
}

function slip(t: Teller): void {
  keepRhythm(t, {
    from: 530,
    rituals: ['weekly', 'sync'],
    agreedBy: 'noor',
    owner: TEAM.priya,
    people: ['noor'],
    subjects: {
      weekly: ['Broker portal: tickets closed', 'Search release', 'Form fixes, next release Tuesday'],
      sync: ['Tickets and dates'],
    },
    missed: { weekly: [0, 1, 4, 6, 9], sync: [0, 3] },
    late: { weekly: [2, 7, 12] },
  })
  keepPromises(t, {
    owner: TEAM.priya,
    to: 'noor',
    from: 520,
    until: 9,
    every: 15,
    what: [
      'Send the fix list',
      'Confirm the release date',
      'Answer on the search speed',
      'Deliver the broker export',
      'Show the new quote form',
    ],
    missed: { 4: 'Jonas was pulled onto the outage.', 6: 'Nobody owned it after the holidays.' },
    late: [3, 9, 11],
    overdue: [1, 2],
    withdrawn: { 14: { why: 'The export is no longer needed.', agreedBy: 'noor' } },
  })
  keepPromises(t, {
    side: 'client',
    owner: 'noor',
    to: TEAM.priya,
    from: 500,
    until: 60,
    every: 50,
    what: ['Send the broker list', 'Approve the wording'],
    missed: { 2: 'Legal had not answered.' },
  })
}

function breach(t: Teller): void {
  measureSla(t, { ref: 'sla', dimension: 'availability', values: [99.95, 99.93, 99.94, 99.91, 99.82, 99.71] })
  measureSla(t, { ref: 'sla', dimension: 'support', values: [5, 6, 6, 7.4, 9, 11] })
  shipWork(t, {
    owner: TEAM.jonas,
    from: 500,
    until: 70,
    every: 30,
    items: [['Search release'], ['Form fixes'], ['Quote form, first half']],
  })
  for (const [n, title] of [
    'Logo on the broker letters',
    'Extra column for Curtis',
    'Old form kept for one broker',
  ].entries()) {
    t.on(
      80 - n * 20,
      'work.updated',
      { ref: `inf${n + 1}`, title, status: 'shipped', scope: 'informal' },
      { by: TEAM.jonas },
    )
  }
  t.on(
    30,
    'work.updated',
    {
      ref: 'w-quote',
      title: 'Quote form, second half',
      status: 'blocked',
      scope: 'included',
      blockedOn: 'Rating service access',
    },
    { by: TEAM.jonas },
  )
}

function burn(t: Teller): void {
  t.signal(140, 'heroics', 'Jonas rebuilt the index over a weekend.', [], { by: TEAM.priya })
  t.signal(76, 'heroics', 'Two nights to bring the portal back before open enrollment.', [], { by: TEAM.priya })
  t.signal(48, 'heroics', 'Priya rewrote the export on Thanksgiving eve.', [], { by: TEAM.jonas })
  t.signal(22, 'heroics', 'Jonas patched the rating timeout at two in the morning.', [], { by: TEAM.priya })
  t.on(79, 'problem.noticed', {
    ref: 'pb1',
    what: 'The search index breaks when two brokers upload at once',
    kind: 'process',
    owner: TEAM.jonas,
    nextStep: 'Lock the upload',
  })
  t.on(60, 'problem.disclosed', { ref: 'pb1', to: 'noor' }, { source: t.mail() })
  t.on(58, 'problem.escalated', { ref: 'pb1', to: 'curtis' }, { source: t.mail() })
  t.on(25, 'problem.resolved', { ref: 'pb1', how: 'Uploads wait for each other now.' }, { source: t.mail() })
  openCases(
    t,
    [
      {
        back: 175,
        title: 'Search finds nothing after upload',
        level: 'L2',
        theme: 'search',
        rootCause: 'execution',
        days: 4,
        from: 'noor',
      },
      { back: 120, title: 'Search slow in the morning', level: 'L1', theme: 'search', days: 2, from: 'noor' },
      { back: 77, title: 'Portal down', level: 'L3', theme: 'outage', rootCause: 'operation', days: 2, from: 'curtis' },
      {
        back: 47,
        title: 'Broker export empty',
        level: 'L2',
        theme: 'export',
        rootCause: 'execution',
        days: 1,
        from: 'noor',
      },
      { back: 21, title: 'Rating times out at night', level: 'L2', theme: 'rating', from: 'noor' },
    ],
    TEAM.jonas,
  )
  talk(t, [{ back: 66, people: ['curtis'], subject: 'Credit for the outage', purpose: 'billing', channel: 'email' }])
  t.on(40, 'milestone.set', {
    ref: 'm1',
    what: 'Quote form live for all brokers',
    due: t.day(12),
    owner: TEAM.priya,
    side: 'us',
    decisionNeeded: 'Which brokers go first',
  })
  t.on(10, 'milestone.missed', { ref: 'm1', why: 'Rating service access is still missing.' }, { source: t.mail() })
}

function tender(t: Teller): void {
  t.signal(95, 'alternatives_evaluated', 'Walt asked two other firms for offers on the broker portal.', ['walt'], {
    source: t.mail(),
  })
  t.signal(
    41,
    'alternatives_evaluated',
    'The tender documents are out; three firms were invited.',
    ['walt', 'curtis'],
    { source: t.document('tender') },
  )
  t.signal(150, 'praise', 'Noor thanked Jonas for the weekend.', ['noor'], { source: t.mail(), key: 'thanks' })
  t.signal(
    130,
    'shared_after_public',
    'We read about the merger of the two service centers in the press; Curtis confirmed it afterwards.',
    ['curtis'],
    { source: t.mail(), key: 'press' },
  )
  auditTrust(t, 85, TEAM.ines, {
    competence: [2, ['thanks'], 'They believe in Jonas, not in us.'],
    integrity: [3, ['thanks']],
    benevolence: [2, ['press']],
  })
  t.on(84, 'fit.assessed', {
    discovery: { pass: true, why: 'They open their tickets to us.' },
    prediction: { pass: false, why: 'They refuse any measure of their own brokers.' },
    assumptions: { pass: true, why: 'Two tests were accepted.' },
    riskSignals: ['Price is the first question in every call', 'The buyer has not been met since spring'],
  })
  t.on(64, 'claim', { text: 'We have been their vendor for years and they call us any time.', rung: 3 })
  t.on(
    35,
    'pulse',
    { score: 5, scale: 10, person: 'noor', comment: 'Good people, too many surprises.' },
    { source: t.mail() },
  )
  t.on(34, 'risk.answered', {
    risk: 'F19',
    owner: TEAM.ines,
    nextStep: 'Meet Curtis and put the outage and its fix into his own numbers',
    due: t.day(-6),
  })
  t.on(33, 'risk.answered', { risk: 'F11', accepted: 'Until the rating service is fixed two people stay on call.' })
  t.on(
    31,
    'commitment.made',
    {
      ref: 'cap',
      what: 'Send the outage review with the measures taken',
      side: 'us',
      owner: TEAM.ines,
      to: 'curtis',
      due: t.day(20),
    },
    { source: t.mail() },
  )
  t.on(21, 'commitment.kept', { ref: 'cap' }, { by: TEAM.ines, source: t.mail() })
}
