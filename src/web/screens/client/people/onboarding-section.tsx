import type { ReadEntry, Standing } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useViewDay } from '../../../language/day-context.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { DueOn } from '../due-on.tsx'
import { FormAct } from '../row-acts.tsx'
import { ThingSection, byDue } from '../thing-section.tsx'
import { textOf, thingsOf } from '../things.ts'
import type { Thing } from '../things.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

interface OnboardingSectionProps {
  standing: Standing
  entries: readonly ReadEntry[] | undefined
}

/** A3: what onboarding is to bring, each output with its owner, its day and the side it waits on. */
export function OnboardingSection({ standing, entries }: OnboardingSectionProps) {
  const { t } = useLanguage()
  const { done, open, late } = standing.onboarding
  const outputs =
    entries && thingsOf(entries, 'onboarding.set', ({ step, output }) => `${textOf(step)} ${textOf(output)}`)
  const isOpen = ({ data }: Thing) => data['status'] === 'open'
  const dueDay = ({ data }: Thing) => textOf(data['due']) || null
  const waiting = outputs?.filter(isOpen)
  return (
    <ThingSection
      title={t.views.onboarding}
      aside={t.views.onboardingText(done, open, late)}
      act={<FormAct kind="onboarding.set" data={{ status: 'open' }} />}
      open={waiting && byDue(waiting, dueDay)}
      settled={outputs?.filter((output) => !isOpen(output))}
      row={(output, isWaiting) => (
        <OutputRow key={output.name} output={output} due={dueDay(output)} isWaiting={isWaiting} />
      )}
    />
  )
}

function OutputRow({ output, due, isWaiting }: { output: Thing; due: string | null; isWaiting: boolean }) {
  const { t, labelOrName } = useLanguage()
  const { account } = useClient()
  const nameOf = useNameOf(account)
  const viewed = useViewDay()
  const { data } = output
  const isLate = isWaiting && due !== null && due < viewed
  return (
    <WhyRow
      why={`entries.${output.told.map(({ entry }) => entry.id).join(',')}`}
      isLate={isLate}
      title={<Said>{textOf(data['output'])}</Said>}
      end={
        isWaiting ? (
          <>
            <span className="why-end-minor">{t.views.waitsOn(data['waitsOn'] === 'us' ? 'us' : 'client')}</span>
            {due === null ? null : <DueOn day={due} isLate={isLate} />}
          </>
        ) : (
          labelOrName('onboardingStatus', textOf(data['status']))
        )
      }
      text={[
        labelOrName('onboardingStep', textOf(data['step'])),
        nameOf(textOf(data['owner'])),
        textOf(data['evidence']),
      ]
        .filter(Boolean)
        .join(' · ')}
      acts={
        isWaiting ? (
          <>
            <FormAct kind="onboarding.set" data={{ ...data, status: 'done' }}>
              {t.views.done}
            </FormAct>
            <FormAct kind="onboarding.set" data={data}>
              {t.views.change}
            </FormAct>
          </>
        ) : null
      }
    />
  )
}
