import { TEAM, open } from '../opening.ts'
import { stateElements, talk } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'

/**
 * A hotel group that once chose another firm and has come back. Nothing is signed: what they think they are buying, who
 * decides, and whether they would let their assumptions be tested are what is being found out.
 */
export const marisol: Story = {
  slug: 'marisol',
  timezone: 'Europe/Madrid',
  lead: TEAM.ines,
  tell(t) {
    lose(t)
    comeBack(t)
    test(t)
  },
}

function lose(t: Teller): void {
  open(t, {
    back: 470,
    account: {
      name: 'Marisol Stays',
      timezone: 'Europe/Madrid',
      locale: 'en',
      sector: 'other',
      relationshipType: 'project',
      domains: ['marisol-stays.example'],
      lead: TEAM.tomas,
      shape: { industry: 'hospitality', size: 'mid', engagement: 'guest app', region: 'ES', tags: ['project'] },
    },
    people: [
      [
        'nerea',
        'Nerea Olmo',
        'day_to_day',
        { email: 'nerea@marisol-stays.example', wants: 'Fewer queues at the desk' },
      ],
      [
        'gaspar',
        'Gaspar Vidal',
        'economic_buyer',
        { email: 'gaspar@marisol-stays.example', wants: 'An app before the summer' },
      ],
    ],
    states: [[470, 'prospect', 'Asked for an offer on a guest app.']],
  })
  t.on(
    430,
    'deal.lost',
    { reason: 'relationship', what: 'They went with a firm whose founder Gaspar has known for years.' },
    { source: t.mail() },
  )
  t.on(
    428,
    'claim.observed_fake',
    {
      said: 'Nerea answers every mail within the hour, this is ours.',
      happened: 'The buyer had met the other firm three times and us never.',
      lesson: 'Quick answers from the daily contact say nothing of the one who decides.',
      ceiling: 1,
    },
    { by: TEAM.tomas },
  )
}

function comeBack(t: Teller): void {
  t.on(62, 'account.changed', { lead: TEAM.ines })
  t.on(
    60,
    'touch',
    {
      channel: 'email',
      initiatedBy: 'client',
      people: ['nerea'],
      subject: 'The guest app did not come; can we talk again?',
      purpose: 'other',
    },
    { hour: 9, source: t.mail() },
  )
  t.on(
    52,
    'touch',
    {
      channel: 'meeting',
      initiatedBy: 'us',
      people: ['nerea', 'gaspar'],
      subject: 'What went wrong, and what a good year would look like',
      purpose: 'planning',
      minutes: 60,
    },
    { hour: 12, source: t.meeting() },
  )
  t.on(51, 'person.added', {
    person: 'lidia',
    name: 'Lidia Cano',
    role: 'influencer',
    email: 'lidia@marisol-stays.example',
  })
  t.on(
    50,
    'question.answered',
    { question: 'why_hired', text: 'Their last supplier built what was written, not what the desk needed.' },
    { source: t.meeting() },
  )
  t.on(
    50,
    'question.answered',
    { question: 'what_they_bought', text: 'An app that guests use instead of the desk.' },
    { source: t.meeting() },
  )
  t.on(45, 'question.answered', {
    question: 'what_we_deliver',
    text: 'Check-in without a desk in two houses, then an app if it is used.',
    matches: false,
  })
  t.on(
    44,
    'question.answered',
    { question: 'who_influences', text: 'Lidia, who runs the desk of the biggest house.' },
    { source: t.meeting() },
  )
}

function test(t: Teller): void {
  stateElements(t, 40, [
    ['outcome', 'Guests are in their room within five minutes.', 'nerea'],
    ['scope', 'Two houses, check-in only.'],
  ])
  t.on(
    38,
    'success.defined',
    { side: 'client', text: 'No queue at the desk on a Saturday in July.' },
    { source: t.mail() },
  )
  t.on(38, 'success.defined', { side: 'us', text: 'They let two houses be measured before anything is built.' })
  t.on(32, 'fit.assessed', {
    discovery: { pass: true, why: 'Two days at the desk were offered without our asking.' },
    prediction: { pass: true, why: 'Minutes to the room are counted already.' },
    assumptions: { pass: false, why: 'Gaspar wants the app priced before the trial.' },
    riskSignals: ['The buyer compares everything with an app', 'A second firm is asked for an offer'],
  })
  t.signal(26, 'inside_access', 'Lidia let us read the desk’s own complaints book.', ['lidia'], {
    source: t.document('complaints-book'),
  })
  t.on(
    24,
    'promise.sold',
    { ref: 'sp1', text: 'Trial in two houses before Easter', by: TEAM.ines },
    { source: t.mail() },
  )
  t.on(
    22,
    'commitment.made',
    { ref: 'c1', what: 'Send the offer for the trial', side: 'us', owner: TEAM.ines, to: 'gaspar', due: t.day(14) },
    { source: t.mail() },
  )
  t.on(15, 'commitment.kept', { ref: 'c1' }, { source: t.mail() })
  t.on(
    12,
    'commitment.made',
    { ref: 'cc1', what: 'Name the two houses', side: 'client', owner: 'gaspar', to: TEAM.ines, due: t.day(-6) },
    { source: t.mail() },
  )
  t.on(5, 'entry.withdrawn', (idOf) => ({ target: idOf('slip'), why: 'Written for the wrong client.' }))
  t.on(7, 'note', { text: 'Release notes go out on Monday.' }, { key: 'slip' })
  talk(t, [{ back: 9, people: ['lidia'], subject: 'Which nights would be fair for the trial' }])
}
