import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { auditTrust, keepPromises, measureSla, openCases, shipWork, stateElements, talk } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'

/**
 * A model of reliability, and nothing more: for a year and a half everything asked for was delivered on time, and nobody
 * ever brought them something they had not asked for. The team believes in rung 4.
 */
export const lantern: Story = {
  slug: 'lantern',
  timezone: 'Europe/London',
  lead: TEAM.ines,
  tell(t) {
    begin(t)
    agree(t)
    run(t)
    deliver(t)
    claim(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 545,
    account: {
      name: 'Lantern Assurance',
      timezone: 'Europe/London',
      locale: 'en',
      sector: 'other',
      relationshipType: 'high_touch',
      domains: ['lantern-assurance.example'],
      lead: TEAM.ines,
      team: [
        { member: TEAM.ines, part: 'lead' },
        { member: TEAM.jonas, part: 'build' },
        { member: TEAM.priya, part: 'design' },
      ],
      shape: { industry: 'insurance', size: 'mid', engagement: 'claims portal', region: 'UK', tags: ['portal'] },
    },
    people: [
      [
        'maeve',
        'Maeve Ashdown',
        'economic_buyer',
        {
          email: 'maeve@lantern-assurance.example',
          relationshipOwner: true,
          wants: 'Claims settled faster without more staff',
        },
      ],
      [
        'rory',
        'Rory Pell',
        'day_to_day',
        { email: 'rory@lantern-assurance.example', wants: 'No surprises in the release calendar' },
      ],
      ['gwen', 'Gwen Thackeray', 'it_ops', { email: 'gwen@lantern-assurance.example' }],
    ],
    contract: {
      ref: 'msa',
      start: 540,
      end: 172,
      amount: '186000.00',
      currency: 'GBP',
      noticeDays: 60,
      autoRenew: true,
    },
    states: [
      [540, 'establishing', 'Contract begins; rhythm and SLA are being agreed.'],
      [440, 'operating', 'Rhythm held for three months, SLA signed, first prediction checked together.'],
    ],
  })
}

function agree(t: Teller): void {
  stateElements(t, 530, [
    ['outcome', 'A claim is settled in nine days instead of twenty.', 'maeve'],
    ['scope', 'Claims portal and its case queue; policy administration is out.', 'maeve'],
    ['timeline', 'Portal live by spring, queue by autumn.', 'rory'],
    ['communication', 'Friday update to Rory, sync every second Tuesday.', 'rory'],
    ['ownership', 'Gwen releases to production, we own everything before.', 'gwen'],
    ['success_measure', 'Median days to settlement, read monthly from their own report.', 'maeve'],
    ['change_management', 'Anything above two days needs a change request.', 'rory'],
  ])
  t.on(
    515,
    'sla.signed',
    {
      ref: 'sla',
      signedBy: 'maeve',
      dimensions: [
        { id: 'availability', name: 'Portal availability', target: 99.9, unit: '%', better: 'higher' },
        { id: 'response', name: 'First response', target: 4, unit: 'h', better: 'lower' },
      ],
    },
    { source: t.document('sla') },
  )
  t.on(500, 'prediction.made', {
    ref: 'p1',
    statement: 'The new intake form cuts incomplete claims.',
    baseline: { value: 31, unit: '%', n: 412, on: t.date(505) },
    target: { value: 18 },
    checkOn: t.day(452),
    method: 'Share of claims sent back for missing papers, their monthly report',
    owner: TEAM.jonas,
    confidence: 0.7,
  })
  t.on(
    452,
    'prediction.checked',
    { ref: 'p1', value: 19, n: 398, together: true, note: 'Read together with Rory.' },
    { source: t.meeting() },
  )
}

function run(t: Teller): void {
  keepRhythm(t, {
    from: 535,
    rituals: ['weekly', 'sync', 'quarterly', 'sla'],
    agreedBy: 'rory',
    owner: TEAM.ines,
    people: ['rory', 'maeve'],
    subjects: {
      weekly: [
        'Portal: what shipped, what is next, nothing blocked',
        'Queue filters are live',
        'Nothing changed this week',
        'Release moved to Tuesday, as agreed',
      ],
      sync: ['Signal readings and scope decisions', 'Support patterns and the release calendar'],
      quarterly: ['Quarterly review: SLA, value, root causes'],
      sla: ['SLA review: met, approached, categories'],
    },
    late: { weekly: [7] },
  })
  keepPromises(t, {
    owner: TEAM.ines,
    to: 'rory',
    from: 520,
    until: 6,
    every: 13,
    what: [
      'Send the release notes',
      'Share the load test results',
      'Answer the auditor’s question on logging',
      'Draft the autumn release plan',
      'Fix the date format on letters',
      'Send the accessibility report',
      'Confirm the maintenance window',
    ],
    missed: { 9: 'The test data came two days after the promise fell due.' },
    late: [20],
  })
  keepPromises(t, {
    side: 'client',
    owner: 'gwen',
    to: TEAM.jonas,
    from: 500,
    until: 20,
    every: 40,
    what: ['Release to production', 'Open the firewall for the test system'],
  })
}

