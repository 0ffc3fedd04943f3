import { policyTexts } from '#words/web-policy.ts'
import { say, sayExpectation } from '#words/say.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import type { SettingFault } from './policy-facts.ts'
import type { Setting } from './setting.ts'

/** What is wrong with what was written, and what to write instead. */
export function useFaultText(): (setting: Setting, fault: SettingFault, text: string) => string {
  const { format, locale } = useLanguage()
  const texts = useTexts(policyTexts)
  return ({ unit, least, most }, fault, text) => {
    if (fault.code === 'unread') return unit === null ? texts.notRead : texts.noNumber(text)
    if (fault.code !== 'entry.refused') return say(locale, fault)
    if (unit === null || least === null || most === null) return sayExpectation(locale, fault.expected)
    const scale = unit === 'share' ? 100 : 1
    const range = [format.number(least * scale), format.number(most * scale)] as const
    return unit === 'share' || unit === 'money' ? texts.outOfRange(...range) : texts.whole(...range)
  }
}
