import type { z } from 'zod'
import type { readEntry } from '#contract/parts/entry-shape.ts'
import type { dueItem, standing } from '#contract/parts/standing-shape.ts'
import type { Refusal, RefusalCode } from '#contract/refusals.ts'

/** The answers' shapes, as the contract declares them. */
export type Standing = z.output<typeof standing>
export type Ladder = Standing['ladder']
export type Condition = Ladder['conditions'][number]
export type Cap = Ladder['caps'][number]
export type Trust = Standing['trust']
export type DueItem = z.output<typeof dueItem>
export type ReadEntry = z.output<typeof readEntry>

/** What an answer says that says no (RFC 9457): every refusal with its sentence. */
export interface Problem {
  status: number
  detail: string
  code: RefusalCode
  errors: (Refusal & { detail: string })[]
}
