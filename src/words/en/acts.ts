import type { VerifyCode } from '#method/ladder/verify-codes.ts'
import { formatOf } from '../format.ts'
import type { ActParams } from '../params/acts.ts'
import type { Sentences } from '../table.ts'
import { chapters } from './chapters.ts'
import { choiceLabels } from './labels-choices.ts'
import { fieldLabels } from './labels-fields.ts'
import { ledgerLabels } from './labels-ledger.ts'

const { choice, count, day, list, number } = formatOf('en')
const { field: labels } = fieldLabels
const { coachChoice: choices } = choiceLabels
const points = (open: readonly VerifyCode[]) => list(open.map((code) => `“${chapters[code]()}”`))
const { kind: kinds, signal: signals } = ledgerLabels
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
} satisfies Sentences<ActParams>
