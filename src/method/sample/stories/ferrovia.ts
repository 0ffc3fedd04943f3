import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { keepPromises, openCases, shipWork, stateElements } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'
import { climb, expand } from './ferrovia-growth.ts'

/**
 * A freight carrier that began with a dispatch screen and now plans its winters with us. In spring they raised a problem
 * nobody had a contract for: empty return trips. The relationship is expanding, and the brief for it is on the table.
 */
export const ferrovia: Story = {
  slug: 'ferrovia',
  timezone: 'Europe/Berlin',
  lead: TEAM.tomas,
  tell(t) {
    begin(t)
    agree(t)
    run(t)
    deliver(t)
    climb(t)
    expand(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 548,
    account: {
      name: 'Ferrovia Nord Logistik',
      timezone: 'Europe/Berlin',
      locale: 'en',
      sector: 'other',
      relationshipType: 'high_touch',
      domains: ['ferrovia-nord.example'],
      lead: TEAM.tomas,
      team: [
        { member: TEAM.tomas, part: 'lead' },
        { member: TEAM.jonas, part: 'build' },
        { member: TEAM.priya, part: 'design' },
      ],
      shape: { industry: 'logistics', size: 'mid', engagement: 'dispatch', region: 'DACH', tags: ['operations'] },
    },
    people: [
      [
        'ulrike',
        'Ulrike Sandmann',
        'executive',
        { email: 'ulrike@ferrovia-nord.example', relationshipOwner: true, wants: 'Full wagons in both directions' },
      ],
      [
        'bastian',
        'Bastian Rehm',
        'day_to_day',
        { email: 'bastian@ferrovia-nord.example', wants: 'A dispatch desk that survives a strike week' },
      ],
      ['henrike', 'Henrike Voss', 'economic_buyer', { email: 'henrike@ferrovia-nord.example' }],
    ],
    contract: { ref: 'msa', start: 544, end: -180, amount: '240000.00', currency: 'EUR', noticeDays: 90 },
    states: [
      [544, 'establishing', 'Contract begins.'],
      [455, 'operating', 'Rhythm, SLA and the first checked prediction are in place.'],
      [
        75,
        'expanding',
        'They raised empty return trips, outside anything we do for them, and trust is audited on all three.',
      ],
    ],
  })
}

function agree(t: Teller): void {
  stateElements(t, 538, [
    ['outcome', 'Dispatchers close a day by six, not by nine.', 'bastian'],
    ['scope', 'Dispatch screen and its forecasts; wagon maintenance is out.', 'ulrike'],
    ['timeline', 'First yard in autumn, all four by summer.', 'bastian'],
    ['communication', 'Friday update, sync on Tuesdays, strike weeks daily at eight.', 'bastian'],
    ['ownership', 'Bastian decides the order of yards, we decide the order of work.', 'bastian'],
    ['success_measure', 'Hour at which the day is closed, per yard.', 'ulrike'],
    ['change_management', 'New yards by change request, wording by mail.', 'henrike'],
  ])
  t.on(
    536,
    'success.defined',
    { side: 'client', text: 'No overtime in dispatch outside strike weeks.' },
    { source: t.meeting() },
  )
  t.on(536, 'success.defined', { side: 'us', text: 'A forecast model that holds for a second carrier.' })
  for (const [i, yard] of ['Hamburg', 'Bremen', 'Kassel', 'Halle'].entries()) {
    const due = 400 - i * 90
    t.on(530, 'milestone.set', {
      ref: `m${i + 1}`,
      what: `${yard} yard runs on the new screen`,
      due: t.day(due),
      owner: TEAM.tomas,
      side: 'us',
    })
    if (i === 2)
      t.on(due + 14, 'milestone.moved', { ref: 'm3', due: t.day(due - 20), agreedBy: 'bastian' }, { source: t.mail() })
    t.on(i === 2 ? due - 18 : due + 1, 'milestone.reached', { ref: `m${i + 1}` }, { source: t.mail(), hour: 16 })
  }
}

function run(t: Teller): void {
  keepRhythm(t, {
    from: 535,
    rituals: ['weekly', 'sync', 'quarterly'],
    agreedBy: 'bastian',
    owner: TEAM.tomas,
    people: ['bastian', 'ulrike'],
    subjects: {
      weekly: [
        'Yards on the new screen, one forecast off, why',
        'Strike week: what held and what did not',
        'Kassel moved by three weeks, agreed with Bastian',
        'Return trips: first numbers',
      ],
      sync: ['Forecast readings yard by yard', 'Scope decisions and support patterns'],
      quarterly: ['Quarterly review with Ulrike and Henrike'],
    },
  })
  keepPromises(t, {
    owner: TEAM.tomas,
    to: 'bastian',
    from: 525,
    until: 5,
    every: 12,
    what: [
      'Send the yard readiness list',
      'Share the forecast error by yard',
      'Prepare the strike week screen',
      'Write down the night shift rules',
      'Show the draft for Halle',
      'Send the training plan',
    ],
    moved: { 15: 'bastian' },
    late: [24],
  })
  keepPromises(t, {
    side: 'client',
    owner: 'bastian',
    to: TEAM.tomas,
    from: 510,
    until: 25,
    every: 35,
    what: ['Name the night dispatcher for testing', 'Send last winter’s timetables'],
  })
}

function deliver(t: Teller): void {
  shipWork(t, {
    owner: TEAM.jonas,
    from: 520,
    until: 10,
    every: 26,
    items: [
      ['Arrival forecast', 'Day closes at 18:40 instead of 20:55 in Hamburg'],
      ['Strike week screen', 'One dispatcher fewer in strike weeks'],
      ['Handover note between shifts'],
      ['Return trip ledger', 'Shows 41 % of return wagons running empty'],
    ],
  })
  openCases(
    t,
    [
      {
        back: 240,
        title: 'Forecast empty for wagons from Poland',
        level: 'L2',
        theme: 'border data',
        rootCause: 'discovery',
        days: 12,
        from: 'bastian',
      },
      { back: 170, title: 'Border data late on Mondays', level: 'L1', theme: 'border data', days: 2, from: 'bastian' },
      { back: 142, title: 'Border data late again', level: 'L1', theme: 'border data', days: 2, from: 'bastian' },
      {
        back: 101,
        title: 'Wagons from Poland arrive unannounced',
        level: 'L2',
        theme: 'border data',
        rootCause: 'discovery',
        days: 20,
        from: 'bastian',
      },
      {
        back: 58,
        title: 'Border data missing for two days',
        level: 'L3',
        theme: 'border data',
        rootCause: 'strategy',
        from: 'bastian',
      },
    ],
    TEAM.jonas,
  )
  for (const back of [430, 340, 250, 160, 68])
    t.on(
      back,
      'review.held',
      {
        review: 'quarterly',
        withClient: true,
        continues: ['Forecast per yard'],
        changes: back === 250 ? ['Order of the yards'] : [],
        stops: back === 160 ? ['The monthly slide deck nobody read'] : [],
      },
      { source: t.meeting() },
    )
}
