import { webChecks as en } from './en/web-checks.ts'
import type { AreaTexts } from './params/web.ts'
import { webChecks as zh } from './zh/web-checks.ts'

export const checksTexts: AreaTexts<typeof en> = { en, zh }
