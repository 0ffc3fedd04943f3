import { webAudit as en } from './en/web-audit.ts'
import type { AreaTexts } from './params/web.ts'
import { webAudit as zh } from './zh/web-audit.ts'

export const auditTexts: AreaTexts<typeof en> = { en, zh }
