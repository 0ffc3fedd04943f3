import type { KindData } from '#method/ledger/kinds.ts'

type Sector = KindData['account.opened']['sector']

const WORDS: readonly (readonly [sector: Sector, en: readonly string[], zh: readonly string[]])[] = [
  ['saas', ['saas', 'software', 'internet', 'cloud'], ['软件', '互联网', '云']],
  [
    'manufacturing',
    ['manufacturing', 'manufacturer', 'industrial', 'industrials', 'machinery'],
    ['制造', '工业', '机械'],
  ],
  [
    'professional_services',
    ['consulting', 'consultancy', 'agency', 'legal', 'accounting', 'audit', 'advisory', 'professional'],
    ['咨询', '律师', '会计', '设计', '专业服务'],
  ],
]

/** The ledger's sector that a list's own word for an industry plainly is, else `other`. */
export function sectorOfWords(text: string): Sector {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g) ?? [])
  const found = WORDS.find(
    ([, en, zh]) => en.some((word) => words.has(word)) || zh.some((piece) => text.includes(piece)),
  )
  return found?.[0] ?? 'other'
}
