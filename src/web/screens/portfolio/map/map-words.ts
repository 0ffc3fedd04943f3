import { mapTexts } from '#words/web-map.ts'
import type { Output } from '../../../client/call.ts'
import { useLanguage, useTexts } from '../../../language/language.tsx'
import type { MapRung } from './map-geometry.ts'

export type BookMap = Output<'portfolio-map'>
export type MapPoint = NonNullable<BookMap['points']>[number]
export type MapCell = NonNullable<BookMap['cells']>[number]

const TAGS = { en: 'en-GB', zh: 'zh-CN' } as const

/** Writes an amount of the base currency as short as an axis needs it: `€20k`, `¥2万`. */
export function useShortMoney(currency: string): (amount: number) => string {
  const { locale } = useLanguage()
  const format = new Intl.NumberFormat(TAGS[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
  })
  return (amount) => format.format(amount)
}

/** What a rung is called; null is what there is not enough evidence for. */
export function useRungName(): (rung: MapRung) => string {
  const { labelsOf } = useLanguage()
  const texts = useTexts(mapTexts)
  return (rung) => labelsOf('rung').find(({ name }) => name === rung)?.label ?? texts.unknownRung
}

/** All that the map shows of a client, in words: its rung, its value, what of it is at risk. */
export function usePointWords(): (point: MapPoint) => string[] {
  const { format } = useLanguage()
  const texts = useTexts(mapTexts)
  const nameOf = useRungName()
  return ({ rung, value, valueAtRisk }) => [
    rung === null ? texts.unknownRung : texts.rung(rung, nameOf(rung)),
    value === null ? texts.unknownValue : texts.value(format.money(value)),
    valueAtRisk === null ? texts.riskUnknown : texts.atRisk(format.money(whole(valueAtRisk))),
  ]
}

// A share of a contract's value is an estimate: its cents would only look exact.
export function whole({ amount, currency }: { amount: string; currency: string }) {
  return { amount: String(Math.round(Number(amount))), currency }
}
