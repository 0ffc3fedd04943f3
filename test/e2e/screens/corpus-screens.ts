import type { Screen } from './screen.ts'

export const corpusScreens: Screen[] = [
  { name: 'corpus-moves', path: '/corpus', ready: '.corpus-item', isWhole: true },
  { name: 'corpus-decisions', path: '/corpus?view=decisions', ready: '.corpus-item', isWhole: true },
  { name: 'corpus-past', path: '/corpus?view=precedents', ready: '.section' },
  { name: 'corpus-precedents', path: '/corpus?view=precedents&client=havel', ready: '.corpus-rates', isWhole: true },
  { name: 'search', path: '/search?text=plan', ready: '.found-entry', isWhole: true },
  {
    name: 'search-chinese',
    path: `/search?text=${encodeURIComponent('排产')}`,
    ready: '.found-entry',
    isPictureOnly: true,
  },
  { name: 'search-empty', path: '/search', ready: '.empty' },
  { name: 'search-none', path: '/search?text=zeppelin&kind=trust&until=2026-03-31', ready: '.empty' },
]
