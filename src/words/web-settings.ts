import { webSettings as en } from './en/web-settings.ts'
import type { AreaTexts } from './params/web.ts'
import { webSettings as zh } from './zh/web-settings.ts'

export const settingsTexts: AreaTexts<typeof en> = { en, zh }
