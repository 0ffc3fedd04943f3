import { webMembers as en } from './en/web-members.ts'
import type { AreaTexts } from './params/web.ts'
import { webMembers as zh } from './zh/web-members.ts'

export const membersTexts: AreaTexts<typeof en> = { en, zh }
