import { TEAM } from '../opening.ts'
import { auditTrust, talk } from '../routine.ts'
import type { Teller } from '../teller.ts'

/** How the second plant came to rest on a model made together. */

export function climb(t: Teller): void {
  t.on(
    420,
    'need.addressed',
    {
      need: 'Two of three delays came from the order in which tests were booked',
      howKnown: 'Jonas read four hundred batch records',
      change: 'Tests are booked by expected duration; eleven days became nine',
      askedFor: false,
    },
    { source: t.document('batch-study'), by: TEAM.jonas },
  )
  t.on(
    400,
    'signal',
    {
      signal: 'joint_planning',
      what: 'Second plant planned together from the first drawing.',
      ours: ['Ines and Jonas, half time'],
      theirs: ['Tess full time', 'a seat in the plant project'],
      people: ['imani', 'tess'],
    },
    { source: t.meeting() },
  )
  t.signal(
    350,
    'designed_around_us',
    'The second plant’s layout takes our release model as its first input.',
    ['imani', 'lucas'],
    { source: t.document('plant-layout'), by: TEAM.jonas },
  )
  t.on(
    210,
    'signal',
    {
      signal: 'co_created',
      what: 'The release index, built from their records and our model.',
      artifact: 'Batch release index',
      people: ['imani', 'tess'],
    },
    { source: t.document('release-index'), key: 'index' },
  )
  makeTogether(t)
}

function makeTogether(t: Teller): void {
  t.signal(190, 'introduced_upward', 'Imani brought us before her board to explain the index.', ['imani'], {
    source: t.meeting(),
  })
  t.on(
    160,
    'signal',
    {
      signal: 'asset_in_use',
      what: 'Both plants decide every release with the index.',
      asset: 'Batch release index',
      people: ['tess'],
    },
    { source: t.document('release-log'), by: TEAM.jonas, key: 'use' },
  )
  t.signal(
    140,
    'strategy_shaped',
    'Their five-year plan takes over our proposal to release close to the patient.',
    ['imani', 'lucas'],
    { source: t.document('five-year-plan') },
  )
  t.on(
    125,
    'signal',
    {
      signal: 'joint_planning',
      what: 'Capacity of both plants planned for three years.',
      ours: ['Jonas for eight weeks'],
      theirs: ['two planners', 'their demand model'],
      people: ['lucas', 'tess'],
    },
    { source: t.meeting(), by: TEAM.jonas, key: 'capacity' },
  )
}

export function lead(t: Teller): void {
  t.signal(110, 'advisory_seat', 'Ines joined their digital advisory council.', ['imani'], { source: t.mail() })
  t.signal(
    72,
    'plans_shared_early',
    'Lucas showed us the plan to buy a small laboratory before the offer was made.',
    ['lucas'],
    { source: t.meeting(), key: 'acquisition' },
  )
  t.signal(
    64,
    'asked_to_frame',
    'Imani asked us to help put into words what “release at the bedside” would even mean.',
    ['imani'],
    { source: t.mail() },
  )
  t.signal(60, 'bad_news_shared', 'Tess told us of a failed inspection point the same day.', ['tess'], {
    source: t.mail(),
    key: 'inspection',
  })
  t.on(
    55,
    'signal',
    {
      signal: 'planning_attended',
      what: 'Ines took part in the yearly plan of both plants.',
      who: TEAM.ines,
      people: ['imani', 'lucas'],
    },
    { source: t.meeting() },
  )
  t.on(
    38,
    'need.addressed',
    {
      need: 'Nobody could tell which batches would wait over the holidays',
      howKnown: 'The index showed a gap in reviewer days that no plan mentioned',
      change: 'Two reviewers swapped their leave; no batch waits',
      askedFor: false,
    },
    { source: t.document('holiday-forecast'), by: TEAM.jonas },
  )
  measure(t)
}

function measure(t: Teller): void {
  auditTrust(t, 42, TEAM.tomas, {
    competence: [5, ['use', 'index']],
    integrity: [5, ['capacity']],
    benevolence: [4, ['inspection', 'acquisition']],
  })
  t.on(200, 'prediction.made', {
    ref: 'p1',
    statement: 'The index brings the median release under five days.',
    baseline: { value: 6.8, unit: 'days', n: 54, on: t.date(201) },
    target: { value: 5 },
    checkOn: t.day(110),
    method: 'Batch records of both plants',
    owner: TEAM.jonas,
    confidence: 0.75,
  })
  t.on(110, 'prediction.checked', { ref: 'p1', value: 4.6, n: 61, together: true }, { source: t.meeting() })
  t.on(95, 'prediction.made', {
    ref: 'p2',
    statement: 'Reviewers need one pass instead of two.',
    baseline: { value: 2.1, unit: 'passes', n: 61, on: t.date(96) },
    target: { value: 1.3 },
    checkOn: t.day(-12),
    method: 'Reviewer queue log',
    owner: TEAM.jonas,
    confidence: 0.65,
  })
  t.on(50, 'document.released', {
    document: 'quarterly_review',
    locale: 'en',
    format: 'pdf',
    sha256: '6b3a55e0261b0304143f805a24924d0c1c44524821305f31d9277843b8a10f4e',
    to: ['imani', 'lucas'],
  })
  t.on(24, 'claim', { text: 'Both plants decide on our index; leaving would stop their releases.', rung: 5 })
  talk(t, [
    {
      back: 28,
      people: ['lucas'],
      subject: 'Whether the bought laboratory joins the index',
      purpose: 'planning',
      minutes: 45,
    },
  ])
}
