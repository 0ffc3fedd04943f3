import { webData as en } from './en/web-data.ts'
import type { AreaTexts } from './params/web.ts'
import { webData as zh } from './zh/web-data.ts'

export const dataTexts: AreaTexts<typeof en> = { en, zh }
