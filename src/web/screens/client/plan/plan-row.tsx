import type { ReactNode } from 'react'
import type { Ladder } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { DueOn } from '../due-on.tsx'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

interface PlanRowProps {
  plan: NonNullable<Ladder['plan']>
  acts?: ReactNode
  /** What its acts are about, where it leaves once one is done. */
  about?: string
}

/** L13: the plan in force: its act, owner and day, what would prove it, and whether that was seen. */
export function PlanRow({ plan, acts, about }: PlanRowProps) {
  const { t, label } = useLanguage()
  const { account } = useClient()
  const nameOf = useNameOf(account)
  return (
    <WhyRow
      why="plan.open"
      isLate={plan.overdue}
      title={<Said>{plan.action ?? plan.ref}</Said>}
      end={
        <>
          <span className="why-end-minor">{nameOf(plan.owner)}</span>
          <DueOn day={plan.due} isLate={plan.overdue} />
        </>
      }
      text={
        <>
          {t.views.planSignal(label('signal', plan.successSignal))}{' '}
          <strong>{plan.observed.length === 0 ? t.views.planUnseen : t.views.planSeen(plan.observed.length)}</strong>{' '}
          {t.views.planDepends(label('trust', plan.dependsOn))}
        </>
      }
      acts={acts}
      {...(about === undefined ? {} : { about })}
    />
  )
}
