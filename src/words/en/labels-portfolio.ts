import type { Labels, PortfolioGroup } from '../params/labels.ts'

/** What the values of chapter 9 are called. */
export const portfolioLabels = {
  relationshipDecision: { continue: 'Continue', change: 'Change', stop: 'Stop' },
  initiativeStatus: {
    open: 'Open',
    overdue: 'To be judged',
    kept: 'Kept',
    sharpened: 'Sharpened',
    killed: 'Killed',
  },
  discoveryStatus: { open: 'Open', overdue: 'Overdue', done: 'Done' },
  questionStatus: { open: 'Open', answered: 'Answered', dismissed: 'Dismissed', unasked: 'Not asked yet' },
  movement: { up: 'up', down: 'down', same: 'unchanged', unknown: 'not known' },
  outcome: {
    client: 'Ended by the client',
    us: 'Ended by us',
    completed: 'Completed',
    walked_away: 'Walked away',
    lost: 'Deal lost',
    untold: 'Ended, reason not told',
  },
  attribute: {
    sector: 'Sector',
    relationshipType: 'Relationship type',
    industry: 'Industry',
    size: 'Size',
    engagement: 'Engagement',
    region: 'Region',
    tags: 'Tags',
    annualValue: 'Annual value',
    lengthDays: 'Length',
    state: 'State',
  },
  likeness: { same: 'same', near: 'near', different: 'different', unknown: 'not known' },
  opening: {
    renewal: 'Renewal opens',
    pattern: 'Support pattern',
    space: 'New problem space',
    brief: 'Initiative brief',
  },
  corpus: { walk_away: 'Walked away', killed: 'Initiative killed' },
} satisfies Labels<PortfolioGroup>
