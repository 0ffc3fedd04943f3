const LEGAL_FORMS = new Set(
  (
    'inc incorporated ltd limited llc llp lp plc gmbh mbh ag kg kgaa ug ohg se co corp corporation company sa sas sarl ' +
    'srl spa sl bv nv ab as asa oy oyj aps kft zrt sro pty pte pvt kk'
  ).split(' '),
)
const LEGAL_ENDINGS_ZH = ['股份有限公司', '有限责任公司', '有限公司', '公司']

/**
 * What two spellings of one firm have in common: `Acme, Inc.` and `ACME Inc` give `acme`; 云帆科技有限公司 gives 云帆科技.
 * Empty when the name has neither letters nor digits.
 */
export function companyKey(name: string): string {
  const words = wordsOf(name.normalize('NFKC').toLowerCase())
  let end = words.length
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end--
  const start = end > 1 && words[0] === 'the' ? 1 : 0
  const key = words.slice(start, end).join(' ')
  const ending = LEGAL_ENDINGS_ZH.find((legal) => key.endsWith(legal) && key.length > legal.length)
  return ending ? key.slice(0, -ending.length) : key
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
