import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { Card } from '../../client/diagnose-queries.ts'
import { useNameOf } from '../../entries/use-name-of.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { DueOn } from '../client/due-on.tsx'
import { PlanRow } from '../client/plan/plan-row.tsx'
import { useClient } from '../client/use-client.ts'
import { WayTo } from '../client/ways.tsx'
import { WhyRow } from '../client/why-row.tsx'

type CardPlan = NonNullable<Card['plan']>

/** Deploy: the act, its owner, its day and the sign of success; and the promises that are its steps. */
export function CardPlan({ card: { plan, target } }: { card: Card }) {
  const texts = useTexts(diagnoseTexts)
  const { t } = useLanguage()
  const { asOf } = useClient()
  const mayBegin = plan === null && target !== null && asOf === undefined
  return (
    <Section
      title={texts.card.deploy}
      aside={texts.card.deployText}
      act={mayBegin ? <WayTo way="plan">{t.views.acts['plan.set']}</WayTo> : null}
    >
      {plan === null ? (
        <p className="section-empty">{target === null ? t.views.planNotYet : texts.card.noPlan}</p>
      ) : (
        <ul>
          <PlanRow plan={plan} />
        </ul>
      )}
      {plan !== null && plan.steps.length > 0 ? <Steps steps={plan.steps} /> : null}
    </Section>
  )
}

function Steps({ steps }: { steps: CardPlan['steps'] }) {
  const texts = useTexts(diagnoseTexts).card
  const { account } = useClient()
  const nameOf = useNameOf(account)
  return (
    <>
      <h3 className="card-title">{texts.steps}</h3>
      <ul>
        {steps.map(({ ref, what, owner, due, status, entry }) => (
          <WhyRow
            key={ref}
            why={`entries.${entry}`}
            isLate={status === 'overdue'}
            mark={<Mark kind={status === 'kept' ? 'full' : 'none'} />}
            title={<Said>{what ?? ref}</Said>}
            end={
              <>
                <span className="why-end-minor">{nameOf(owner)}</span>
                {status === 'kept' || status === 'missed' ? (
                  texts.stepStatus[status]
                ) : (
                  <DueOn day={due} isLate={status === 'overdue'} />
                )}
              </>
            }
          />
        ))}
      </ul>
    </>
  )
}
