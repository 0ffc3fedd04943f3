import { formatOf } from '../format.ts'

const { count, day, number, percent } = formatOf('en')

/** What a firm has learned: look-alikes of depth, whom it left, and whom a client resembles. */
export const webCorpus = {
  title: 'Corpus',
  views: { label: 'What to look at', moves: 'Fake moves', decisions: 'Walk-aways', precedents: 'Past engagements' },
  filter: 'Find in the corpus',
  noneHold: (text: string) => `Nothing here holds “${text}”.`,

  tryTitle: 'Try a claim',
  tryField: 'What is said about a client',
  tryHint: 'For example: they have been with us for ten years.',
  observed: 'Observed by us',
  observedText: 'What this firm once took for more than it was. These are matched before any other.',
  designed: 'Designed',
  designedText: 'What looks like depth anywhere. Known before anything was observed.',
  observedMark: '[O]',
  designedMark: '[D]',
  ceiling: (rung: number) => `goes with rung ${number(rung)} at most`,
  happened: 'What happened',
  lesson: 'Lesson',
  instead: 'Counts instead',
  seenAt: (on: string) => `seen on ${day(on)} at`,
  add: 'Add an observed one',
  noObserved: 'None observed yet',
  noObservedText:
    'When a claim turns out to have said more than was there, write down what was said, what happened, and the lesson. The next claim like it is then questioned while it is typed.',
  sampleSaid: '“Their new director loves us.”',
  sampleLesson: 'She left in spring. A person’s liking is not the client’s.',
  onceSaid: (said: string) => `Once said here: “${said}”.`,
  onceLesson: (lesson: string) => `The lesson then: ${lesson}`,

  what: 'Which decisions',
  both: 'Walk-aways and killed initiatives',
  walkAways: 'Walk-aways only',
  killed: 'Killed initiatives only',
  tests: 'The three tests',
  test: {
    discovery: 'Gives room for discovery',
    prediction: 'Pays for prediction',
    assumptions: 'Takes a tested assumption as one',
  },
  passed: 'passed',
  failed: 'failed',
  reasons: 'Reasons',
  told: 'What the client was told',
  toldYes: 'They were told.',
  toldNo: 'They were not told.',
  shape: 'Shape',
  bet: 'The bet',
  early: 'Seen early',
  by: (by: string) => `decided by ${by}`,
  outdated: (n: number) =>
    `${count(n, { one: 'client', other: 'clients' })} still being worked out; their decisions may be missing.`,
  noDecisions: 'Nothing was walked away from, and nothing was killed',
  noDecisionsText:
    'Once a relationship is walked away from, or an initiative killed, it stands here with its tests, its reasons and what was seen early.',
  sampleDecision: 'Walked away: a reseller that took every tested assumption for a promise',
  sampleReason: 'Two of three tests failed at two reviews in a row.',
  more: 'Show more',

  which: 'What does this one resemble?',
  whichText:
    'Choose a client. It is compared with every engagement that ended and every deal that was lost, on what both are known for.',
  choose: 'Choose a client',
  other: 'Another client',
  resembles: (name: string) => `What ${name} resembles`,
  lookedThrough: (of: number) => `${count(of, { one: 'past engagement', other: 'past engagements' })} looked through`,
  alike: (score: number, compared: number) =>
    `${percent(score)} alike on ${count(compared, { one: 'fact', other: 'facts' })}`,
  shared: (facts: string) => `Shared: ${facts}.`,
  compared: 'Fact by fact',
  columns: { fact: 'Fact', ours: 'This one', theirs: 'That one', likeness: 'Likeness' },
  notTold: 'not known',
  days: (n: number) => count(n, { one: 'day', other: 'days' }),
  ended: (outcome: string, on: string) => `${outcome}, ${day(on)}`,
  asks: 'What it showed early',
  ask: (n: number) => `Ask ${count(n, { one: 'question', other: 'questions' })} of this client`,
  asked: 'Asked of this client',
  allAsked: 'Everything they showed early has been asked.',
  answer: 'Answer',
  pastEnded: 'Clients that have ended',
  pastNone: 'No engagement has ended yet',
  pastNoneText:
    'Once one has, the next client is held against it: what is alike, how it ended, and what was seen early.',
  samplePast: 'Lost before signing · 71% alike on 6 facts',
}
