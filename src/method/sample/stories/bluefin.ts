import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { keepPromises, shipWork, talk } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'

/**
 * A yacht charter that took every tested assumption for free extra work. Two of three tests failed twice in a row, so the
 * firm walked away, said so plainly, and wrote down what it could have seen early.
 */
export const bluefin: Story = {
  slug: 'bluefin',
  timezone: 'Europe/Lisbon',
  lead: TEAM.tomas,
  tell(t) {
    begin(t)
    run(t)
    dispute(t)
    leave(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 535,
    account: {
      name: 'Bluefin Charter',
      timezone: 'Europe/Lisbon',
      locale: 'en',
      sector: 'other',
      relationshipType: 'project',
      domains: ['bluefin-charter.example'],
      lead: TEAM.tomas,
      shape: { industry: 'travel', size: 'small', engagement: 'booking site', region: 'PT', tags: ['project'] },
    },
    people: [
      [
        'duarte',
        'Duarte Falcão',
        'economic_buyer',
        { email: 'duarte@bluefin-charter.example', relationshipOwner: true },
      ],
      [
        'ines_r',
        'Inês Rebelo',
        'day_to_day',
        {
          email: 'ines@bluefin-charter.example',
          wants: 'A site the crews can change themselves',
          wantsDifferFrom: 'duarte',
        },
      ],
    ],
    contract: { ref: 'sow', start: 530, end: 60, amount: '96000.00', currency: 'EUR', noticeDays: 30 },
    states: [
      [530, 'establishing', 'Contract begins.'],
      [438, 'operating', 'Ninety days in; the scope is still disputed.'],
      [128, 'renewing', 'We gave notice.'],
      [92, 'ended', 'The contract ended by our notice.'],
    ],
  })
  t.on(
    525,
    'scope.set',
    { ref: 's1', text: 'Booking site with three languages', boundary: 'included' },
    { source: t.document('statement-of-work') },
  )
  t.on(
    525,
    'scope.set',
    { ref: 's2', text: 'Crew planning', boundary: 'excluded' },
    { source: t.document('statement-of-work') },
  )
  t.on(
    525,
    'scope.set',
    { ref: 's3', text: 'Further languages', boundary: 'change_controlled' },
    { source: t.document('statement-of-work') },
  )
}

function run(t: Teller): void {
  keepRhythm(t, {
    from: 520,
    to: 96,
    rituals: ['weekly'],
    owner: TEAM.tomas,
    people: ['ines_r'],
    subjects: {
      weekly: ['Booking site: shipped, next, blocked', 'Waiting for texts', 'Crew planning is not in scope'],
    },
  })
  keepPromises(t, {
    owner: TEAM.tomas,
    to: 'ines_r',
    from: 510,
    until: 112,
    every: 22,
    what: ['Send the page drafts', 'Fix the calendar', 'Answer on the languages'],
    late: [5],
  })
  keepPromises(t, {
    side: 'client',
    owner: 'duarte',
    to: TEAM.tomas,
    from: 500,
    until: 140,
    every: 40,
    what: ['Send the texts', 'Decide on the season prices'],
    missed: { 1: 'No texts came.', 3: 'Decided after the season had begun.' },
    late: [2, 5],
  })
  shipWork(t, {
    owner: TEAM.jonas,
    from: 500,
    until: 130,
    every: 35,
    items: [['Season calendar', 'Double bookings gone'], ['Three languages']],
  })
}

function dispute(t: Teller): void {
  for (const [n, title] of ['Crew list', 'Fourth language', 'Crew list, again', 'New colours after launch'].entries()) {
    t.on(
      300 - n * 40,
      'work.updated',
      { ref: `inf${n + 1}`, title, status: 'shipped', scope: 'informal', redo: n > 1 },
      { by: TEAM.jonas },
    )
  }
  for (const [n, what] of [
    'Crew planning as part of the site',
    'A fourth language',
    'Fifth language at no cost',
  ].entries()) {
    t.on(
      290 - n * 50,
      'change.requested',
      { ref: `cr${n + 1}`, what, requestedBy: 'client', impact: 'About fifteen days' },
      { source: t.mail() },
    )
    t.on(
      280 - n * 50,
      'change.decided',
      { ref: `cr${n + 1}`, decision: n === 1 ? 'approved' : 'declined', by: TEAM.tomas, disputed: n !== 1 },
      { source: t.mail() },
    )
  }
  t.on(420, 'prediction.made', {
    ref: 'p1',
    statement: 'Fewer calls to change a booking.',
    baseline: { value: 44, unit: 'calls/week', n: 3, on: t.date(421) },
    target: { value: 25 },
    checkOn: t.day(360),
    method: 'Call list of the office',
    owner: TEAM.tomas,
  })
  t.on(365, 'prediction.voided', {
    ref: 'p1',
    why: 'The office stopped keeping the list and would not take it up again.',
  })
}

function leave(t: Teller): void {
  t.signal(330, 'praise', 'Inês thanked us for the calendar.', ['ines_r'], { source: t.mail() })
  t.signal(200, 'retained_by_discount', 'Duarte stayed when we waived the fourth language.', ['duarte'], {
    source: t.mail(),
  })
  t.on(310, 'claim', {
    text: 'We published a joint case study and spoke at their event: we are partners now.',
    rung: 4,
  })
  talk(t, [{ back: 180, people: ['duarte'], subject: 'Why languages cost anything', channel: 'email' }])
  const failing = {
    discovery: { pass: false, why: 'The crews may not be asked.' },
    prediction: { pass: true, why: 'One prediction was agreed.' },
    assumptions: { pass: false, why: 'Every test is called unpaid work of ours.' },
  }
  t.on(270, 'fit.assessed', { ...failing, riskSignals: ['Decisions are reversed after they were signed'] })
  t.on(145, 'fit.assessed', {
    ...failing,
    riskSignals: ['Third dispute over one change', 'The daily contact wants what the buyer refuses'],
  })
  t.on(
    140,
    'review.held',
    { review: 'portfolio', withClient: false, continues: [], changes: [], stops: ['Bluefin Charter'] },
    { by: TEAM.ines },
  )
  t.on(
    136,
    'walkaway.decided',
    {
      tests: { discovery: false, prediction: true, assumptions: false },
      reasons: ['Two of three tests failed at both looks', 'Four pieces of informal work in a season'],
      toldClient:
        'We can’t serve you well at this price without asking your crews. We finish what is signed and hand everything over.',
      shape: 'Small travel firm, one deciding owner, project at a fixed price',
      earlySignals: ['The buyer forbade talking to the crews in week two', 'First change disputed before launch'],
    },
    { by: TEAM.ines },
  )
  t.on(130, 'contract.noticed', { ref: 'sow', byWhom: 'us', effective: t.date(94) }, { source: t.mail() })
  t.on(128, 'handoff.opened', {
    ref: 'h1',
    from: TEAM.tomas,
    to: 'ines_r',
    items: [{ text: 'Access to the site' }, { text: 'Source and notes' }],
  })
  t.on(110, 'handoff.accepted', { ref: 'h1', item: 0, clientTold: true }, { source: t.mail() })
  t.on(108, 'handoff.accepted', { ref: 'h1', item: 1, clientTold: true }, { source: t.mail() })
  t.on(
    93,
    'contract.ended',
    { ref: 'sow', reason: 'Ended by our notice; everything was handed over.', byWhom: 'us' },
    { source: t.mail() },
  )
}
