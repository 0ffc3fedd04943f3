import { policyTexts } from '#words/web-policy.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import type { Setting } from './setting.ts'

const LONG = 48

/** What stands in a setting's field as it is told in a line: with its unit, and no longer than a line. */
export function useValueText(): (setting: Pick<Setting, 'name' | 'unit'>, text: string) => string {
  const { format } = useLanguage()
  const texts = useTexts(policyTexts)
  return ({ name, unit }, text) => {
    if (unit !== null) {
      const shown = Number.isFinite(Number(text)) && text.trim() !== '' ? format.number(Number(text), 4) : text
      const word = texts.units[unit]
      return word === '' ? shown : `${shown} ${word}`
    }
    if (name === 'coCreationBoth') return text === 'true' ? texts.yes : texts.no
    if (name === 'plays') return texts.play.count(countOf(text))
    return text.length > LONG ? `${text.slice(0, LONG).toWellFormed()}…` : text
  }
}

function countOf(json: string): number {
  try {
    const list: unknown = JSON.parse(json)
    return Array.isArray(list) ? list.length : 0
  } catch {
    // What can't be read is told at its field.
    return 0
  }
}
