import { formatOf } from '../format.ts'

const { day, number, percent } = formatOf('en')

/** What the command line says of the book as a whole. */
export const bookTexts = {
  commands: {
    risks: 'List the open risks of all accounts, heaviest first',
    pipeline: 'List what may come next: renewals, patterns, problem spaces, briefs',
    precedents: 'Show the most similar past engagements and what they ask',
    corpus: 'Search walk-aways and killed initiatives',
    review: 'Prepare the quarterly review of the book',
  },
  options: {
    riskKind: 'Only risks of the relationship, or of the process',
    pipelineUntil: 'Leave out renewals that open after this day',
    openingWhat: 'Only this: renewal, pattern, space or brief',
    ask: 'Make what they showed early open questions of this account',
    corpusWhat: 'Only walk-aways, or killed initiatives',
    search: 'Only what contains this',
    quarter: 'The calendar quarter, such as 2026-Q2; the present one when left out',
  },
  columns: {
    risk: 'Risk',
    since: 'Since',
    weight: 'Weight',
    nearness: 'Nearness',
    attribute: 'Attribute',
    ours: 'This one',
    theirs: 'That one',
    reasons: 'Reasons',
    invested: 'Invested',
    decision: 'Decision',
    client: 'With client',
    tests: 'Tests',
  },
  noRisks: 'No open risks.',
  noOpenings: 'Nothing is opening.',
  noDecisions: 'No walk-aways and no killed initiatives.',
  noRelationships: 'Nothing to review in this quarter.',
  lookedThrough: (of: number, on: string) => `${number(of)} past engagements looked through for ${on}.`,
  compared: (score: number, compared: number) => `${percent(score)} alike on ${number(compared)} attributes`,
  ended: (outcome: string, on: string) => `${outcome}, ${day(on)}`,
  signals: 'Seen early',
  asked: (n: number) =>
    n === 0 ? 'Nothing new to ask.' : `${number(n)} ${n === 1 ? 'question' : 'questions'} now open.`,
  quarterTitle: (quarter: string, from: string, to: string) => `${quarter}: ${day(from)} to ${day(to)}`,
  decidedOf: (what: string, decided: number, total: number) =>
    `${what}: ${number(decided)} of ${number(total)} decided`,
  relationships: 'Relationships',
  initiatives: 'Initiatives',
  undecided: 'open',
  notHeld: 'not held',
  passed: (passed: number, of: number) => `${number(passed)} of ${number(of)} passed`,
}
