import type { Attribute } from './portfolio/attributes.ts'
import type { Signal } from './ledger/signals.ts'

/** All default numbers of the method, in one place (METHOD, introduction). Every standing names the policy it was made under. */
export interface Policy {
  id: string
  /** Windows, in days up to and including the day asked about. */
  quarterDays: number
  twoQuartersDays: number
  yearDays: number
  twoYearsDays: number
  /** E3, E5: how many observations, from how many days. */
  observationsMin: number
  observationDaysMin: number
  /** L2a */
  reliabilityResolvedMin: number
  reliabilityRateMin: number
  ritualSlotsMin: number
  /** L3b */
  insightsMin: number
  /** L5b: whether co-creation and shaping the strategy are both asked for. */
  coCreationBoth: boolean
  /** L6-support-only */
  supportContactsMin: number
  /** L6-value, L15: in the base currency. */
  annualValueMin: number
  baseCurrency: string
  /** What one unit of a currency is worth in the base currency, from a day on; the latest row that has begun speaks. */
  rates: readonly { from: string; worth: Readonly<Record<string, number>> }[]
  /** L7: how many days before an answer lapses a due item says so. */
  stopRuleNoticeDays: number
  /** K3 */
  movesMax: number
  smallPromiseDays: number
  /** C2: within how many days the step that the coach asks for comes. */
  stepDays: number
  /** L8, L9: the gap at a diagnosis that asks for a lesson, and how much too high teams tend to see themselves. */
  lessonGap: number
  expectedBias: number
  /** L13, in calendar quarters. */
  planQuartersMin: number
  planQuartersMax: number
  /** F17 */
  unreliableRate: number
  unreliableResolvedMin: number
  /** F5, in business days. */
  disclosureDays: number
  /** S5 */
  depreciationRate: number
  /** Q1: the approach margin, as a share of the target's room. */
  slaMargin: number
  /** L15 */
  clientsMin: number
  /** K7, in business days: when an answer is due, and when its lack is a risk. */
  askDueDays: number
  askRiskDays: number
  /** A8, in business days. */
  feedbackDays: number
  /** F1 */
  scopeDays: number
  disputesMin: number
  /** F2, F4: days after the start. */
  mapDays: number
  /** F3 */
  rhythmDays: number
  adherenceMin: number
  adherenceSlots: number
  /** F4 */
  clientOverdueDays: number
  clientOverdueMin: number
  /** F6 */
  informalMin: number
  informalShare: number
  shippedMin: number
  /** F7 */
  renewalNearDays: number
  /** F8 */
  updatesMin: number
  /** F10 */
  blockedDays: number
  /** T5 */
  heroicsMin: number
  /** F14 */
  outputsLateMin: number
  firstValueDays: number
  /** F16 */
  reconcileDays: number
  /** Q3 */
  patternCases: number
  patternWeeks: number
  candidateDays: number
  /** S2 */
  establishingDays: number
  renewingDays: number
  noticeLeadDays: number
  /** S3: a month, so that what is done once a calendar month never lapses. */
  monthDays: number
  /** S3: the parts of ours that a client should see. */
  coreTeam: readonly string[]
  /** S4 */
  progressDays: number
  steadyWeeks: number
  steadyAdherence: number
  trustFloor: number
  /** K4, in business days. */
  tellDays: number
  /** K5 */
  calibrationMin: number
  /** P2 */
  deciderDays: number
  /** P3: how many persons a brief names. */
  briefPeopleMin: number
  /** P4 */
  testsFailedMin: number
  /** K1 */
  updateWords: number
  syncMinutes: number
  quarterlyReviewMinutes: number
  slaReviewMinutes: number
  preReadHours: number
  /** K6: in words; Chinese is counted by its characters. */
  updateWordsMax: number
  updateCharactersMax: number
  /** P5: how many precedents are shown, and how few are too few to speak of rates. */
  precedentsMax: number
  precedentsMin: number
  /** P5: how much must be known on both sides, and how alike two engagements must be. */
  precedentAttributesMin: number
  precedentScoreMin: number
  precedentWeights: Readonly<Record<Attribute, number>>
  /** P5: where bands begin: annual value in the base currency, length in days. */
  precedentValueBands: readonly number[]
  precedentLengthBands: readonly number[]
  /** P5: how many of its first risks speak of a past engagement. */
  precedentRisksMax: number
  /** L12: what this firm does to climb, beside the founding plays. */
  plays: readonly OwnPlay[]
}

