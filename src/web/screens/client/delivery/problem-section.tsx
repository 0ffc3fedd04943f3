import type { ReadEntry } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { FormAct } from '../row-acts.tsx'
import { ThingSection } from '../thing-section.tsx'
import { dayOf, isToldBy, textOf, thingsOf, toldLast } from '../things.ts'
import type { Thing } from '../things.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

/** F5: problems from the day they were noticed: told to the client, with an owner and a next step, until resolved. */
export function ProblemSection({ entries }: { entries: readonly ReadEntry[] | undefined }) {
  const { t } = useLanguage()
  const problems = entries && thingsOf(entries, 'problem.noticed')
  const isSettled = (problem: Thing) => isToldBy(problem, 'problem.resolved')
  return (
    <ThingSection
      title={t.views.problems}
      act={<FormAct kind="problem.noticed" />}
      open={problems?.filter((problem) => !isSettled(problem))}
      settled={problems?.filter(isSettled)}
      row={(problem, isOpen) => <ProblemRow key={problem.name} problem={problem} isOpen={isOpen} />}
    />
  )
}

function ProblemRow({ problem, isOpen }: { problem: Thing; isOpen: boolean }) {
  const { t, labelOrName } = useLanguage()
  const { account } = useClient()
  const nameOf = useNameOf(account)
  const { name: ref, text, data, at } = problem
  const told = toldLast(problem, 'problem.disclosed')
  const owner = textOf(data['owner'])
  const nextStep = textOf(data['nextStep'])
  const lacks = owner === '' || nextStep === ''
  return (
    <WhyRow
      why={`thing.problem.noticed:${ref}`}
      title={<Said>{text || ref}</Said>}
      end={
        <>
          <span className="why-end-minor">{labelOrName('problemKind', textOf(data['kind']))}</span>
          <span>{told ? t.views.toldOn(dayOf(told.reading)) : t.views.untold}</span>
        </>
      }
      text={[t.views.from(at), isOpen && lacks ? t.views.problemLacks : `${nameOf(owner)}: ${nextStep}`].join(' · ')}
      acts={
        isOpen ? (
          <>
            <FormAct kind="problem.resolved" data={{ ref }} />
            {told ? null : <FormAct kind="problem.disclosed" data={{ ref }} />}
            <FormAct kind="problem.escalated" data={{ ref }} />
            {lacks ? (
              <FormAct kind="problem.noticed" data={data}>
                {t.views.change}
              </FormAct>
            ) : null}
          </>
        ) : null
      }
    />
  )
}
