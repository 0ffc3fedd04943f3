import type { KindData } from '../ledger/kinds.ts'
import type { Rung } from '../ledger/signals.ts'
import { TEAM } from './opening.ts'
import { randomOf } from './random.ts'
import type { Random } from './random.ts'
import { CHINESE, ENGLISH } from './client-texts.ts'
import type { ClientTexts } from './client-texts.ts'

/** Who a client of the crowd is, and how far it has come. */
export interface Profile {
  slug: string
  name: string
  timezone: string
  locale: 'en' | 'zh'
  sector: KindData['account.opened']['sector']
  currency: string
  annualValue: number
  /** Days since the account was opened. */
  age: number
  /** The rung its evidence is made to reach. */
  rung: Rung
  state: KindData['state.named']['state']
  /** The share of commitments that are missed. */
  missShare: number
  member: string
  contact: string
  contactName: string
  texts: ClientTexts
  random: Random
}

const PLACES = [
  { timezone: 'Europe/Berlin', locale: 'en', currency: 'EUR' },
  { timezone: 'America/New_York', locale: 'en', currency: 'USD' },
  { timezone: 'Asia/Shanghai', locale: 'zh', currency: 'CNY' },
  { timezone: 'Asia/Singapore', locale: 'en', currency: 'SGD' },
  { timezone: 'Europe/London', locale: 'en', currency: 'GBP' },
  { timezone: 'Asia/Shanghai', locale: 'zh', currency: 'CNY' },
] as const

const SECTORS = ['saas', 'professional_services', 'manufacturing', 'other'] as const
const MEMBERS = [TEAM.ines, TEAM.tomas, TEAM.priya, TEAM.jonas, TEAM.yun, TEAM.wen]
/** Of a hundred clients so many stand on each rung. */
const RUNGS: readonly Rung[] = [1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5]

export function profileOf(seed: number, n: number): Profile {
  const number = String(n + 1).padStart(5, '0')
  const random = randomOf(seed, number)
  const place = PLACES[random.below(PLACES.length)]!
  const texts = place.locale === 'zh' ? CHINESE : ENGLISH
  const [slugOf, nameOf] = random.pick(texts.names)
  const isNew = random.below(20) === 0
  const rung = isNew ? 1 : random.pick(RUNGS)
  return {
    ...place,
    slug: `${slugOf}-${number}`,
    name: `${nameOf} ${n + 1}`,
    sector: SECTORS[random.below(4)]!,
    annualValue: (4 + random.below(120)) * 2500,
    age: isNew ? 20 + random.below(60) : 400 + random.below(160),
    rung,
    state: isNew ? 'establishing' : stateOf(random, rung),
    missShare: rung === 1 ? 0.4 : 0.02,
    member: MEMBERS[random.below(MEMBERS.length)]!,
    contact: 'contact',
    contactName: random.pick(texts.people),
    texts,
    random,
  }
}

function stateOf(random: Random, rung: Rung): Profile['state'] {
  const draw = random.below(10)
  if (draw === 0) return 'renewing'
  return draw <= 2 && rung >= 3 ? 'expanding' : 'operating'
}
