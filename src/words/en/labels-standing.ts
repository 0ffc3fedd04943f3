import type { Labels, StandingGroup } from '../params/labels.ts'

/** What the parts of a standing are called. */
export const standingLabels = {
  state: {
    prospect: 'Prospect',
    establishing: 'Establishing',
    operating: 'Operating',
    expanding: 'Expanding',
    renewing: 'Renewing or ending',
    ended: 'Ended',
  },
  trust: { competence: 'Competence', integrity: 'Integrity', benevolence: 'Benevolence' },
  trustQuestion: {
    competence: 'Do they believe we can deliver?',
    integrity: 'Do they think we act in their interest?',
    benevolence: 'Do they bring us bad news?',
  },
  trustStatus: {
    fresh: 'Fresh',
    stale: 'Older than a quarter',
    contradicted: 'Contradicted since the audit',
    opinion: 'Opinion, without an observation',
    unaudited: 'Not audited',
  },
  assetCondition: { fresh: 'Fresh', ageing: 'Ageing', depreciating: 'Depreciating' },
  element: {
    outcome: 'Outcome',
    scope: 'Scope',
    timeline: 'Timeline',
    communication: 'Communication',
    ownership: 'Ownership',
    success_measure: 'Success measure',
    change_management: 'Change management',
  },
  elementStatus: { explicit: 'Explicit', assumed: 'Assumed', missing: 'Missing' },
  due: {
    commitment: 'Commitment due',
    slot: 'Slot to hold',
    stop_rule: 'Stop-rule to answer',
    trust_audit: 'Trust audit due',
    plan: 'Plan due',
    observed_fake: 'Lesson to record',
  },
  commitmentStatus: {
    open: 'Open',
    kept: 'Kept',
    missed: 'Missed',
    moved: 'Moved',
    overdue: 'Overdue',
    withdrawn: 'Withdrawn',
  },
  slotStatus: { held: 'Held', late: 'Late', missed: 'Missed', excused: 'Excused', due: 'Due' },
  entryStatus: {
    confirmed: 'Confirmed',
    proposed: 'Proposed',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    corrected: 'Corrected',
    redacted: 'Redacted',
  },
  fakeMoveOrigin: { D: 'Designed', O: 'Observed by the team' },
} satisfies Labels<StandingGroup>
