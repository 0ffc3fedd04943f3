import { webCorpus as en } from './en/web-corpus.ts'
import type { AreaTexts } from './params/web.ts'
import { webCorpus as zh } from './zh/web-corpus.ts'

export const corpusTexts: AreaTexts<typeof en> = { en, zh }
