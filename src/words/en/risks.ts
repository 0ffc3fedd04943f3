import { formatOf } from '../format.ts'
import type { RiskParams } from '../params/chapters.ts'
import type { Sentences } from '../table.ts'

const { day, count, number, percent } = formatOf('en')
const daysOf = (n: number) => count(n, { one: 'day', other: 'days' })
const was = (n: number) => (n === 1 ? 'was' : 'were')

/** Why a failure pattern is found (METHOD §7), and what is done about it. */
export const risks = {
  'risk.scope_not_explicit': ({ days }) =>
    `${daysOf(days)} after the start no person of the client has agreed to the scope in words.`,
  'risk.changes_disputed': ({ count: n }) =>
    `${count(n, { one: 'change request was', other: 'change requests were' })} disputed within a quarter: both sides read the scope differently.`,
  'risk.wants_differ': ({ person, from }) => `${person} wants something else than ${from}.`,
  'risk.no_buyer': () => 'Nobody on the map is the economic buyer.',
  'risk.buyer_not_met': () => 'Nobody of ours met or called the economic buyer within a quarter.',
  'risk.decided_off_map': ({ person }) => `${person} took a decision and is not on the map.`,
  'risk.no_rituals': ({ days }) => `${daysOf(days)} after the start no rituals are agreed.`,
  'risk.low_adherence': ({ held, of }) =>
    `${number(held)} of the last ${count(of, { one: 'slot', other: 'slots' })} ${was(held)} held on time.`,
  'risk.client_overdue': ({ count: n, days }) =>
    `${count(n, { one: 'commitment', other: 'commitments' })} of the client ${n === 1 ? 'is' : 'are'} more than ${daysOf(days)} overdue.`,
  'risk.client_part_unnamed': () =>
    'Onboarding is under way, and nothing is on record that the client has promised to do.',
  'risk.disclosed_late': ({ ref }) =>
    `The client heard of problem ${ref} more than five business days after we noticed it, or has not heard of it yet.`,
  'risk.problem_unowned': ({ ref }) => `Problem ${ref} is open and lacks an owner or a next step.`,
  'risk.informal_work': ({ count: n }) =>
    `${count(n, { one: 'work item', other: 'work items' })} went ahead outside the scope within a quarter, without a change request.`,
  'risk.informal_share': ({ informal, of }) =>
    `${number(informal)} of ${count(of, { one: 'work item', other: 'work items' })} shipped within a quarter lay outside the scope.`,
  'risk.unasked_before_renewal': ({ end }) =>
    `The contract ends on ${day(end)}, and within a quarter nobody took the pulse or audited trust.`,
  'risk.output_only': ({ updates }) =>
    `${count(updates, { one: 'update', other: 'updates' })} went out within a quarter, and in that time nothing was predicted, checked or measured.`,
  'risk.silence': ({ ritual, missed }) =>
    `${count(missed, { one: 'slot', other: 'slots' })} of “${ritual}” in a row ${was(missed)} missed.`,
  'risk.blocked': ({ ref, days }) =>
    `Work item ${ref} has stood still for more than ${daysOf(days)}, and no escalation names it.`,
  'risk.heroics': ({ count: n, missed, late }) =>
    `${count(n, { one: 'rescue', other: 'rescues' })} within a quarter, beside ${count(missed, { one: 'missed slot', other: 'missed slots' })} and ${count(late, { one: 'late commitment', other: 'late commitments' })}: trust rests on people, not on the way of working.`,
  'risk.depreciating': ({ retained }) =>
    `For two quarters and more nothing was done that the client took part in or gained from; the relationship retains ${percent(retained)} of its value.`,
  'risk.outputs_late': ({ count: n }) =>
    `${count(n, { one: 'output', other: 'outputs' })} of the onboarding ${n === 1 ? 'is' : 'are'} late.`,
  'risk.no_first_value': ({ days }) => `${daysOf(days)} after the start the client has not seen a first value.`,
  'risk.ask_unanswered': ({ ref }) => `The client’s question ${ref} has waited five business days or longer.`,
  'risk.bought_differs': () => 'What the client thinks they bought is not what we think we deliver.',
  'risk.promise_unreconciled': ({ ref }) =>
    `What was promised in the sale (${ref}) is neither kept in the scope, ruled out nor renegotiated.`,
  'risk.unreliable': ({ kept, of }) =>
    `${number(kept)} of our ${count(of, { one: 'commitment', other: 'commitments' })} resolved within two quarters or overdue ${was(kept)} kept.`,
  'risk.breach': ({ ref }) => `Breach of integrity ${ref} is not repaired.`,
  'risk.alternatives': () => 'The client is looking at alternatives.',
  'risk.sla_breached': ({ dimension }) => `The SLA was breached in its latest period: ${dimension}.`,
  'risk.key_person_left': ({ person }) => `${person} has left, and nobody on the map has taken the place.`,
  'response.reclarify_goals': () => 'Clarify goals and success criteria again, with the client.',
  'response.map_stakeholders': () => 'Map the stakeholders and what each of them puts first.',
  'response.explicit_status': () => 'Make the status and the points of decision explicit.',
  'response.review_signals': () => 'Review the signs of risk earlier, and on fixed days.',
  'response.define_boundaries': () => 'Define the boundaries and how changes are decided.',
  'response.translate_value': () => 'Translate what is delivered into value the client sees.',
  'response.restore_rhythm': () => 'Restore the rhythm; define the boundaries and how changes are decided.',
} satisfies Sentences<RiskParams>
