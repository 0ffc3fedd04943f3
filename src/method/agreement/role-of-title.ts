import type { KindData } from '#method/ledger/kinds.ts'

export type Role = KindData['person.added']['role']

interface TitleWords {
  role: Role
  /** Words and phrases of an English title. */
  en: readonly string[]
  /** Pieces of a Chinese title. */
  zh: readonly string[]
}

const list = (text: string): string[] => text.split(', ')

/**
 * The first line with a word of the title wins, so the narrow trades stand before the ranks: a procurement director
 * is procurement. Who holds the money is a judgement no title shows, so nobody becomes economic buyer here.
 */
const TITLES: readonly TitleWords[] = [
  {
    role: 'procurement',
    en: list('procurement, purchasing, buyer, sourcing, purchaser'),
    zh: list('采购, 招标'),
  },
  {
    role: 'legal',
    en: list('legal, counsel, lawyer, attorney, paralegal, solicitor, compliance'),
    zh: list('法务, 律师, 合规'),
  },
  {
    role: 'it_ops',
    en: list('it, sysadmin, devops, sre, infrastructure, system administrator, information technology'),
    zh: list('运维, 信息技术, 信息部, IT, 系统管理员'),
  },
  {
    // Before the ranks: whoever assists a chief is none.
    role: 'day_to_day',
    en: list('assistant, coordinator, product owner, process owner'),
    zh: list('助理, 协调'),
  },
  {
    role: 'executive',
    en: list(
      'ceo, cfo, coo, cto, cio, cmo, chro, cpo, chief, founder, cofounder, owner, president, vp, svp, evp, chairman, ' +
        'chairwoman, chair, managing director, general manager, managing partner, senior partner',
    ),
    zh: list('总裁, 董事, 总经理, 创始人, 首席, 总监, 副总, 合伙人'),
  },
  {
    role: 'influencer',
    en: list('advisor, adviser, consultant, architect, evangelist'),
    zh: list('顾问, 架构师'),
  },
  {
    role: 'day_to_day',
    en: list(
      'project manager, product manager, program manager, account manager, administrator, ' +
        'analyst, specialist, office manager, team lead, scrum master',
    ),
    zh: list('项目经理, 产品经理, 专员, 主管'),
  },
]

/** The role a job title plainly names, else `other`. */
export function roleOfTitle(title: string): Role {
  const words = ` ${(
    title
      .slice(0, 200)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  ).join(' ')} `
  const named = TITLES.find(
    ({ en, zh }) => en.some((word) => words.includes(` ${word} `)) || zh.some((piece) => title.includes(piece)),
  )
  return named?.role ?? 'other'
}
