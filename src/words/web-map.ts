import { webMap as en } from './en/web-map.ts'
import type { AreaTexts } from './params/web.ts'
import { webMap as zh } from './zh/web-map.ts'

export const mapTexts: AreaTexts<typeof en> = { en, zh }