/** L12: a firm's own play: what it does for clients of a sector on a rung, and the signal that would show that it worked. */
export interface OwnPlay {
  sector: Sector
  /** The rung it leads up from. */
  fromRung: 2 | 3 | 4
  /** In one language or in both, as the firm wrote it. */
  text: { en?: string | undefined; zh?: string | undefined }
  signal: Signal
}

export type Sector = 'saas' | 'professional_services' | 'manufacturing' | 'other'

export const DEFAULT_POLICY: Policy = {
  id: 'default-1',
  quarterDays: 91,
  twoQuartersDays: 182,
  yearDays: 365,
  twoYearsDays: 730,
  observationsMin: 3,
  observationDaysMin: 2,
  reliabilityResolvedMin: 5,
  reliabilityRateMin: 0.9,
  ritualSlotsMin: 8,
  insightsMin: 2,
  coCreationBoth: false,
  supportContactsMin: 3,
  annualValueMin: 500,
  baseCurrency: 'USD',
  rates: [
    {
      from: '2026-01-01',
      worth: {
        USD: 1,
        EUR: 1.17,
        GBP: 1.35,
        CHF: 1.26,
        CNY: 0.143,
        HKD: 0.128,
        TWD: 0.0318,
        JPY: 0.0064,
        KRW: 0.00069,
        SGD: 0.778,
        AUD: 0.667,
        NZD: 0.576,
        CAD: 0.729,
        SEK: 0.1085,
        NOK: 0.0992,
        DKK: 0.1567,
        PLN: 0.277,
        CZK: 0.0485,
        HUF: 0.00305,
        RON: 0.23,
        BGN: 0.598,
        INR: 0.0111,
        IDR: 0.00006,
        MYR: 0.246,
        THB: 0.0317,
        PHP: 0.017,
        VND: 0.000038,
        BRL: 0.182,
        MXN: 0.0556,
        ZAR: 0.0603,
        AED: 0.2723,
        SAR: 0.2666,
        ILS: 0.314,
        TRY: 0.0233,
      },
    },
  ],
  stopRuleNoticeDays: 21,
  movesMax: 2,
  smallPromiseDays: 30,
  stepDays: 30,
  lessonGap: 1,
  expectedBias: 1,
  planQuartersMin: 1,
  planQuartersMax: 4,
  unreliableRate: 0.8,
  unreliableResolvedMin: 5,
  disclosureDays: 5,
  depreciationRate: 0.1,
  slaMargin: 0.1,
  clientsMin: 10,
  askDueDays: 2,
  askRiskDays: 5,
  feedbackDays: 5,
  scopeDays: 30,
  disputesMin: 2,
  mapDays: 14,
  rhythmDays: 14,
  adherenceMin: 0.8,
  adherenceSlots: 8,
  clientOverdueDays: 7,
  clientOverdueMin: 2,
  informalMin: 3,
  informalShare: 0.2,
  shippedMin: 5,
  renewalNearDays: 180,
  updatesMin: 4,
  blockedDays: 7,
  heroicsMin: 3,
  outputsLateMin: 3,
  firstValueDays: 45,
  reconcileDays: 30,
  patternCases: 3,
  patternWeeks: 2,
  candidateDays: 42,
  establishingDays: 90,
  renewingDays: 90,
  noticeLeadDays: 30,
  monthDays: 31,
  coreTeam: ['product', 'design', 'build'],
  progressDays: 14,
  steadyWeeks: 8,
  steadyAdherence: 0.9,
  trustFloor: 2,
  tellDays: 2,
  calibrationMin: 5,
  deciderDays: 60,
  briefPeopleMin: 2,
  testsFailedMin: 2,
  updateWords: 200,
  syncMinutes: 45,
  quarterlyReviewMinutes: 90,
  slaReviewMinutes: 45,
  preReadHours: 48,
  updateWordsMax: 250,
  updateCharactersMax: 400,
  precedentsMax: 7,
  precedentsMin: 5,
  precedentAttributesMin: 3,
  precedentScoreMin: 0.5,
  precedentWeights: {
    sector: 2,
    relationshipType: 2,
    industry: 2,
    size: 1,
    engagement: 1,
    region: 1,
    tags: 1,
    annualValue: 2,
    lengthDays: 1,
    state: 1,
  },
  precedentValueBands: [500, 5_000, 20_000, 100_000, 500_000],
  precedentLengthBands: [190, 370, 740],
  precedentRisksMax: 3,
  plays: [],
}
