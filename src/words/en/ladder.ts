import { formatOf } from '../format.ts'
import type { LadderParams } from '../params/ladder.ts'
import type { Sentences } from '../table.ts'

const { day, money, count, number, percent } = formatOf('en')

const times = (n: number) => count(n, { one: 'observation', other: 'observations' })
const ownerTeams = { procurement: 'procurement', it_ops: 'IT operations' }
const floor = (value: string | number) => (typeof value === 'number' ? `${number(value)} USD` : value)

const needs = {
  'need.reliability_few': ({ resolved, needed }) =>
    `Only ${count(resolved, { one: 'commitment of ours was', other: 'commitments of ours were' })} resolved within a year; ${needed === 1 ? 'one is' : `${number(needed)} are`} needed before reliability can be judged. Make small commitments with a day and keep each on time.`,
  'need.reliability_rate': ({ kept, of, needed }) =>
    `${number(kept)} of our last ${count(of, { one: 'commitment', other: 'commitments' })} ${kept === 1 ? 'was' : 'were'} kept on time; rung 2 asks for ${percent(needed)}. Keep the open ones, and move a day only before it comes and with the client's word.`,
  'need.observations': ({ rung, seen, needed }) =>
    `${times(seen)} within a year ${seen === 1 ? 'supports' : 'support'} rung ${rung} or higher; ${needed === 1 ? 'one is' : `${number(needed)} are`} needed. Write down what was seen: the day, what happened, who was there or where it can be looked up.`,
  'need.days': ({ rung, seen, needed }) =>
    `Everything that supports rung ${rung} comes from ${count(seen, { one: 'day', other: 'different days' })}; it takes ${number(needed)}, so that one good day does not make a rung.`,
  'need.unstated_need': () =>
    'In the last two quarters no need was addressed that the client had not asked for. Find one: what it was, how we knew, what changed.',
  'need.embedded_knowledge': () =>
    "Nobody of ours sat in the client's own planning within two quarters, and fewer than two insights specific to them are recorded. Ask for a seat in their next planning round, or bring them something only they could use.",
  'need.insight_acted_on': ({ seen }) =>
    `${count(seen, { one: 'insight', other: 'insights' })} specific to the client within two quarters, but the client acted on none of them. Ask what became of the last one, and record it when they act.`,
  'need.plans_shared_early': () =>
    'In the last two quarters the client shared no plan with us before it was final. That grows from shared stakes: plan something together in which both sides commit people or money.',
  'need.joint_planning': () =>
    'Within a year there was no planning done jointly. Propose one initiative that both sides plan, staff and answer for.',
  'need.joint_planning_both_sides': () =>
    'There was joint planning within a year, but not both sides named what they commit. Record what we bring and what they bring; one-sided plans support rung 3 only.',
  'need.asset_in_use': () =>
    "Within a year nothing shows the client using an asset of ours that can't be had elsewhere. Name the data set, method or talent, and record when they use it.",
  'need.co_creation': () =>
    'Within a year nothing was created together and no strategy of theirs was shaped with us. One of the two is needed.',
  'need.co_creation_both': () =>
    "This workspace's policy asks for both within a year: something created together, and a strategy of theirs that we shaped.",
  'need.designed_around_us': () =>
    'Within two years nothing shows that the client designed its own way of working around ours. Without it, leaving us costs them little.',
} satisfies Partial<Sentences<LadderParams>>

