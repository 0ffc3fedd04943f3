import { formatOf } from '../format.ts'

const { count, day } = formatOf('en')

/** The list one begins the day with: what is due, what arrived, and why each stands there. */
export const webToday = {
  title: 'Today',
  whose: 'Whose',
  everybody: 'Everybody’s',
  mine: 'Mine',
  things: (n: number) => count(n, { one: 'thing', other: 'things' }),
  groups: {
    waiting: 'Found, and not yet confirmed',
    late: 'Overdue',
    today: 'Today',
    week: 'Next seven days',
    later: 'Later',
  },
  more: 'Show more',
  nobody: 'nobody’s',
  found: (source: string) => `Found in: ${source}`,
  done: 'Nothing is left for today.',
  next: (on: string, what: string, client: string) => `Next: ${what}, ${client}, on ${day(on)}.`,
  nothingEver:
    'Nothing falls due in the year to come. Agree on rituals with a client, or write down a promise, and it will stand here.',
  snoozed: 'Put off.',
  snoozeTitle: 'Put off until',
  snoozeDay: 'A day',
  untilReply: 'Until they reply',
  putOff: 'Put off',
  whys: {
    commitment: 'Promised',
    slot: 'Agreed rhythm',
    stop_rule: 'The stop-rule’s answer lapses',
    trust_audit: 'Trust is rated each quarter',
    plan: 'The plan’s day',
    observed_fake: 'What looked like depth and was none?',
    prediction_check: 'Its check day',
    tell_outcome: 'The outcome was promised to the client',
    ask: 'They wait for an answer',
    feedback: 'They wait to hear what came of it',
    decision: 'The client’s decision',
    milestone: 'On the timeline',
    onboarding: 'A good start needs it',
    risk: 'Nobody owns it, or its next step is due',
    renewal: 'The renewal opens',
    state: 'The ledger speaks for another state',
    handoff: 'Not handed over yet',
    kill_criterion: 'Its end was to be judged',
    discovery: 'To be found out by now',
    precedent: 'A past client asks this',
    diagnosis: 'The new lead reads the card',
  },
}
