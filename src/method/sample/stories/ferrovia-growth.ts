import { TEAM } from '../opening.ts'
import { auditTrust, talk } from '../routine.ts'
import type { Teller } from '../teller.ts'

/** How the carrier came to plan its winters with us, and what it raised since. */

export function climb(t: Teller): void {
  t.on(470, 'prediction.made', {
    ref: 'p1',
    statement: 'With the forecast, Hamburg closes its day two hours earlier.',
    baseline: { value: 20.9, unit: 'h', n: 22, on: t.date(472) },
    target: { value: 18.9 },
    checkOn: t.day(390),
    method: 'Closing hour in their shift book, workdays only',
    owner: TEAM.jonas,
    confidence: 0.6,
  })
  t.on(
    390,
    'prediction.checked',
    { ref: 'p1', value: 18.7, n: 20, together: true },
    { source: t.meeting(), key: 'checked' },
  )
  t.on(
    330,
    'signal',
    {
      signal: 'planning_attended',
      what: 'Jonas sat two weeks at the dispatch desk and in the timetable planning.',
      who: TEAM.jonas,
      people: ['bastian'],
    },
    { source: t.meeting(), by: TEAM.jonas },
  )
  t.on(
    310,
    'need.addressed',
    {
      need: 'Night shift lost an hour on wagons that were not in the papers',
      howKnown: 'Jonas kept a tally at the desk for two weeks',
      change: 'A list of expected but undeclared wagons at 22:00; the hour is gone',
      askedFor: false,
    },
    { source: t.document('desk-tally'), by: TEAM.jonas },
  )
  t.on(
    230,
    'signal',
    {
      signal: 'specific_insight',
      what: 'Three customers cause most of the late declarations, all on one tariff.',
      specificTo: 'Their tariff table and their top forty customers',
      howKnown: 'Joined their declarations with their tariff table',
      actedOn: true,
      people: ['ulrike'],
    },
    { source: t.document('late-declarations') },
  )
  growCloser(t)
}

function growCloser(t: Teller): void {
  t.on(
    200,
    'signal',
    {
      signal: 'joint_planning',
      what: 'Winter timetable planned in one room over three days.',
      ours: ['Jonas and Priya for six weeks'],
      theirs: ['Bastian half time', 'access to the timetable model'],
      people: ['ulrike', 'bastian'],
    },
    { source: t.meeting(), key: 'winter' },
  )
  t.signal(
    150,
    'client_called_first',
    'Ulrike rang before answering the port’s request for a shared slot, to think it through.',
    ['ulrike'],
    { source: t.mail(), by: TEAM.tomas },
  )
  t.signal(
    120,
    'plans_shared_early',
    'Ulrike showed us the draft of the depot closures two weeks before their works council saw it.',
    ['ulrike'],
    { source: t.meeting(), key: 'closures' },
  )
  t.signal(112, 'bad_news_shared', 'They lost the grain contract and told us the same afternoon.', ['henrike'], {
    source: t.mail(),
    key: 'grain',
  })
  t.on(
    88,
    'signal',
    {
      signal: 'planning_attended',
      what: 'Priya took part in the annual planning of the yards.',
      who: TEAM.priya,
      people: ['ulrike', 'henrike'],
    },
    { source: t.meeting(), by: TEAM.priya },
  )
  t.on(
    52,
    'need.addressed',
    {
      need: 'Halle would run out of trained dispatchers in spring, and nobody had counted',
      howKnown: 'Priya compared retirement dates with the training plan during the annual planning',
      change: 'Two apprentices were taken on in October',
      askedFor: false,
    },
    { source: t.document('halle-staffing'), by: TEAM.priya },
  )
  talk(t, [
    {
      back: 140,
      people: ['ulrike'],
      subject: 'What the port’s slot would mean for Kassel',
      purpose: 'planning',
      minutes: 40,
    },
    { back: 36, people: ['henrike'], subject: 'Budget round: which yards may grow', purpose: 'planning' },
  ])
}

