import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Standing } from '../../client/shapes.ts'
import { useLanguage } from '../../language/language.tsx'
import { RelativeDay } from '../../parts/relative-day.tsx'
import { RungSteps } from '../../parts/rung-steps.tsx'
import { TrustMarks } from '../../parts/trust-marks.tsx'
import { rungFacts, rungLabel, TRUST_DIMENSIONS, trustGlyph, trustLabel } from './glyphs.ts'
import { dueName } from './due-view.tsx'
import { useRitualName } from './use-client.ts'
import './client-facts.css'

/** The five facts about a client that are wanted first, each opening onto what it rests on. */
export function ClientFacts({ standing }: { standing: Standing }) {
  const language = useLanguage()
  const { t, label } = language
  const { state, ladder, trust, due } = standing
  const facts = rungFacts(ladder)
  const next = due[0]
  const ritualName = useRitualName()
  const constraint = trust.primaryConstraint
  return (
    <dl className="client-facts" aria-label={t.client.facts}>
      <Fact name={t.client.state} note={state.since ? t.client.since(state.since) : null}>
        {state.named ? label('state', state.named) : t.client.noState}
      </Fact>
      <Fact
        name={t.client.rung}
        why="rung.evidenced"
        note={ladder.rung === null ? null : ladder.heldSince ? t.client.heldSince(ladder.heldSince) : null}
        glyph={<RungSteps {...facts} label={rungLabel(facts, language)} size="plain" />}
      >
        {ladder.rung === null ? t.client.notEvidenced : `${ladder.rung} ${label('rung', ladder.rung)}`}
      </Fact>
      <Fact name={t.client.claimed} why="claimed.latest" note={gapText(ladder.gap, t.client)}>
        {ladder.claimed === null ? t.client.noClaim : `${ladder.claimed} ${label('rung', ladder.claimed)}`}
      </Fact>
      <Fact
        name={t.client.constraint}
        why={constraint ? `trust.${constraint}` : undefined}
        note={constraint ? label('trustStatus', trust[constraint].status) : null}
        glyph={
          <TrustMarks
            marks={TRUST_DIMENSIONS.map((dimension) => trustGlyph(dimension, trust))}
            label={trustLabel(trust, language)}
            size="plain"
          />
        }
      >
        {constraint ? label('trust', constraint) : t.client.trustUnknown}
      </Fact>
      <Fact name={t.client.nextDue} note={next ? <RelativeDay day={next.on} /> : null}>
        {next ? dueName(next, language, ritualName) : t.client.nothingDue}
      </Fact>
    </dl>
  )
}

function gapText(
  gap: number | null,
  t: { gapAbove: (gap: number) => string; gapBelow: (gap: number) => string; gapNone: string },
): string | null {
  if (gap === null) return null
  if (gap === 0) return t.gapNone
  return gap > 0 ? t.gapAbove(gap) : t.gapBelow(-gap)
}

interface FactProps {
  name: string
  children: ReactNode
  note?: ReactNode
  glyph?: ReactNode
  why?: string | undefined
}

function Fact({ name, children, note, glyph, why }: FactProps) {
  const { account } = useParams({ from: '/inside/clients/$account' })
  return (
    <div className="client-fact">
      <dt>{name}</dt>
      <dd>
        <span className="client-fact-value">
          {glyph}
          {why ? (
            <Link
              to="/clients/$account"
              params={{ account }}
              search={({ asOf }) => ({ asOf, why })}
              resetScroll={false}
            >
              {children}
            </Link>
          ) : (
            children
          )}
        </span>
        {note ? <span className="client-fact-note">{note}</span> : null}
      </dd>
    </div>
  )
}
