import { formatOf } from '../format.ts'
import type { ChapterParams } from '../params/chapters.ts'
import type { Sentences } from '../table.ts'
import { standingLabels } from './labels-standing.ts'

const { day, count, list } = formatOf('en')

/** Why a state is proposed, what states and stages ask for, and what comes first. */
export const chapters = {
  'state.contract_started': ({ start }) => `The first contract began on ${day(start)}.`,
  'state.establishing_done': () => 'Everything that establishing asks for exists.',
  'state.establishing_over': ({ days, gaps }) =>
    `${count(days, { one: 'day has', other: 'days have' })} passed since the start; ${count(gaps, { one: 'thing', other: 'things' })} that establishing asks for ${gaps === 1 ? 'is' : 'are'} still missing.`,
  'state.new_space': ({ what }) =>
    what === ''
      ? 'The client raised a new problem space, and audited trust carries it.'
      : `The client raised a new problem space, and audited trust carries it: ${what}`,
  'state.contract_ends': ({ end }) => `The contract ends on ${day(end)}.`,
  'state.notice_given': ({ effective }) => `Notice was given, effective on ${day(effective)}.`,
  'state.notice_deadline': ({ deadline }) => `The last day to give notice is ${day(deadline)}.`,
  'state.contract_ended': () => 'The contract ended, and there is no other one.',
  'item.rituals_agreed': () => 'Rituals agreed',
  'item.sla_signed': () => 'SLA signed',
  'item.first_update': () => 'First weekly update sent',
  'item.first_check_together': () => 'First prediction checked together with the client',
  'item.rituals_held': () => 'Rituals held',
  'item.patterns_surfaced': () => 'Support patterns surfaced within a month',
  'item.predictions_checked': () => 'Predictions made, and checked on their day',
  'item.core_team': ({ absent }) =>
    absent === undefined
      ? 'The core team in a sync, review or insight within a month'
      : `The core team in a sync, review or insight within a month; not seen: ${list(absent)}`,
  'item.discovery_opened': () => 'A discovery of the new problem space, with its questions and whom we ask',
  'item.initiative_brief': () => 'An initiative brief that came of the discovery',
  'item.review_with_client': () => 'A quarterly review held with the client',
  'item.explicit_decision': () => 'An explicit decision on what continues, changes and stops',
  'item.expectations': () => 'Expectations: what they think they bought, and success for both sides',
  'item.fit': () => 'Fit: the three tests answered',
  'item.decision_makers': () => 'Decision-makers on the map',
  'item.scope_clarity': () => 'Scope stated',
  'item.risk_signals': () => 'Risk signals listed, even if there are none',
  'item.intake_and_goals': () => 'Intake and goals: alignment and information gathered',
  'item.roles': () => 'Roles: ownership stated',
  'item.timeline': () => 'Timeline: milestones set',
  'item.deliverables': () => 'Deliverables: every included scope item with a due day',
  'item.communication_norms': () => 'Communication norms: rituals agreed',
  'item.updates': () => 'Updates: slots held',
  'item.feedback_loops': () => 'Feedback heard and answered',
  'item.change_handling': () => 'Changes decided, and nothing done informally',
  'item.issue_resolution': () => 'Every open problem with an owner and a next step',
  'item.visible_progress': () => 'Visible progress: an outcome named within 14 days',
  'item.trust': () => 'Trust audited within a quarter, no dimension at 2 or lower',
  'item.predictable': () => 'Predictable: commitments kept',
  'item.repeatable': () => 'Repeatable: no heroics and no informal work in a quarter',
  'item.less_confusion': () => 'Less confusion: every element explicit, and asks not rising',
  'item.review_rhythm': () => 'The last quarterly review held with the client',
  'item.renewal_readiness': () => 'Ready for the renewal',
  'item.new_opportunities': () => 'New opportunities: a lasting support pattern or a new problem space',
  'item.expansion': () => 'Expansion: an initiative brief',
  'item.risk_prevention': () => 'Every open risk with an owner and a next step',
  'item.long_term_fit': () => 'Long-term fit: the three tests answered this quarter',
  'ready.sla_review': () => 'The SLA was not reviewed within a quarter.',
  'ready.trust_audit': () => 'Trust was not audited within a quarter.',
  'ready.vri': () => 'No prediction was checked within a quarter, so the value realization index is out of date.',
  'ready.decision_maker': ({ days }) =>
    `No decision-maker was met within ${count(days, { one: 'day', other: 'days' })}.`,
  'verify.observations': () => 'Enough observations to judge',
  'verify.stop_rule_asked': () => 'The stop-rule asked this quarter',
  'verify.operational_move': () => 'A move that changes how we work',
  'verify.trust_audited': () => 'Trust audited on its three dimensions',
  'verify.plan_complete': () => 'A plan with action, owner, observable evidence and a day one to four quarters out',
  'verify.proprietary_asset': () => 'A proprietary asset, by name, in use',
  'verify.incentives': () => 'Incentives checked on both sides',
  'next.state_element': ({ element }) =>
    `First make clear what is still missing: ${standingLabels.element[element].toLowerCase()}. State it, and have a person of the client agree.`,
  'next.close_mismatch': () =>
    'First close the gap between what the client thinks they bought and what we think we deliver.',
} satisfies Sentences<ChapterParams>