export function expand(t: Teller): void {
  auditTrust(t, 80, TEAM.ines, {
    competence: [4, ['checked', 'winter']],
    integrity: [4, ['closures']],
    benevolence: [4, ['grain'], 'Bad news the same day.'],
  })
  t.signal(
    78,
    'new_problem_space',
    'Henrike asked who in our firm understands empty return trips; four of ten wagons run empty.',
    ['henrike'],
    { source: t.mail(), key: 'space' },
  )
  t.on(
    70,
    'discovery.opened',
    {
      ref: 'd1',
      space: 'Empty return trips',
      questions: [
        'Who decides a return load today?',
        'What does an empty wagon cost by lane?',
        'Which customers would wait a day?',
      ],
      people: ['henrike', 'bastian'],
      due: t.day(40),
    },
    { source: t.document('discovery') },
  )
  t.on(
    41,
    'discovery.closed',
    { ref: 'd1', found: 'The unloading yard decides within two hours; Bastian would try one lane.' },
    { source: t.document('discovery') },
  )
  t.on(
    33,
    'initiative.opened',
    {
      ref: 'i1',
      title: 'Return loads',
      brief: {
        population: ['Bastian Rehm', 'Henrike Voss'],
        journey: 'From the unloading report to the next order',
        bet: 'A return load offered within two hours is taken on a third of the trips',
        assumption: 'Customers accept a pickup one day later',
        successSignals: ['Ten return loads in four weeks on one lane'],
        killCriterion: { text: 'Fewer than three return loads after four weeks on the Bremen lane', by: t.day(-60) },
        signOff: 'henrike',
      },
    },
    { source: t.document('return-loads') },
  )
  t.signal(
    6,
    'stated_need_met',
    'Bastian counted ten return loads on the Bremen lane since the trial began.',
    ['bastian'],
    {
      source: t.mail(),
      key: 'ten loads',
    },
  )
  t.on(6, 'initiative.seen', (idOf) => ({ ref: 'i1', signal: 1, entry: idOf('ten loads') }))
  askPrecedents(t)
  aimHigher(t)
}

/** What an engagement of similar shape teaches: asked of this one, and answered. */
function askPrecedents(t: Teller): void {
  t.on(34, 'precedent.raised', { ref: 'q1', precedent: 'tidewell', signal: 'Every new idea came from us' })
  t.on(32, 'precedent.answered', {
    ref: 'q1',
    dismissed: 'Here Henrike raised the space herself, and pays for half of the trial.',
  })
  t.on(4, 'due.snoozed', { what: 'kill_criterion', ref: 'i1', on: t.day(-60), until: t.day(-30) })
}

function aimHigher(t: Teller): void {
  t.on(30, 'job.stated', { job: 'Keep wagons earning in both directions', rung: 4 }, { source: t.meeting() })
  t.on(
    28,
    'incentive.checked',
    {
      side: 'client',
      gainsWhenOtherLoses: 'Nothing while the fee is fixed',
      measuredOn: 'Henrike on margin per wagon, Bastian on closing hour',
      howKnown: 'Their bonus sheet, shown by Henrike',
    },
    { source: t.document('bonus-sheet') },
  )
  t.on(
    28,
    'incentive.checked',
    {
      side: 'us',
      gainsWhenOtherLoses: 'A success fee would let us gain from loads they would have found anyway',
      measuredOn: 'Tomas on margin of the account',
      howKnown: 'Our own targets for the year',
    },
    { source: t.document('our-targets') },
  )
  t.on(26, 'plan.set', {
    ref: 'plan1',
    targetRung: 5,
    requirement: 'Co-creation',
    action: 'Build the return load index from three years of our forecasts and their declarations',
    owner: TEAM.tomas,
    due: t.day(-150),
    successSignal: 'co_created',
    dependsOn: 'integrity',
  })
  t.on(
    20,
    'decision.needed',
    { ref: 'dec1', what: 'Which lane the return load trial runs on', by: 'henrike', due: t.day(-7) },
    { source: t.mail() },
  )
  t.on(12, 'claim', {
    text: 'They showed us the depot closures before the works council; we plan the winter together.',
    rung: 4,
  })
  t.on(6, 'note', { text: 'Bastian is on leave for the next two weeks; night shift questions go to Ulrike.' })
}
