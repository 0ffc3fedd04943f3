import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { Card } from '../../client/diagnose-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Section } from '../../parts/section.tsx'
import { PlaysToPlan } from '../client/play-list.tsx'
import { conditionName } from '../client/rule-names.ts'
import { useClient } from '../client/use-client.ts'
import { WhyRow } from '../client/why-row.tsx'

/** Design: the one rung that comes next, what of it is not met, and moves that would show it. */
export function CardNext({ target, isTop }: { target: Card['target']; isTop: boolean }) {
  const { t, label } = useLanguage()
  const texts = useTexts(diagnoseTexts).card
  if (!target) {
    return (
      <Section title={texts.next} aside={texts.nextText}>
        <p className="section-empty">{isTop ? t.client.atTop : texts.noTarget}</p>
      </Section>
    )
  }
  return (
    <Section title={texts.next} aside={texts.nextText}>
      <p>
        <strong>{`${target.rung} ${label('rung', target.rung)}`}</strong>
      </p>
      <p className="section-empty">{target.requires.text}</p>
      <Unmet unmet={target.unmet} />
      {target.plays.length > 0 ? <Plays plays={target.plays} /> : null}
    </Section>
  )
}

function Unmet({ unmet }: { unmet: NonNullable<Card['target']>['unmet'] }) {
  const { t, ...words } = useLanguage()
  return (
    <ul>
      {unmet.map(({ id, needs, evidence }) => (
        <WhyRow
          key={id}
          why={`condition.${id}`}
          mark={<Mark kind="none" />}
          title={conditionName({ ...words, t }, id)}
          end={evidence.length > 0 ? t.client.entries(evidence.length) : null}
          text={needs?.text}
        />
      ))}
    </ul>
  )
}

function Plays({ plays }: { plays: NonNullable<Card['target']>['plays'] }) {
  const { t } = useLanguage()
  const { asOf, standing } = useClient()
  const isOpen = asOf === undefined && standing.data?.ladder.plan === null
  return (
    <>
      <h3 className="card-title">{t.client.plays}</h3>
      <PlaysToPlan plays={plays} isOpen={isOpen} />
    </>
  )
}
