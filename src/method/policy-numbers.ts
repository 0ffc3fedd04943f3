import type { Policy } from './policy.ts'

/** The numbers of a policy by their names. */
export type PolicyNumber = {
  [Name in keyof Policy]: Policy[Name] extends number ? Name : never
}[keyof Policy]

export type PolicyUnit =
  | 'days'
  | 'business_days'
  | 'weeks'
  | 'quarters'
  | 'hours'
  | 'minutes'
  | 'words'
  | 'characters'
  | 'share'
  | 'money'
  | 'rating'
  | 'rungs'
  | 'count'

/** Which rules a number belongs to, what it counts, and between what it makes sense. */
export interface NumberMeaning {
  rules: readonly string[]
  unit: PolicyUnit
  least: number
  most: number
}

const meaning =
  (unit: PolicyUnit, least: number, most: number) =>
  (rules: string): NumberMeaning => ({
    rules: rules.split(' '),
    unit,
    least,
    most,
  })

const days = meaning('days', 1, 3660)
const businessDays = meaning('business_days', 1, 60)
const count = meaning('count', 1, 100)
const share = meaning('share', 0, 1)
const minutes = meaning('minutes', 5, 600)

/** Every number a workspace may set, in the order of METHOD's chapters. */
export const POLICY_NUMBERS: Readonly<Record<PolicyNumber, NumberMeaning>> = {
  quarterDays: days('L7 T2 S5 F7'),
  twoQuartersDays: days('L2 L3 L4 F17'),
  yearDays: days('E3 L4 L5 L10'),
  twoYearsDays: days('L5'),
  observationsMin: count('E3 E5'),
  observationDaysMin: count('E3'),
  reliabilityResolvedMin: count('L2'),
  reliabilityRateMin: share('L2'),
  ritualSlotsMin: count('L2'),
  insightsMin: count('L3'),
  supportContactsMin: count('L6'),
  annualValueMin: meaning('money', 0, 1_000_000_000_000)('L6 L15'),
  stopRuleNoticeDays: days('L7'),
  lessonGap: meaning('rungs', 1, 4)('L8'),
  expectedBias: meaning('rungs', 0, 4)('L9'),
  clientsMin: count('L15'),
  planQuartersMin: meaning('quarters', 1, 20)('L13'),
  planQuartersMax: meaning('quarters', 1, 20)('L13'),
  trustFloor: meaning('rating', 1, 4)('S2 S4'),
  heroicsMin: count('T5 F11'),
  establishingDays: days('S2'),
  renewingDays: days('S2'),
  noticeLeadDays: days('S2'),
  monthDays: days('S3'),
  progressDays: days('S4'),
  steadyWeeks: meaning('weeks', 1, 104)('S4'),
  steadyAdherence: share('S4'),
  depreciationRate: share('S5'),
  updateWords: meaning('words', 20, 5000)('K1'),
  syncMinutes: minutes('K1'),
  quarterlyReviewMinutes: minutes('K1'),
  slaReviewMinutes: minutes('K1'),
  preReadHours: meaning('hours', 0, 720)('K1'),
  movesMax: meaning('count', 0, 20)('K3'),
  smallPromiseDays: days('K3'),
  stepDays: days('C2'),
  tellDays: businessDays('K4'),
  calibrationMin: count('K5'),
  updateWordsMax: meaning('words', 20, 5000)('K6'),
  updateCharactersMax: meaning('characters', 40, 10_000)('K6'),
  askDueDays: businessDays('K7'),
  askRiskDays: businessDays('K7 F15'),
  feedbackDays: businessDays('A8'),
  scopeDays: days('F1'),
  disputesMin: count('F1'),
  mapDays: days('F2 F4'),
  rhythmDays: days('F3'),
  adherenceMin: share('F3'),
  adherenceSlots: count('F3'),
  clientOverdueDays: days('F4'),
  clientOverdueMin: count('F4'),
  disclosureDays: businessDays('F5'),
  informalMin: count('F6'),
  informalShare: share('F6'),
  shippedMin: count('F6'),
  renewalNearDays: days('F7'),
  updatesMin: count('F8'),
  blockedDays: days('F10'),
  outputsLateMin: count('F14'),
  firstValueDays: days('F14'),
  reconcileDays: days('F16'),
  unreliableRate: share('F17'),
  unreliableResolvedMin: count('F17'),
  slaMargin: share('Q1'),
  patternCases: count('Q3'),
  patternWeeks: count('Q3'),
  candidateDays: days('Q3'),
  deciderDays: days('P2'),
  briefPeopleMin: count('P3'),
  testsFailedMin: meaning('count', 1, 3)('P4'),
  precedentsMax: count('P5'),
  precedentsMin: count('P5'),
  precedentAttributesMin: meaning('count', 1, 10)('P5'),
  precedentScoreMin: share('P5'),
  precedentRisksMax: count('P5'),
}

// The keys of the table are the numbers' names; Object.keys forgets that.
export const POLICY_NUMBER_NAMES = Object.keys(POLICY_NUMBERS) as PolicyNumber[]

/** Numbers of which the second is never below the first. */
export const POLICY_ORDER: readonly (readonly [less: PolicyNumber, more: PolicyNumber])[] = [
  ['quarterDays', 'twoQuartersDays'],
  ['twoQuartersDays', 'yearDays'],
  ['yearDays', 'twoYearsDays'],
  ['planQuartersMin', 'planQuartersMax'],
  ['updateWords', 'updateWordsMax'],
  ['askDueDays', 'askRiskDays'],
  ['observationDaysMin', 'observationsMin'],
]
