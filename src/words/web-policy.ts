import { webPolicy as en } from './en/web-policy.ts'
import type { AreaTexts } from './params/web.ts'
import { webPolicy as zh } from './zh/web-policy.ts'

export const policyTexts: AreaTexts<typeof en> = { en, zh }
