import type { Kind } from '#method/ledger/kinds.ts'
import type { Standing } from '../../../client/shapes.ts'
import { useViewDay } from '../../../language/day-context.ts'
import { useLanguage } from '../../../language/language.tsx'
import { ProblemNotice } from '../../../parts/problem-notice.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { ClientView } from '../client-view.tsx'
import { MissingList } from '../missing-list.tsx'
import { NextSteps } from '../standing/next-steps.tsx'
import { PartialNote } from '../partial-note.tsx'
import { PlanRow } from './plan-row.tsx'
import { PlaysToPlan } from '../play-list.tsx'
import { DirectAct, FormAct } from '../row-acts.tsx'
import { textOf, thingsOf, toldLast } from '../things.ts'
import type { Thing } from '../things.ts'
import { ThingSection } from '../thing-section.tsx'
import { useBook } from '../use-book.ts'
import { useClient } from '../use-client.ts'
import { WayTo } from '../ways.tsx'
import { WhyRow } from '../why-row.tsx'

const KINDS: readonly Kind[] = ['plan.set', 'plan.closed']

export function PlanScreen() {
  const { standing } = useClient()
  return standing.data ? <PlanTab standing={standing.data} /> : null
}

/** The one rung that comes next: what it lacks, the moves that would show it, the plan in force, and what may grow. */
function PlanTab({ standing }: { standing: Standing }) {
  const { t } = useLanguage()
  const { entries, isWhole, error } = useBook(KINDS)
  const { ladder } = standing
  const plans = entries && thingsOf(entries, 'plan.set')
  return (
    <ClientView standing={standing} label={t.client.missing} narrow="above" aside={<MissingList standing={standing} />}>
      {error ? <ProblemNotice problem={error} /> : null}
      <LivePlan ladder={ladder} />
      <Plays ladder={ladder} />
      <NextSteps standing={standing} />
      {plans && plans.some((plan) => toldLast(plan, 'plan.closed')) ? (
        <ThingSection
          title={t.views.planPast}
          open={[]}
          settled={plans.filter((plan) => toldLast(plan, 'plan.closed'))}
          row={(plan) => <PastPlan key={plan.name} plan={plan} />}
        />
      ) : null}
      <PartialNote isWhole={isWhole} />
    </ClientView>
  )
}

type Ladder = Standing['ladder']

/** L13: the plan in force, what would prove it, and whether that was seen. */
function LivePlan({ ladder }: { ladder: Ladder }) {
  const { t } = useLanguage()
  const { account, asOf } = useClient()
  const { plan } = ladder
  if (!plan) {
    return (
      <Section
        title={t.client.plan}
        act={ladder.next && asOf === undefined ? <WayTo way="plan">{t.views.acts['plan.set']}</WayTo> : null}
      >
        <p className="section-empty">{ladder.evidenced ? t.views.planNone : t.views.planNotYet}</p>
        {ladder.evidenced ? <p className="section-empty">{t.views.planText}</p> : null}
      </Section>
    )
  }
  const [seen] = plan.observed.toReversed()
  const about = `plan ${plan.ref}`
  return (
    <Section title={t.client.plan} aside={t.client.planTo(plan.targetRung, plan.due)}>
      <ul>
        <PlanRow
          plan={plan}
          about={about}
          acts={
            <>
              {seen === undefined ? (
                <FormAct kind="signal" data={{ signal: plan.successSignal }} />
              ) : (
                <DirectAct
                  act={({ at }) => ({
                    operation: 'close-plan',
                    input: { account, ref: plan.ref, outcome: 'observed', entry: seen, at },
                    about,
                    said: t.views.said.planClosed,
                  })}
                >
                  {t.views.observedClose}
                </DirectAct>
              )}
              <FormAct kind="plan.closed" data={{ ref: plan.ref, outcome: 'dropped' }} />
              <FormAct kind="prediction.made" data={{ checkOn: plan.due, owner: plan.owner }} />
            </>
          }
        />
      </ul>
    </Section>
  )
}

function Plays({ ladder }: { ladder: Ladder }) {
  const { t } = useLanguage()
  const { asOf } = useClient()
  if (!ladder.next || ladder.next.plays.length === 0) return null
  const { plays, rung } = ladder.next
  const isOpen = ladder.plan === null && asOf === undefined
  return (
    <Section title={t.client.plays} aside={t.client.nextRung(rung)}>
      <PlaysToPlan plays={plays} isOpen={isOpen} />
    </Section>
  )
}

function PastPlan({ plan }: { plan: Thing }) {
  const { labelOrName, format } = useLanguage()
  const viewed = useViewDay()
  const closed = toldLast(plan, 'plan.closed')
  return (
    <WhyRow
      why={`thing.plan.set:${plan.name}`}
      title={<Said>{plan.text || plan.name}</Said>}
      end={
        <>
          <span className="why-end-minor">{labelOrName('planOutcome', textOf(closed?.reading.data['outcome']))}</span>
          <span>{format.shortDay(closed?.reading.at.slice(0, 10) ?? viewed)}</span>
        </>
      }
      text={labelOrName('signal', textOf(plan.data['successSignal']))}
    />
  )
}
