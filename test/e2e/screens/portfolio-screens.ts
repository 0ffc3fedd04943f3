import type { Screen } from './screen.ts'

export const portfolioScreens: Screen[] = [
  { name: 'portfolio', path: '/portfolio', ready: '.trust-marks' },
  { name: 'portfolio-as-of', path: '/portfolio?asOf=2026-03-31', ready: '.trust-marks' },
  { name: 'portfolio-groups', path: '/portfolio?group=state&risks=true', ready: '.group-name' },
  { name: 'portfolio-map', path: '/portfolio?view=map', ready: '.map-point', isWhole: true },
  { name: 'portfolio-none', path: '/portfolio?query=nobody', ready: '.empty' },
]
