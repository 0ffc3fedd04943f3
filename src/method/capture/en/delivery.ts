import type { IdeaTable } from '../idea.ts'

/** Work, problems, milestones and measures, in English. */
export const DELIVERY_EN: readonly IdeaTable[] = [
  {
    name: 'milestone.reached',
    rows: `
- milestone ; ~6 reached|hit|achieved|completed|passed|met|done
`,
  },
  {
    name: 'milestone.missed',
    rows: `
- milestone ; ~6 missed|slipped|not reached|failed
`,
  },
  {
    name: 'milestone.moved',
    rows: `
- milestone ; ~6 moved|postponed|pushed|shifted|rescheduled
`,
  },
  {
    name: 'milestone.set',
    rows: `
- milestone ; ~24 {day}
- go live|launch|cutover|kickoff ; >3 planned|scheduled|set for|agreed for|due ; >6 {day}
`,
  },
  {
    name: 'problem.disclosed',
    rows: `
- told|informed|disclosed|warned|reported|came clean|let ; ~4 {person}|them|the client|client ; >8 about|that|of
- disclosed
`,
  },
  {
    name: 'problem.escalated',
    rows: `
- escalated|escalate to ; >12 to
`,
  },
  {
    name: 'problem.resolved',
    rows: `
- resolved|solved|fixed ; ~8 problem|issue|bug|outage|failure|incident
`,
  },
  {
    name: 'problem.noticed',
    rows: `
- noticed|we noticed|noticed that|discovered|discovered that|spotted|we found that|found that|found out that|found a bug|found a problem
  |found an issue|ran into|we see that|realised that|realized that|it turns out that|identified ; !<2 {they}
- problem|issue|risk|bug|incident|outage ; !<12 in|about|the|a|resolved|solved|fixed ; >12 is|are|with|fails|failing|broken|in|keeps
- crashed|crashes|keeps failing|keep failing|keeps crashing|failed again|fails again|is down|went down|is broken|are broken|broke
  |stopped working|doesn't work|does not work|timed out|times out|outage|is failing|are failing ; !<2 {they}
- new problem|new issue|we have a problem|we have an issue
`,
  },
  {
    name: 'work.updated',
    rows: `
- shipped|released|deployed|rolled out|launched|went live with|pushed to production|is live|are live|is now live
- blocked|stuck|stalled|held up|at a standstill|waiting on their|on hold ; !<2 {they}
- started work on|started working on|working on|in progress|began work on|kicked off work on
- dropped the|abandoned the|scrapped ; >5 feature|work|integration|ticket|task ; !<3 {they}|client
`,
  },
  {
    name: 'case.opened',
    rows: `
- ticket|case|support case|support ticket|incident ; ~4 opened|raised|filed|logged|new
`,
  },
  {
    name: 'change.requested',
    rows: `
- change request ; !4 approved|declined|decided|deferred
- requested|asked for ; <3 {other_side} ; >5 change to the scope|scope change|change in scope|extra scope|change of scope
`,
  },
  {
    name: 'pulse',
    rows: `
- nps|csat|promoter score|satisfaction score|pulse|ces|rated us|gave us ; ~8 {number} ; !6 read access|discount
`,
  },
  {
    name: 'measure.read',
    rows: `
- {metric} ; >8 {number} ; !>8 {due}
- {number} ; >2 {metric}
`,
  },
  {
    name: 'contract.noticed',
    rows: `
- gave notice|gave us notice|served notice|terminated the contract|cancelled the contract|canceled the contract
  |notice of termination|cancelling the contract
`,
  },
  {
    name: 'contract.signed',
    rows: `
- signed ; >5 contract|agreement|statement of work|sow|order form ; !<6 will|to|be|promised|agreed
`,
  },
]
