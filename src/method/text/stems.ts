/**
 * The common beginning of an English word's forms, so that "renewed", "renews" and "renewal" are one. Light on purpose: it
 * only takes endings off, and leaves short words alone, so that no two unlike words fall together.
 */
export function stemOf(word: string): string {
  const whole = IRREGULAR.get(word) ?? word
  if (whole.length < 5 || !isPlain(whole)) return whole.length === 4 && whole.endsWith('s') ? whole.slice(0, -1) : whole
  if (whole.endsWith('ies') || whole.endsWith('ied')) return `${whole.slice(0, -3)}y`
  for (const ending of ENDINGS) {
    if (whole.endsWith(ending) && whole.length - ending.length >= 4) return undoubled(whole.slice(0, -ending.length))
  }
  return undoubled(whole.endsWith('e') ? whole.slice(0, -1) : whole)
}

const ENDINGS = [
  'ations',
  'ation',
  'ingly',
  'edly',
  'ments',
  'ment',
  'ness',
  'ings',
  'ing',
  'ion',
  'ions',
  'als',
  'al',
  'ers',
  'er',
  'ed',
  'es',
  'ly',
  's',
  'e',
]

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'told:tell said:say gave:give given:give sent:send bought:buy brought:bring went:go gone:go came:come took:take ' +
    'taken:take made:make kept:keep left:leave met:meet spoke:speak spoken:speak wrote:write written:write knew:know ' +
    'known:know thought:think saw:see seen:see paid:pay held:hold ran:run chose:choose chosen:choose won:win lost:lose ' +
    'people:person children:child'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

function undoubled(stem: string): string {
  const last = stem.at(-1) ?? ''
  return stem.length > 4 && last === stem.at(-2) && !'aeiouls'.includes(last) ? stem.slice(0, -1) : stem
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}