const caps = {
  'cap.alternatives': () =>
    'The client is looking at alternatives. The rung stays at 1 until they drop the search or renew; make our value visible in their own measures.',
  'cap.price_renewal': () =>
    'The last renewal was decided on price. The rung stays at 1 until they renew for the value they get.',
  'cap.discount': () =>
    'The client stayed because of a discount, which shows neither insight nor shared investment. The rung stays at 1 until they renew for the value they get.',
  'cap.stop_rule_never': () =>
    'Which specific unstated need did we address this quarter? No answer is on record, so the rung stops at 2.',
  'cap.stop_rule_lapsed': ({ lapsed }) =>
    `Which specific unstated need did we address this quarter? The last answer stopped counting on ${day(lapsed)}, so the rung stops at 2 until a new one is recorded.`,
  'cap.support_only': ({ contacts }) =>
    `The client began contact ${count(contacts, { one: 'time', other: 'times' })} in two quarters, always about support or billing. As long as that is all they come to us for, the rung stops at 2.`,
  'cap.integrity': ({ count: breaches }) =>
    `${count(breaches, { one: 'breach of integrity is', other: 'breaches of integrity are' })} not repaired. Say what was done about it and which person of the client accepted it; until then the rung stops at 2.`,
  'cap.arms_length': () => "The client wishes to keep us at arm's length, so rung 2, done well, is the goal here.",
  'cap.value': ({ amount, currency, floor: least }) =>
    `The contracts are worth ${money({ amount, currency })} a year, under ${floor(least)}. At that size rung 2, done well, is the goal.`,
  'cap.owner': ({ person, role }) =>
    `${person}, who owns the relationship at the client, works in ${ownerTeams[role]}. From there rung 3 is as far as it goes; find a counterpart who owns the business outcome.`,
  'cap.after_public': () =>
    'What the client shared last was already public. Partners hear plans before they are final: the rung stops at 3 until that happens again.',
} satisfies Partial<Sentences<LadderParams>>

const fit = {
  'fit.value': ({ amount, currency, floor: least }) =>
    `At ${money({ amount, currency })} a year, under ${floor(least)}, climbing the ladder is not worth either side's effort. Deliver reliably.`,
  'fit.arms_length': () =>
    "The client has said they want an arm's-length relationship. The ladder does not apply; deliver reliably and respect the wish.",
} satisfies Partial<Sentences<LadderParams>>

const thin = {
  'thin.one_recorder': ({ by }) =>
    `All of this was written down by ${by}, with no message, meeting or document behind it. An entry by a colleague, or with a source from outside, would thicken it.`,
  'thin.one_person': ({ person }) =>
    `All of this rests on ${person}. What a second person at the client says or does would thicken it.`,
  'thin.one_recorder_one_person': ({ by, person }) =>
    `All of this was written down by ${by} without a source from outside, and rests on ${person} alone. A source, a second recorder and a second person at the client would thicken it.`,
} satisfies Partial<Sentences<LadderParams>>

const requirements = {
  reliability: () => 'Reliability: keep commitments on time, and let the client see it.',
  embedded_knowledge: () => "Embedded knowledge: one of us learns the client's business from inside.",
  shared_stakes: () => 'Shared stakes: a joint initiative to which both sides commit.',
  co_creation: () => 'Co-creation: something new, made together on a data set, method or talent only we have.',
} satisfies Partial<Sentences<LadderParams>>

const plays = {
  'play.saas.planning': () => "Bring one of our engineers into the client's product planning.",
  'play.saas.integration': () => 'Build a custom integration together with their team.',
  'play.saas.advisory_board': () => 'Give the client a seat on our product advisory board.',
  'play.services.benchmark': () => 'Bring a benchmark of their business that nobody asked for.',
  'play.services.retained_advisory': () => 'Agree a retained advisory role at a fixed fee.',
  'play.services.introductions': () => 'Ask to be introduced to their board and their portfolio.',
  'play.manufacturing.forecasting': () => 'Forecast their demand from our data.',
  'play.manufacturing.capacity': () => 'Plan capacity together over several years.',
  'play.own': ({ en }) => en,
  'play.manufacturing.design': () => 'Have them design product lines with our constraints as the first input.',
} satisfies Partial<Sentences<LadderParams>>

export const ladder = {
  ...needs,
  ...caps,
  ...fit,
  ...thin,
  ...requirements,
  ...plays,
} satisfies Sentences<LadderParams>
