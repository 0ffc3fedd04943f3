import type { WebTexts } from '../web.ts'

export const web = {
  language: '中文',
} satisfies WebTexts
