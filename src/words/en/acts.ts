import { formatOf } from '../format.ts'
import type { ActParams } from '../params/acts.ts'
import type { Sentences } from '../table.ts'
import { ledgerLabels } from './labels-ledger.ts'

const { count, day, number } = formatOf('en')
const { kind: kinds, signal: signals } = ledgerLabels
const otherSide = { us: 'the client', client: 'us' }

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
    `Commitment ${ref} can be moved only with the word of ${otherSide[side]}. Ask, and name in agreedBy who agreed.`,
  'act.withdrawal_one_sided': ({ ref, side }) =>
    `Commitment ${ref} can be withdrawn only with the word of ${otherSide[side]}; until then it stands. Ask, and name in agreedBy who agreed.`,
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
    `There ${observations === 1 ? 'is' : 'are'} only ${count(observations, { one: 'observation', other: 'observations' })} within a year; ${number(needed)} are needed to know where to climb from. Write down what was seen first.`,
  'plan.due_range': ({ from, to }) =>
    `A plan takes one to four quarters. Choose a due day from ${day(from)} to ${day(to)}.`,
  'plan.only_contact': ({ action }) =>
    `“${action}” is contact, and more contact moves no rung. Say what will be done differently, and by whom.`,
  'plan.success_not_evidence': ({ signal }) =>
    `“${signals[signal]}” supports no rung, so it can't show that the plan worked. Choose a signal that does.`,
  'plan.not_observed': ({ signal }) =>
    `“${signals[signal]}” has not been observed since the plan was set. Name the entry that shows it, or close the plan with a reason.`,
  'plan.needs_reason': ({ ref }) => `Plan ${ref} is dropped without its reason. Say why; the next plan learns from it.`,
} satisfies Sentences<ActParams>
