import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { auditTrust, openCases, shipWork, talk } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'

/**
 * A maker of measuring instruments where work ships and nothing is asked any more: the last insight is more than a year old,
 * the client writes only when something is broken, and all of it is known through one person on either side.
 */
export const havel: Story = {
  slug: 'havel',
  timezone: 'Europe/Prague',
  lead: TEAM.jonas,
  tell(t) {
    begin(t)
    before(t)
    drift(t)
    repair(t)
    lookBack(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 540,
    account: {
      name: 'Havel Instruments',
      timezone: 'Europe/Prague',
      locale: 'en',
      sector: 'manufacturing',
      relationshipType: 'retainer',
      domains: ['havel-instruments.example'],
      lead: TEAM.jonas,
      shape: {
        industry: 'instruments',
        size: 'small',
        engagement: 'calibration software',
        region: 'CZ',
        tags: ['retainer'],
      },
    },
    people: [
      ['zdenek', 'Zdeněk Malý', 'day_to_day', { email: 'zdenek@havel-instruments.example', relationshipOwner: true }],
    ],
    contract: {
      ref: 'retainer',
      start: 538,
      end: -150,
      amount: '2400000.00',
      currency: 'CZK',
      noticeDays: 30,
      autoRenew: true,
    },
    states: [
      [538, 'establishing', 'Retainer begins.'],
      [448, 'operating', 'Ninety days in; success measures are still to be agreed.'],
    ],
  })
  t.on(530, 'element.stated', {
    element: 'scope',
    text: 'Upkeep of the calibration software, twenty days a month.',
    agreedBy: 'zdenek',
  })
  t.on(530, 'element.stated', { element: 'communication', text: 'Friday update.' })
  t.on(520, 'person.added', {
    person: 'blanka',
    name: 'Blanka Dvorská',
    role: 'economic_buyer',
    email: 'blanka@havel-instruments.example',
  })
  t.on(210, 'person.left', { person: 'blanka', why: 'Moved to another firm.' })
}

function before(t: Teller): void {
  t.on(
    430,
    'signal',
    {
      signal: 'planning_attended',
      what: 'Jonas joined the planning of the new sensor line.',
      who: TEAM.jonas,
      people: ['blanka'],
    },
    { source: t.meeting() },
  )
  t.on(
    410,
    'need.addressed',
    {
      need: 'Calibration protocols were typed twice',
      howKnown: 'Jonas watched an afternoon in the laboratory',
      change: 'One protocol, an hour saved per instrument',
      askedFor: false,
    },
    { source: t.document('laboratory-visit') },
  )
  t.on(
    396,
    'signal',
    {
      signal: 'specific_insight',
      what: 'Humidity explains a third of the recalibrations.',
      specificTo: 'Their climate log and recalibration list',
      howKnown: 'Joined both for two years',
      actedOn: true,
      people: ['blanka'],
    },
    { source: t.document('humidity') },
  )
  t.signal(
    270,
    'problem_found_first',
    'Told them of a rounding fault in certificates before a customer noticed.',
    ['zdenek'],
    { source: t.mail(), key: 'fault' },
  )
  auditTrust(t, 205, TEAM.ines, {
    competence: [4, ['fault']],
    integrity: [4, ['fault']],
    benevolence: [3, [], 'They would surely tell us.'],
  })
}

function drift(t: Teller): void {
  keepRhythm(t, {
    from: 525,
    rituals: ['weekly'],
    owner: TEAM.jonas,
    people: ['zdenek'],
    subjects: {
      weekly: [
        'Fixes of the week',
        'Driver for the new probe',
        'Nothing changed this week',
        'Backlog and next release',
      ],
    },
    late: { weekly: [3] },
  })
  for (let n = 0; n < 34; n++) {
    const back = 515 - n * 15
    const ref = `c${n + 1}`
    t.on(back, 'commitment.made', {
      ref,
      what: ['Fix the driver', 'Send the release', 'Update the protocol template', 'Answer on the probe'][n % 4]!,
      side: 'us',
      owner: TEAM.jonas,
      to: 'zdenek',
      due: t.day(back - 7),
    })
    if (back - 8 >= 1) t.on(back - 8 + (n === 20 ? -6 : 1), 'commitment.kept', { ref })
  }
}

function repair(t: Teller): void {
  shipWork(t, {
    owner: TEAM.jonas,
    from: 500,
    until: 8,
    every: 14,
    items: [['Driver for probe 40'], ['Protocol template'], ['Export to their archive'], ['Fixes of the month']],
  })
  openCases(
    t,
    [
      { back: 150, title: 'Probe 40 not found', level: 'L1', theme: 'driver', days: 1, from: 'zdenek' },
      {
        back: 104,
        title: 'Driver lost after update',
        level: 'L2',
        theme: 'driver',
        rootCause: 'execution',
        days: 5,
        from: 'zdenek',
      },
      { back: 61, title: 'Certificate without date', level: 'L1', theme: 'certificate', days: 1, from: 'zdenek' },
      {
        back: 29,
        title: 'Driver asks for a licence',
        level: 'L2',
        theme: 'driver',
        rootCause: 'execution',
        days: 7,
        from: 'zdenek',
      },
    ],
    TEAM.jonas,
  )
  talk(t, [{ back: 80, people: ['zdenek'], subject: 'Invoice of the quarter', purpose: 'billing', channel: 'email' }])
  t.on(100, 'initiative.opened', {
    ref: 'i1',
    title: 'Remote calibration',
    brief: {
      population: ['Zdeněk Malý', 'Laboratory staff'],
      journey: 'From the customer’s site to the certificate',
      bet: 'Half of the recalibrations need no shipping',
      assumption: 'Customers let an instrument measure unattended',
      successSignals: ['Three customers agree to a trial'],
      killCriterion: { text: 'No customer agrees by the date', by: t.day(45) },
    },
  })
  t.on(44, 'initiative.decided', {
    ref: 'i1',
    decision: 'killed',
    why: 'Two customers declined, none agreed; the assumption does not hold.',
  })
  t.on(43, 'review.held', {
    review: 'portfolio',
    withClient: false,
    continues: ['Retainer'],
    changes: [],
    stops: ['Remote calibration'],
  })
}

function lookBack(t: Teller): void {
  t.on(42, 'claim.nothing_to_learn', {
    about: 'Remote calibration',
    why: 'It ended by the criterion written on its first day.',
  })
  t.on(18, 'claim', {
    text: 'Long-standing client, been with us for ages; they love our monthly trend report.',
    rung: 3,
  })
  t.on(16, 'diagnosis.made', {
    rung: 2,
    claimed: 3,
    open: ['verify.stop_rule_asked', 'verify.operational_move', 'verify.trust_audited', 'verify.plan_complete'],
    done: false,
  })
}
