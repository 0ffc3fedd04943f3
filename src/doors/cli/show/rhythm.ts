import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { labelOrName } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import type { CliTexts } from '#words/params/cli.ts'
import { plain } from './columns.ts'

interface Reader {
  locale: Locale
  texts: CliTexts
}

type Preset = OutputOf<OperationOf<'ritual-presets'>>

/** A rhythm to agree on: each ritual with its turn, and what it always holds. */
export function showPreset({ why, rituals, agendas }: Preset, { locale, texts: { rhythm } }: Reader): string[] {
  const lines = rituals.flatMap((ritual) => {
    const agenda = agendas.find((each) => each.ritual === ritual.id)
    const turn = 'follows' in ritual ? rhythm.follows(ritual.follows.days) : rhythm.recurs(ritual.rrule, ritual.start)
    const beside = [
      turn,
      ritual.dueTime === undefined ? null : rhythm.dueBy(ritual.dueTime),
      ritual.minutes === undefined ? null : rhythm.minutes(ritual.minutes),
      agenda?.words ? rhythm.words(agenda.words) : null,
      agenda?.preReadHours ? rhythm.preRead(agenda.preReadHours) : null,
      ritual.owner === undefined ? null : plain(ritual.owner),
    ].filter((part) => part !== null)
    const kind = ritual.ritual
    const name = kind === 'support_patterns' ? rhythm.supportPatterns : plain(labelOrName(locale, 'purpose', kind))
    return ['', rhythm.ritual(name, rhythm.beside(beside)), ...(agenda?.items ?? []).map(({ text }) => `- ${text}`)]
  })
  return [why.text, ...lines]
}
