/** The languages the product speaks. A reader's language is one of these; a client's document may be in the other. */
export type Locale = 'en' | 'zh'

export const LOCALES: readonly Locale[] = ['en', 'zh']

/** The language for a tag such as `zh-Hans-CN` or `en_GB`: Chinese for any Chinese, English for everything else. */
export function localeOf(tag: string): Locale {
  return /^zh([-_]|$)/i.test(tag) ? 'zh' : 'en'
}

/** The first of the wanted languages the product speaks, read from an Accept-Language header; English when none is. */
export function localeOfHeader(header: string): Locale {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().split(';')
      const quality = options.map((option) => /^\s*q=([\d.]+)\s*$/.exec(option)?.[1]).find((q) => q !== undefined)
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => /^(en|zh)([-_]|$)/i.test(tag) && quality > 0)
  const best = wanted.reduce((found, next) => (next.quality > found.quality ? next : found), { tag: '', quality: 0 })
  return localeOf(best.tag)
}
