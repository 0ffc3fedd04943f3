import { useSearch } from '@tanstack/react-router'
import { useLanguage } from '../../language/language.tsx'
import type { Language } from '../../language/language.tsx'
import { Said } from '../../parts/said.tsx'
import type { BookLine } from './book-lines.ts'
import { SECTORS, STATES } from './portfolio-search.ts'
import type { PortfolioGroup } from './portfolio-search.ts'

export type GroupHead = Extract<BookLine, { kind: 'head' }>

export function GroupName({ head }: { head: GroupHead }) {
  const { group } = useSearch({ from: '/inside/portfolio' })
  const language = useLanguage()
  return (
    <>
      <span className="group-name">
        <Said>{group === undefined ? '' : groupName(group, head.key, language)}</Said>
      </span>
      <span className="group-count">{language.t.book.groupCount(head.count)}</span>
    </>
  )
}

function groupName(group: PortfolioGroup, key: GroupHead['key'], { t, label, labelsOf }: Language): string {
  switch (group) {
    case 'rung': {
      const rung = labelsOf('rung').find(({ name }) => name === key)
      return rung ? `${rung.name} ${rung.label}` : t.portfolio.notEvidenced
    }
    case 'state': {
      const state = STATES.find((each) => each === key)
      return state ? label('state', state) : t.book.noState
    }
    case 'sector': {
      const sector = SECTORS.find((each) => each === key)
      return sector ? label('sector', sector) : t.book.noSector
    }
    case 'lead':
      return key === null ? t.book.noLead : String(key)
  }
}
