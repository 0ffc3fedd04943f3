import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { keepPromises, measureSla, openCases, shipWork, stateElements } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'
import { climb, lead } from './ostara-growth.ts'

/**
 * A maker of cell therapies that plans its plants around our release model. Rung 5: an asset they can't get elsewhere,
 * made together, and a way of working that rests on it. Regulated, so its documents name the rules.
 */
export const ostara: Story = {
  slug: 'ostara',
  timezone: 'America/New_York',
  lead: TEAM.ines,
  tell(t) {
    begin(t)
    run(t)
    deliver(t)
    climb(t)
    lead(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 548,
    account: {
      name: 'Ostara Biologics',
      timezone: 'America/New_York',
      locale: 'en',
      sector: 'manufacturing',
      relationshipType: 'advisory',
      domains: ['ostara-bio.example'],
      lead: TEAM.ines,
      regulated: true,
      jurisdiction: 'United States, federal',
      agreements: ['Quality agreement QA-7', 'Data processing agreement'],
      shape: {
        industry: 'life sciences',
        size: 'mid',
        engagement: 'batch release',
        region: 'US',
        tags: ['regulated', 'operations'],
      },
    },
    people: [
      [
        'imani',
        'Imani Brookfield',
        'executive',
        { email: 'imani@ostara-bio.example', relationshipOwner: true, wants: 'Release a batch in days, not weeks' },
      ],
      ['lucas', 'Lucas Arendt', 'economic_buyer', { email: 'lucas@ostara-bio.example' }],
      ['tess', 'Tess Moriarty', 'day_to_day', { email: 'tess@ostara-bio.example' }],
      ['dale', 'Dale Whitlock', 'legal', { email: 'dale@ostara-bio.example' }],
    ],
    contract: { ref: 'msa', start: 547, end: -245, amount: '520000.00', currency: 'USD', noticeDays: 120 },
    states: [
      [547, 'establishing', 'A pilot became a contract.'],
      [462, 'operating', 'Everything agreed is in place, two months early.'],
      [330, 'expanding', 'They asked for the second plant.'],
      [96, 'operating', 'The second plant runs; what was new is routine.'],
    ],
  })
  stateElements(t, 540, [
    ['outcome', 'A batch is released within four days of its last test.', 'imani'],
    ['scope', 'Release decisions and their records; laboratory instruments are out.', 'tess'],
    ['timeline', 'Plant one by autumn, plant two a year later.', 'lucas'],
    ['communication', 'Friday update, sync every second Tuesday, deviations at once by phone.', 'tess'],
    ['ownership', 'Quality signs every release; the model only proposes.', 'imani'],
    ['success_measure', 'Days from last test to release, from the batch records.', 'imani'],
    ['change_management', 'Every change passes their change board.', 'dale'],
  ])
  t.on(
    525,
    'sla.signed',
    {
      ref: 'sla',
      signedBy: 'tess',
      dimensions: [
        { id: 'availability', name: 'Release service availability', target: 99.9, unit: '%', better: 'higher' },
      ],
    },
    { source: t.document('sla') },
  )
}

function run(t: Teller): void {
  keepRhythm(t, {
    from: 538,
    rituals: ['weekly', 'sync', 'quarterly', 'sla'],
    agreedBy: 'tess',
    owner: TEAM.ines,
    people: ['tess', 'imani'],
    subjects: {
      weekly: [
        'Batches released, batches waiting and why',
        'Deviation 14 closed',
        'Second plant: qualification on plan',
        'Nothing changed this week',
      ],
      sync: ['Model readings and change board', 'Deviations and what they have in common'],
      quarterly: ['Quarterly review with quality and finance'],
      sla: ['SLA review'],
    },
  })
  keepPromises(t, {
    owner: TEAM.ines,
    to: 'tess',
    from: 530,
    until: 4,
    every: 11,
    what: [
      'Send the validation record',
      'Answer the inspector’s question',
      'Share the model’s misses of the month',
      'Prepare the change board papers',
      'Explain the two late batches',
      'Deliver the training for shift leads',
    ],
    moved: { 20: 'tess' },
  })
  keepPromises(t, {
    side: 'client',
    owner: 'tess',
    to: TEAM.ines,
    from: 500,
    until: 30,
    every: 45,
    what: ['Release the batch records of last month', 'Name the second reviewer'],
  })
  measureSla(t, { ref: 'sla', dimension: 'availability', values: [99.97, 99.99, 99.98, 99.97, 99.99, 99.98] })
  t.on(70, 'sla.reviewed', { ref: 'sla', outcome: 'adjusted', signedBy: 'tess' }, { source: t.meeting() })
}

function deliver(t: Teller): void {
  shipWork(t, {
    owner: TEAM.jonas,
    from: 520,
    until: 15,
    every: 30,
    items: [
      ['Release proposal, first model', 'Eleven days to seven'],
      ['Deviation links'],
      ['Second plant set-up', 'Both plants release on one record'],
      ['Reviewer queue', 'Seven days to five'],
    ],
  })
  shipWork(t, {
    owner: TEAM.jonas,
    from: 210,
    until: 60,
    every: 75,
    scope: 'change',
    change: 'cr1',
    items: [['Report for the inspectorate', 'One afternoon instead of a week']],
  })
  t.on(
    225,
    'change.requested',
    {
      ref: 'cr1',
      what: 'Report for the inspectorate',
      requestedBy: 'client',
      impact: 'Twelve days, no delay elsewhere',
    },
    { source: t.mail() },
  )
  t.on(216, 'change.decided', { ref: 'cr1', decision: 'approved', by: 'lucas' }, { source: t.mail() })
  openCases(
    t,
    [
      {
        back: 260,
        title: 'Reviewer sees a batch twice',
        level: 'L2',
        theme: 'reviewer queue',
        rootCause: 'execution',
        days: 5,
        from: 'tess',
      },
      { back: 66, title: 'Print of the record cuts a column', level: 'L1', theme: 'printing', days: 1, from: 'tess' },
    ],
    TEAM.jonas,
  )
  for (const back of [455, 364, 273, 180, 90])
    t.on(
      back,
      'review.held',
      {
        review: 'quarterly',
        withClient: true,
        continues: ['Release model'],
        changes: back === 273 ? ['Deviation review moves to the sync'] : [],
        stops: back === 364 ? ['Paper copies of proposals'] : [],
      },
      { source: t.meeting() },
    )
}
