import type { OfferCode, QuestionCode, ReadingCode, SmallBookCode } from '#method/coach/codes.ts'
import type { CardCode } from '#method/engine/codes.ts'
import type { Signal } from '#method/ledger/signals.ts'
import type { ParamsOf } from '../table.ts'

/** The coach's questions and how answers are read, when either mode is offered, and what the card says of its evidence. */
export type CoachParams = ParamsOf<
  QuestionCode | ReadingCode | OfferCode | SmallBookCode | CardCode,
  {
    'coach.question_5': { from: string; to: string }
    'reading.step': { owner: string; due: string; signal: Signal }
    'offer.renewal_without_reason': { opens: string; end: string }
    'offer.new_lead': { lead: string }
    'offer.handoff': { to: string }
    'fit.few_clients': { clients: number; needed: number }
    'card.evidenced': { rung: number; items: number }
    'card.not_enough': { seen: number; needed: number }
  }
>
