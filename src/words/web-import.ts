import { webImport as en } from './en/web-import.ts'
import type { AreaTexts } from './params/web.ts'
import { webImport as zh } from './zh/web-import.ts'

export const importTexts: AreaTexts<typeof en> = { en, zh }
