/** A client's short name from its name: Latin letters and digits; a name without any gets a number of its own. */
export function slugOf(name: string): string {
  const latin = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64)
  if (latin !== '') return latin
  if (name.trim() === '') return ''
  const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 1_679_616, 7)
  return `client-${sum.toString(36).padStart(4, '0')}`
}
