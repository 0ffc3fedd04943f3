import { webDiagnose as en } from './en/web-diagnose.ts'
import type { AreaTexts } from './params/web.ts'
import { webDiagnose as zh } from './zh/web-diagnose.ts'

export const diagnoseTexts: AreaTexts<typeof en> = { en, zh }