function deliver(t: Teller): void {
  shipWork(t, {
    owner: TEAM.jonas,
    from: 510,
    until: 5,
    every: 21,
    items: [
      ['Intake form, second step', 'Incomplete claims fell from 31 % to 19 %'],
      ['Queue filters'],
      ['Letter templates', 'Two hours less typing a day'],
      ['Audit log export'],
      ['Password reset by phone number'],
    ],
  })
  measureSla(t, {
    ref: 'sla',
    dimension: 'availability',
    values: [99.95, 99.97, 99.93, 99.96, 99.91, 99.97, 99.95, 99.98],
  })
  measureSla(t, { ref: 'sla', dimension: 'response', values: [2.1, 2.4, 1.9, 3.8, 2.2, 2.0, 2.3, 1.8] })
  openCases(
    t,
    [
      { back: 330, title: 'Letter shows the old address', level: 'L1', theme: 'letters', days: 2, from: 'rory' },
      { back: 205, title: 'Queue sorts by the wrong date', level: 'L2', rootCause: 'execution', days: 9, from: 'rory' },
      { back: 64, title: 'Upload of photos stops at 20 MB', level: 'L1', days: 3, from: 'rory' },
    ],
    TEAM.jonas,
  )
  t.on(
    180,
    'contract.renewed',
    {
      ref: 'msa',
      end: t.date(-192),
      annualValue: { amount: '186000.00', currency: 'GBP' },
      reason: 'inertia',
      tendered: false,
    },
    { source: t.document('renewal') },
  )
  for (const back of [450, 358, 266, 175, 84])
    t.on(
      back,
      'review.held',
      {
        review: 'quarterly',
        withClient: true,
        continues: ['Weekly update', 'Two releases a month'],
        changes: [],
        stops: [],
      },
      { source: t.meeting() },
    )
}

function claim(t: Teller): void {
  t.signal(400, 'stated_need_met', 'Built the broker login exactly as specified.', ['rory'], { source: t.mail() })
  t.signal(
    300,
    'praise',
    '“You are the only supplier whose dates we trust,” Maeve wrote to her board assistant, copying us.',
    ['maeve'],
    { source: t.mail(), key: 'praise' },
  )
  t.signal(120, 'praise', 'Rory thanked the team for the quiet release weekend.', ['rory'], { source: t.mail() })
  t.signal(110, 'generic_content', 'Sent our insurance trends newsletter.', ['maeve'], { source: t.mail() })
  t.signal(
    95,
    'bad_news_shared',
    'Rory told us the call centre loses three people in spring, before it was announced.',
    ['rory'],
    { source: t.meeting(), key: 'badnews', by: TEAM.jonas },
  )
  t.signal(70, 'social', 'Dinner after the release.', ['maeve', 'rory'])
  talk(t, [
    { back: 150, people: ['rory'], subject: 'Whether the freeze before year end can be shortened' },
    { back: 55, people: ['maeve'], subject: 'How other insurers staff the phones over the holidays' },
  ])
  t.on(
    60,
    'measure.read',
    { element: 'success_measure', what: 'Median days to settlement', value: 11, unit: 'days', target: 9 },
    { source: t.document('monthly-report') },
  )
  t.on(58, 'pulse', { score: 9, scale: 10, person: 'maeve', comment: 'Solid as ever.' }, { source: t.mail() })
  auditTrust(t, 62, TEAM.tomas, {
    competence: [5, ['praise'], 'Every release of the year on its day.'],
    integrity: [4, ['praise']],
    benevolence: [3, ['badnews'], 'Bad news comes, but only what concerns the releases.'],
  })
  t.on(
    30,
    'claim',
    { text: 'They can’t imagine switching to anyone else; we are strategic here.', rung: 4 },
    { by: TEAM.ines },
  )
  t.on(
    4,
    'commitment.made',
    {
      ref: 'cx1',
      what: 'Send the holiday staffing comparison',
      side: 'us',
      owner: TEAM.ines,
      to: 'maeve',
      due: t.day(-5),
    },
    { by: TEAM.scribe, status: 'proposed', source: t.mail() },
  )
}
