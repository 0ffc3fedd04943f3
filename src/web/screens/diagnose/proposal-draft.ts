import { readDay } from '#method/text/days/typed-day.ts'
import type { Day } from '#method/time/day.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import type { Input } from '../../client/call.ts'
import type { Language } from '../../language/language.tsx'
import { dayOf, textOf } from '../client/things.ts'

/** What completes a proposed entry: what its answer did not say. */
export interface ProposalDraft {
  need: string
  howKnown: string
  change: string
  people: string
  on: string
  sourceType: string
  sourceRef: string
}

export type ProposalField = keyof ProposalDraft

const NEED_FIELDS = ['need', 'howKnown', 'change'] as const satisfies readonly ProposalField[]

/** The fields that are asked for before an entry is accepted. */
export function askedOf({ entry, reading }: ReadEntry): readonly ProposalField[] {
  if (entry.kind === 'need.addressed') return NEED_FIELDS.filter((name) => textOf(reading.data[name]).trim() === '')
  if (entry.kind === 'signal') return ['people', 'on', 'sourceRef']
  return []
}

export function draftOfProposal({ reading }: ReadEntry): ProposalDraft {
  const { need, howKnown, change, people } = reading.data
  return {
    need: textOf(need),
    howKnown: textOf(howKnown),
    change: textOf(change),
    people: Array.isArray(people) ? people.join(', ') : '',
    on: dayOf(reading),
    sourceType: '',
    sourceRef: '',
  }
}

export type ProposalErrors = Partial<Readonly<Record<ProposalField, string>>>

/** What a draft still lacks, field by field: a blank need answers no stop-rule, a signal nobody saw counts for nothing (E1, L7). */
export function lacksOf(
  read: ReadEntry,
  draft: ProposalDraft,
  { today, witness, t }: { today: Day; witness: string; t: Language['t'] },
): ProposalErrors {
  if (read.entry.kind === 'need.addressed') {
    const blank = NEED_FIELDS.filter((name) => draft[name].trim() === '')
    return Object.fromEntries(blank.map((name) => [name, t.entry.needed]))
  }
  if (read.entry.kind !== 'signal') return {}
  const day = readDay(draft.on, { today, toward: 'past' })
  return {
    ...(draft.people.trim() === '' && draft.sourceRef.trim() === '' ? { people: witness } : {}),
    ...(day === null ? { on: t.day.unread(draft.on) } : day > today ? { on: t.asOf.future(today) } : {}),
  }
}

/** The correction that completes an entry; null where it is as it should be. */
export function completionOf(read: ReadEntry, draft: ProposalDraft, today: Day): Input<'correct'> | null {
  const { entry, reading } = read
  if (entry.kind === 'need.addressed') {
    const data = Object.fromEntries(NEED_FIELDS.map((name) => [name, draft[name].trim()]))
    const isSame = NEED_FIELDS.every((name) => data[name] === textOf(reading.data[name]))
    return isSame ? null : { target: entry.id, data: { ...reading.data, ...data } }
  }
  if (entry.kind !== 'signal') return null
  const people = draft.people
    .split(/[,，、;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const day = readDay(draft.on, { today, toward: 'past' })
  const ref = draft.sourceRef.trim()
  return {
    target: entry.id,
    data: { ...reading.data, ...(people.length > 0 ? { people } : {}) },
    ...(day !== null && day !== dayOf(reading) ? { at: day } : {}),
    ...(ref === '' ? {} : { source: { type: draft.sourceType === '' ? 'document' : draft.sourceType, ref } }),
  }
}
