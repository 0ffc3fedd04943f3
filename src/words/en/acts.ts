import type { LackingField } from '#method/acts/lacking.ts'
import type { VerifyCode } from '#method/ladder/verify-codes.ts'
import { formatOf } from '../format.ts'
import type { ActParams } from '../params/acts.ts'
import type { Sentences } from '../table.ts'
import { chapters } from './chapters.ts'
import { choiceLabels } from './labels-choices.ts'
import { fieldLabels } from './labels-fields.ts'
import { ledgerLabels } from './labels-ledger.ts'
import { standingLabels } from './labels-standing.ts'

const { choice, count, day, list, number } = formatOf('en')
const { field: labels } = fieldLabels
const { coachChoice: choices } = choiceLabels
const { kind: kinds, signal: signals } = ledgerLabels
const { state: states } = standingLabels
const points = (open: readonly VerifyCode[]) => list(open.map((code) => `“${chapters[code]()}”`))
const otherWord = { us: 'the client’s word', client: 'our word' }

/** Why an act can't stand, in the light of what the ledger holds. */
export const acts = {
  'act.unknown_ref': ({ ref, begins }) =>
    `Nothing called ${ref} has begun by that day. Check the reference, or record its beginning first: ${kinds[begins]}.`,
  'act.ref_taken': ({ ref, kind }) => `${ref} is in use already (${kinds[kind]}). Choose another reference.`,
  'act.resolved': ({ ref }) =>
    `Commitment ${ref} is resolved already. If that was recorded by mistake, withdraw that entry first.`,
  'act.move_late': ({ ref, due }) =>
    `Commitment ${ref} was due on ${day(due)}, and a day can be moved only before it comes. Record it as missed, and make a new one.`,
  'act.move_back': ({ ref, due }) =>
    `Commitment ${ref} can't be moved to ${day(due)}, which has passed by then. Name the day on which it will be done.`,
  'act.move_one_sided': ({ ref, side }) =>
    `Commitment ${ref} can be moved only with ${otherWord[side]}. Ask, and name in agreedBy who agreed.`,
  'act.withdrawal_one_sided': ({ ref, side }) =>
    `Commitment ${ref} can be withdrawn only with ${otherWord[side]}; until then it stands. Ask, and name in agreedBy who agreed.`,
  'act.closed': ({ ref, kind }) =>
    `${ref} is closed already (${kinds[kind]}). If that was recorded by mistake, withdraw that entry first.`,
  'act.done_ahead': ({ ref, on }) =>
    `Commitment ${ref} can't have been done on ${day(on)}, which has not come by then. Name the day on which it was done, or leave it out.`,
  'act.blank': ({ field }) => `“${labels[field]}” is blank, and a reason is needed there. Say it in a few words.`,
  'act.unknown_entry': ({ id }) =>
    `There is no entry ${id} in this account, so nothing can rest on it. Name entries of its timeline.`,
  'act.not_of_client': ({ person }) =>
    `${person} is one of us, and somebody of the client's is asked for. Name the person by their key on the map.`,
  'act.person_known': ({ person }) =>
    `${person} is on the map of the client's people already. Write down what is different as a change of that person, or choose another key.`,
  'act.excuse_late': ({ ritual, slot }) =>
    `The slot of ${ritual} on ${day(slot)} is past, and an excuse is agreed beforehand. It stays as it was.`,
  'act.not_on_map': ({ person }) =>
    `${person} is not on the map of the client's people that day, or has left. Add the person first, or name somebody who is there.`,
  'act.acts_are_not_corrected': ({ target }) =>
    `Entry ${target} is itself about another entry, and such entries are not corrected. Withdraw it and write another.`,
  'act.erased': ({ target }) =>
    `The content of entry ${target} was erased for good, so it can't be corrected. Record what is true now as a new entry.`,
  'plan.two_rungs': ({ rung, target }) =>
    `The account stands on rung ${number(rung)}, and rung ${number(target)} is more than one step away. Rungs can't be skipped: plan for rung ${number(rung + 1)}.`,
  'plan.not_evidenced': ({ observations, needed }) =>
    `There ${observations === 1 ? 'is' : 'are'} only ${count(observations, { one: 'observation', other: 'observations' })} within a year; ${needed === 1 ? 'one is' : `${number(needed)} are`} needed to know where to climb from. Write down what was seen first.`,
  'plan.due_range': ({ from, to }) =>
    `A plan takes one to four quarters. Choose a due day from ${day(from)} to ${day(to)}.`,
  'plan.only_contact': ({ action }) =>
    `“${action}” is contact, and more contact moves no rung. Say what will be done differently, and by whom.`,
  'plan.success_not_evidence': ({ signal }) =>
    `“${signals[signal]}” supports no rung, so it can't show that the plan worked. Choose a signal that does.`,
  'plan.not_observed': ({ signal }) =>
    `“${signals[signal]}” has not been observed since the plan was set. Name the entry that shows it, or close the plan with a reason.`,
  'plan.needs_reason': ({ ref }) => `Plan ${ref} is dropped without its reason. Say why; the next plan learns from it.`,
  'act.not_a_person': ({ by }) =>
    `${by} is an agent, and a proposed entry waits for a person. Have a member of the team look at it and confirm it.`,
  'diagnosis.open': ({ open }) =>
    `The diagnosis can't be called done yet; ${count(open.length, { one: 'point', other: 'points' })} of its list ${open.length === 1 ? 'is' : 'are'} open: ${points(open)}. Settle them, or record the diagnosis as not done.`,
  'diagnosis.differs': ({ rung, claimed, open }) =>
    `A diagnosis holds what the standing says. At that moment it says: rung ${rung === 0 ? 'not evidenced' : number(rung)}, claimed ${claimed === 0 ? 'none' : number(claimed)}, open ${open.length === 0 ? 'nothing' : points(open)}. Let Kept fill it in: make the diagnosis instead of recording the entry.`,
  'coach.not_the_question': ({ asked, current }) =>
    `It is the turn of question ${number(current)}, not of question ${number(asked)}. Answer question ${number(current)}; the next one follows once its answer is stored.`,
  'coach.open_session': ({ ref, current }) =>
    `Session ${ref} is still open, at question ${number(current)}. Go on with it, or leave it before beginning another.`,
  'coach.lacks': ({ question, fields }) =>
    `The answer to question ${number(question)} lacks: ${list(fields.map((field) => `${labels[field]} (${field})`))}. Name what is missing.`,
  'coach.not_asked': ({ question, fields }) =>
    `Question ${number(question)} does not ask for ${list(fields.map((field) => `${labels[field]} (${field})`))}. Leave that out and send the answer again.`,
  'coach.choice': ({ question, options }) =>
    `Question ${number(question)} is answered by choosing one: ${choice(options.map((option) => `${option} (${choices[option]})`))}.`,
  'coach.step_range': ({ from, to }) =>
    `The step comes within thirty days. Choose a day from ${day(from)} to ${day(to)}.`,
  'coach.to_whom': () =>
    'Nobody of the client is on the map, so it is open to whom this is promised. Name the person in “to”, or add somebody to the map first.',
  'prediction.lacks': ({ ref, missing }) => {
    const names = missing.map((field) => lacking[field].name)
    return `${ref === '' ? 'The prediction' : `Prediction ${ref}`} lacks ${list(names)}, so it can't be checked: it is a wish. Add: ${missing.map((field) => lacking[field].add).join('; ')}.`
  },
  'milestone.move_one_sided': ({ ref, side }) =>
    `Milestone ${ref} can be moved only with ${otherWord[side]}. Ask, and name in agreedBy who agreed.`,
  'milestone.move_back': ({ ref, due }) =>
    `Milestone ${ref} can't be moved to ${day(due)}, which has passed by then. Name the day on which it will be reached.`,
  'change.no_impact': ({ ref }) =>
    `Change ${ref} can't be approved: nobody has said what it will cost in time, money or scope. State the impact with the decision.`,
  'work.no_change': ({ ref }) =>
    `Work item ${ref} is said to come of a change, and names none. Name the change request in change, or record the work as informal.`,
  'handoff.unknown_item': ({ ref, item }) =>
    `Handoff ${ref} has no item “${item}”. Name one of its items as it stands there, or its place, counted from 0.`,
  'onboarding.no_evidence': ({ output }) =>
    `“${output}” is said to be done, and nothing shows it. Say in evidence where it can be seen.`,
  'cadence.id_twice': ({ id }) =>
    `Two rituals of this agreement are called ${id}, so nobody could tell their slots apart. Give each an id of its own.`,
  'slot.unknown_ritual': ({ ritual }) =>
    `No ritual called ${ritual} has been agreed by that day, so it has no slot to excuse. Name a ritual by the id it was agreed under.`,
  'sla.unknown_dimension': ({ ref, dimension }) =>
    `SLA ${ref} has no dimension ${dimension}. Name a dimension by the id under which it was signed.`,
  'contract.ends_first': ({ ref }) => `Contract ${ref} would end before it starts. Put the later day into end.`,
  'state.by_person': ({ by }) =>
    `A state is named by a person, and ${by} is none. Send it as proposed; whoever confirms it has named it.`,
  'state.holds': ({ state }) =>
    `The relationship is in this state already: ${states[state]}. Name the state that it is in from now on.`,
  'risk.unknown': ({ risk }) =>
    `There is no failure pattern ${risk}. Use the id that the risk has in the standing, such as F1.`,
  'initiative.no_kill_criterion': ({ ref }) =>
    `${ref === '' ? 'The brief' : `The brief of initiative ${ref}`} has no kill criterion, so nothing could ever end it. Say what would, and by which day: killCriterion {text, by}.`,
  'initiative.few_named': ({ ref, named, needed }) =>
    `The brief of initiative ${ref} names ${count(named, { one: 'person', other: 'persons' })}, and needs ${number(needed)}. Name in population whom the bet is about, one by one.`,
} satisfies Sentences<ActParams>

/** What a prediction lacks, and how it is written (K4). */
const lacking: Readonly<Record<LackingField, { name: string; add: string }>> = {
  baseline: { name: 'a baseline', add: 'baseline {value, unit, n, on}' },
  'baseline.value': { name: "the baseline's value", add: 'baseline.value' },
  'baseline.unit': { name: "the baseline's unit", add: 'baseline.unit' },
  'baseline.n': { name: "the baseline's sample size", add: 'baseline.n' },
  'baseline.on': { name: "the baseline's day", add: 'baseline.on' },
  target: { name: 'a target', add: 'target {value}' },
  'target.value': { name: "the target's value", add: 'target.value' },
  checkOn: { name: 'a check day', add: 'checkOn' },
  method: { name: 'a check method', add: 'method' },
  owner: { name: 'an owner', add: 'owner' },
}
