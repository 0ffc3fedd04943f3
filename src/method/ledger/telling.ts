/** The fields in which people put into words what an entry is about, the most telling first. */
const TELLING = [
  'what',
  'text',
  'subject',
  'need',
  'statement',
  'title',
  'space',
  'name',
  'decision',
  'answer',
  'job',
  'why',
]

/** What an entry says, in the words of whoever wrote it; null where it holds no such words, or they were erased. */
export function tellingText(data: Readonly<Record<string, unknown>>): string | null {
  for (const field of TELLING) {
    const value = data[field]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return null
}
