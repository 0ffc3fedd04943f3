import { webReview as en } from './en/web-review.ts'
import type { AreaTexts } from './params/web.ts'
import { webReview as zh } from './zh/web-review.ts'

export const reviewTexts: AreaTexts<typeof en> = { en, zh }
