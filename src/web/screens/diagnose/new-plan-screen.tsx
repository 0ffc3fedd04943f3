import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { Rung } from '#method/ledger/signals.ts'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import { policyQuery } from '../../client/diagnose-queries.ts'
import { useEntries } from '../../client/queries.ts'
import type { Ladder, Standing } from '../../client/shapes.ts'
import { useReader } from '../../client/use-reader.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Notice } from '../../parts/notice.tsx'
import { ClientView } from '../client/client-view.tsx'
import { MissingList } from '../client/missing-list.tsx'
import { FormAct } from '../client/row-acts.tsx'
import { textOf } from '../client/things.ts'
import { useClient } from '../client/use-client.ts'
import { WayTo } from '../client/ways.tsx'
import { ClosePlan } from './close-plan.tsx'
import { numberIn, rangeOf } from './plan-draft.ts'
import type { PlanDraft } from './plan-draft.ts'
import { PlanForm } from './plan-form.tsx'
import type { PlanStart } from './plan-form.tsx'
import './diagnose.css'
import './plan.css'

/** L11, L13: a plan is built one rung at a time, one plan at a time, on a rung that is evidenced; else it says what comes first. */
export function NewPlanScreen() {
  const texts = useTexts(diagnoseTexts)
  const { asOf, standing } = useClient()
  if (asOf !== undefined) return <Notice tone="plain">{texts.past(asOf)}</Notice>
  if (!standing.data) return <div className="diagnose-wait" aria-busy="true" />
  const { ladder } = standing.data
  return (
    <ClientView standing={standing.data} label={texts.plan.aside} aside={<MissingList standing={standing.data} />}>
      <header className="plan-head">
        <h2>{texts.plan.title}</h2>
        <p className="section-empty">{texts.plan.intro}</p>
      </header>
      {ladder.plan ? (
        <ClosePlan plan={ladder.plan} />
      ) : ladder.rung === null ? (
        <NoRung standing={standing.data} />
      ) : ladder.next ? (
        <Begin ladder={ladder} rung={ladder.rung} next={ladder.next} standing={standing.data} />
      ) : (
        <AtTop />
      )}
    </ClientView>
  )
}

interface BeginProps {
  ladder: Ladder
  rung: Rung
  next: NonNullable<Ladder['next']>
  standing: Standing
}

/** Begun with all that is known: the next rung and what it asks for; a move, or the coach's step, where one was chosen. */
function Begin({ ladder, rung, next, standing }: BeginProps) {
  const owner = useReader()
  const { step: stepId, play } = useSearch({ from: '/inside/clients/$account/plan/new' })
  const policy = useQuery(policyQuery)
  const steps = useEntries(stepId === undefined ? [] : [stepId])
  if (policy.isPending || (stepId !== undefined && steps.isPending)) {
    return <div className="diagnose-wait" aria-busy="true" />
  }
  const step = stepId === undefined ? undefined : steps.data?.entries.find(({ entry }) => entry.id === stepId)
  const move = play === undefined ? undefined : next.plays[play]
  const initial: PlanDraft = {
    targetRung: String(next.rung),
    requirement: next.requires.text,
    action: move?.text ?? textOf(step?.reading.data['what']),
    owner: textOf(step?.reading.data['owner']) || owner,
    due: '',
    successSignal: move?.signal ?? textOf(step?.reading.data['signal']),
    dependsOn: standing.trust.primaryConstraint ?? '',
  }
  const start: PlanStart = { initial, range: rangeOf(policy.data?.settings, today()), step: step ?? null }
  return (
    <>
      {ladder.stopRule.answered || next.rung < 3 ? null : <OpenStopRule />}
      <PlanForm
        key={`${stepId ?? ''} ${String(play ?? '')}`}
        name={`plan:${standing.account}${stepId === undefined ? '' : ':step'}${play === undefined ? '' : `:${play}`}`}
        start={start}
        rung={rung}
        plays={next.plays}
        constraint={standing.trust.primaryConstraint}
      />
    </>
  )
}

function OpenStopRule() {
  const texts = useTexts(diagnoseTexts).plan
  return (
    <Notice tone="caution" title={texts.stopRule} act={<FormAct kind="need.addressed" data={{ askedFor: false }} />}>
      {texts.stopRuleText}
    </Notice>
  )
}

/** E5, L13: without a rung there is no next one; what comes first is what anybody could check. */
function NoRung({ standing }: { standing: Standing }) {
  const { t } = useLanguage()
  const texts = useTexts(diagnoseTexts).plan
  const { data: policy } = useQuery(policyQuery)
  return (
    <Notice
      tone="caution"
      title={texts.noRung}
      act={
        <>
          <FormAct kind="signal" />
          <WayTo way="coach">{t.keys.acts['client.coach']}</WayTo>
        </>
      }
    >
      {texts.noRungText(standing.coverage.observations, numberIn(policy?.settings, 'observationsMin'))}
    </Notice>
  )
}

function AtTop() {
  const { t } = useLanguage()
  return <p className="section-empty">{t.client.atTop}</p>
}
