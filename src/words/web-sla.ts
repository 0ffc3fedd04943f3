import { webSla as en } from './en/web-sla.ts'
import type { AreaTexts } from './params/web.ts'
import { webSla as zh } from './zh/web-sla.ts'

export const slaTexts: AreaTexts<typeof en> = { en, zh }
