/**
 * How much a thing holds together the cases that share it. What may go wrong with anything (slow, late, twice) and what
 * carries many a thing (mail, report, delivery) holds less than the rest, which weighs 1.
 */
const LIGHT_THINGS: ReadonlyMap<string, number> = new Map(
  (
    'duplicate:0.3 mobile:0.4 browser:0.4 outage:0.4 hosting:0.4 calculation:0.4 late:0.6 crash:0.5 mail:0.5 spreadsheet:0.5 mismatch:0.7 ' +
    'layout:0.5 cancellation:0.5 leaving:0.5 slow:0.7 damage:0.6 encoding:0.6 data_loss:0.6 image:0.7 form:0.7 report:0.7 dashboard:0.8 ' +
    'chart:0.7 delivery:0.7 notification:0.7 telephony:0.7 saving:0.7 filter:0.8 translation:0.7 search:0.8 price:0.8 documents:0.7 real_time:0.6 pdf:0.7 sharing:0.7 contact_details:0.7 specification:0.8 self_service:0.7 comment:0.7'
  )
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([thing = '', weight]) => [thing, Number(weight)]),
)

export function thingWeight(thing: string): number {
  return LIGHT_THINGS.get(thing) ?? 1
}

/** A word no list knows: most often the very product, part or place a case is about. */
export const UNKNOWN_WEIGHT = 0.9

/** Two Chinese characters no list knows; they may be halves of two words. */
export const PAIR_WEIGHT = 0.85

/** One of the two is a character that mostly says nothing. */
export const HALF_PAIR_WEIGHT = 0.5

/** A word such as "order" or 订单, met in cases of every kind. */
export const LITTLE_WEIGHT = 0.35

/** Cases that tell one thing in one wording are more alike than those that tell it in two. */
export const THING_WEIGHT = 0.8
export const WORDING_WEIGHT = 0.15
