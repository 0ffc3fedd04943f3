import type { reviewTexts } from '#words/web-review.ts'
import type { MovesAnswer } from '../../client/review-queries.ts'
import type { Language } from '../../language/language.tsx'

type Texts = (typeof reviewTexts)['en']
type Move = MovesAnswer['moves'][number]
type Change = Move['rung']

/** What moved of a relationship since the day before the quarter began, each in a few words; empty where nothing did. */
export function movedTexts(
  { rung, trust }: Move,
  texts: Texts,
  { format, label }: Pick<Language, 'format' | 'label'>,
): string[] {
  const value = (n: number | null) => (n === null ? texts.unknown : format.number(n))
  const said = (text: (from: string, to: string) => string, { from, to, movement }: Change) =>
    movement === 'up' || movement === 'down' ? [`${text(value(from), value(to))}, ${texts[movement]}`] : []
  return [
    ...said(texts.rung, rung),
    ...(['competence', 'integrity', 'benevolence'] as const).flatMap((dimension) =>
      said((from, to) => texts.trust(label('trust', dimension), from, to), trust[dimension]),
    ),
  ]
}
