import { FAKE_MOVES } from '#method/fake-moves/fake-move.ts'
import type { Ladder } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import type { Language } from '../../../language/language.tsx'
import { Section } from '../../../parts/section.tsx'
import { WhyRow } from '../why-row.tsx'

/** Claims that resemble a known look-alike of depth: what they go with at most, and the act that would count instead. */
export function ClaimsView({ fakeMoves }: { fakeMoves: Ladder['fakeMoves'] }) {
  const language = useLanguage()
  const { t } = language
  if (fakeMoves.length === 0) return null
  return (
    <Section title={t.client.fakeMoves}>
      <ul>
        {fakeMoves.map((found) => (
          <WhyRow
            key={found.entry}
            why={`claim.${found.entry}`}
            title={fakeMoveName(found.match, language) ?? t.client.fakeWords(found.words)}
            end={t.client.fakeMove(found.ceiling)}
            text={fakeMoveText(found, language)}
          />
        ))}
      </ul>
    </Section>
  )
}

export function fakeMoveName(match: string, { t }: Pick<Language, 't'>): string | null {
  const names: Readonly<Record<string, { name: string; why: string }>> = t.client.moves
  return names[match]?.name ?? null
}

/** Why a look-alike counts for less than it sounds, and which acts would count instead. */
export function fakeMoveText(
  { match, words }: { match: string; words: readonly string[] },
  { t, label, format }: Pick<Language, 't' | 'label' | 'format'>,
): string {
  const names: Readonly<Record<string, { name: string; why: string }>> = t.client.moves
  const instead = FAKE_MOVES.find(({ id }) => id === match)?.instead ?? []
  return [
    t.client.fakeWords(words),
    names[match]?.why ?? '',
    instead.length > 0 ? t.client.instead(format.choice(instead.map((signal) => label('signal', signal)))) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
