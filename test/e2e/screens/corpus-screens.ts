import type { Screen } from './screen.ts'

export const corpusScreens: Screen[] = [
  { name: 'search', path: '/search?text=plan', ready: '.found-entry', isWhole: true },
  { name: 'search-chinese', path: `/search?text=${encodeURIComponent('船期')}`, ready: '.found-entry' },
  { name: 'search-empty', path: '/search', ready: '.empty' },
  { name: 'search-none', path: '/search?text=zeppelin&kind=trust&until=2026-03-31', ready: '.empty' },
]
