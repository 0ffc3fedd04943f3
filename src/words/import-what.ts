import type { Locale } from './locale.ts'

/** The nouns by which readers of files name what stands in a row, in Chinese. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['file', '文件'],
  ['company', '公司'],
  ['contact', '联系人'],
  ['person', '人员'],
  ['contract', '合同'],
  ['mail', '邮件'],
  ['event', '日程'],
  ['sale', '销售人员'],
  ['note', '备注'],
  ['task', '任务'],
])

/**
 * What stands in a row of a file, for people. Readers say it in English, by a noun and the name or number it has in the
 * file: `company Acme`, `row 12`, `promise in mail <a@b>`. What has no noun is a place in the file, and the same everywhere.
 */
export function sayWhat(locale: Locale, what: string): string {
  if (locale === 'en') return what
  const [noun = '', ...more] = what.split(' ')
  const rest = more.join(' ')
  if (noun === 'row' || noun === 'line') return `第 ${rest} 行`
  if (noun === 'promise') return `承诺，见于${sayWhat(locale, rest.replace(/^in /, ''))}`
  if (noun === 'mail' && /^at line \d+$/.test(rest)) return `第 ${rest.slice('at line '.length)} 行的邮件`
  const said = NOUNS.get(noun)
  if (said === undefined) return what
  const ofContact = /^(.*) of contact (\S+)$/.exec(rest)
  if (ofContact) return `${said} ${ofContact[1]}（联系人 ${ofContact[2]}）`
  return rest === '' ? said : `${said} ${rest}`
}
