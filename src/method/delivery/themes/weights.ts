/**
 * How much a thing holds together the cases that share it. What may go wrong with anything (slow, late, twice) and what
 * carries many a thing (mail, report, delivery) holds less than the rest, which weighs 1.
 */
const LIGHT_THINGS: ReadonlyMap<string, number> = new Map(
  (
    'duplicate:0.3 mismatch:0.35 outage:0.4 hosting:0.4 late:0.5 crash:0.5 mail:0.5 notification:0.6 slow:0.6 access:0.6 ' +
    'spreadsheet:0.6 telephony:0.6 price:0.6 damage:0.6 learning:0.6 contract:0.6 encoding:0.6 image:0.7 form:0.7 report:0.7 ' +
    'delivery:0.7 translation:0.7 tracking:0.7 meeting:0.7 chart:0.7 filter:0.7 network:0.7 label:0.7 tax:0.7 domain:0.7 ' +
    'search:0.8 video:0.8 timezone:0.8 freshness:0.6 layout:0.5 widget:0.8 leaving:0.6 light:0.7 power:0.7 water:0.8 vehicle:0.6 ' +
    'probation:0.7 transport:0.6 mobile:0.5 data_loss:0.6 licence:0.7 subscription:0.7 sample:0.6 documents:0.7 calculation:0.5 job:0.7 weight:0.7 ' +
    'variant:0.6 comment:0.7 invitation:0.8 preview:0.7 metric:0.7 mini_program:0.7 attachment:0.9 security:0.8 expiry:0.8 bank_account:0.7 assembly:0.7 tool:0.7 electrics:0.8 social:0.8 navigation:0.8'
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
