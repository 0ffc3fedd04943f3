import { webSearch as en } from './en/web-search.ts'
import type { AreaTexts } from './params/web.ts'
import { webSearch as zh } from './zh/web-search.ts'

export const searchTexts: AreaTexts<typeof en> = { en, zh }
