import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { Card } from '../../client/diagnose-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Section } from '../../parts/section.tsx'
import { RecordAct } from '../client/record-act.tsx'
import { FormAct } from '../client/row-acts.tsx'
import { WayTo } from '../client/ways.tsx'
import { WhyRow } from '../client/why-row.tsx'

/** L14: what a diagnosis is held against before it is called done; each open point with the act that settles it. */
export function CardList({ card: { verification, target } }: { card: Card }) {
  const { t } = useLanguage()
  const texts = useTexts(diagnoseTexts).card
  const done = verification.filter((each) => each.done).length
  return (
    <Section title={texts.list} aside={texts.listText(done, verification.length)}>
      <ul>
        {verification.map((each) => (
          <WhyRow
            key={each.item.code}
            why={each.item.code}
            mark={<Mark kind={each.done ? 'full' : 'none'} />}
            title={
              <>
                {each.item.text}
                <span className="unseen">. {each.done ? t.client.met : t.client.unmet}.</span>
              </>
            }
            end={each.evidence.length > 0 ? t.client.entries(each.evidence.length) : null}
            acts={each.done ? null : <Settling code={each.item.code} hasTarget={target !== null} />}
          />
        ))}
      </ul>
    </Section>
  )
}

/** What settles a point that is open. A plan is none where there is no rung to climb from. */
function Settling({ code, hasTarget }: { code: string; hasTarget: boolean }) {
  const { t, label } = useLanguage()
  switch (code) {
    case 'verify.observations':
      return <FormAct kind="signal" />
    case 'verify.stop_rule_asked':
      return <FormAct kind="need.addressed" data={{ askedFor: false }} />
    case 'verify.trust_audited':
      return <WayTo way="audit">{t.client.auditAct}</WayTo>
    case 'verify.proprietary_asset':
      return <FormAct kind="signal" data={{ signal: 'asset_in_use' }} />
    case 'verify.incentives':
      return <RecordAct kind="incentive.checked">{label('kind', 'incentive.checked')}</RecordAct>
    case 'verify.operational_move':
      return hasTarget ? <WayTo way="plan">{t.views.acts['plan.set']}</WayTo> : null
    // A plan that is set settles its own completeness.
    default:
      return null
  }
}
