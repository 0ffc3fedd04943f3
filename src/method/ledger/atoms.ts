import { z } from 'zod'
import { parseDay } from '../time/day.ts'
import { zoneOf } from '../time/zone.ts'
import { CURRENCIES } from './currencies.ts'

/**
 * The small schemas entries are made of. Free text and names are marked erasable: redaction removes exactly these and
 * keeps refs, enums, days and numbers (LEDGER §1).
 */
export const erasable = z.registry<{ erasable: true }>()

/** Longest free text of one field, in characters. */
export const TEXT_MAX = 20_000
const REF_MAX = 200

/** What a schema refused, as a code that src/words tells: the `expected` of a refusal. */
export type Expectation =
  | 'clean_text'
  | 'day'
  | 'zone'
  | 'currency'
  | 'amount'
  | 'slug'
  | 'not_before_made'
  | 'answered_or_accepted'
  | 'changes_something'
  | 'rule'
  | 'rule_or_follows'
  | 'target_differs'
  | 'from_before_to'
  | 'until_or_reply'
  | 'quarter'
  | 'answered_or_dismissed'
  | 'signal_or_risk'

const expects = (code: Expectation): { error: string } => ({ error: code })

/** NUL and lone surrogates can't be stored by every engine, nor shown by any screen. */
const isClean = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

const line = (max: number) => z.string().max(max).refine(isClean, expects('clean_text'))

/** Free text; may be empty where a rule gives emptiness a meaning (L7: blank does not answer). */
export const blankable = line(TEXT_MAX).register(erasable, { erasable: true })
/** Free text that says something. */
export const text = line(TEXT_MAX).min(1).register(erasable, { erasable: true })
/** A person's, thing's or firm's name. */
export const name = line(TEXT_MAX).min(1).register(erasable, { erasable: true })
/** Names a thing inside its account. Kept by redaction. */
export const ref = line(REF_MAX).min(1)
/** The key of a person of the client. Kept by redaction. */
export const person = line(REF_MAX).min(1)
/** A member's e-mail, `agent:NAME` or `integration:NAME`. */
export const member = line(320).min(1)
/** Either side's word or hand: a member or a person of the client. */
export const party = line(320).min(1)
export const slugText = z.string().regex(/^[a-z0-9-]{1,64}$/, expects('slug'))
export const day = z.string().refine((value) => parseDay(value) !== null, expects('day'))
/** A calendar quarter, `2026-Q2`. */
export const quarter = z.string().regex(/^[1-9]\d{3}-Q[1-4]$/, expects('quarter'))
export const zone = z.string().refine((value) => zoneOf(value) !== null, expects('zone'))
export const side = z.enum(['us', 'client'])
export const level15 = z.number().int().min(1).max(5)
/** A short word a firm chooses itself: theme, ritual, tag. Kept by redaction. */
export const label = line(REF_MAX).min(1)
export const money = z.strictObject({
  amount: z.string().regex(/^\d{1,15}(\.\d{1,4})?$/, expects('amount')),
  currency: z.string().refine((code) => CURRENCIES.has(code), expects('currency')),
})
/** What a side brings or commits: one text or several. */
export const texts = z.array(text).max(200)
export const finite = z.number()

export type Money = z.infer<typeof money>
export { expects }
