import type { ReadEntry, Standing } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { FormAct } from '../row-acts.tsx'
import { ThingSection, byDue } from '../thing-section.tsx'
import { isToldBy, textOf, thingsOf } from '../things.ts'
import type { Thing } from '../things.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

type Predictions = Standing['predictions']

interface PredictionSectionProps {
  predictions: Predictions
  entries: readonly ReadEntry[] | undefined
}

/** K4: what we said would happen, each until its day; then what came of it. */
export function PredictionSection({ predictions, entries }: PredictionSectionProps) {
  const { t } = useLanguage()
  const made = entries && thingsOf(entries, 'prediction.made')
  const isSettled = (thing: Thing) => isToldBy(thing, 'prediction.checked', 'prediction.voided')
  const open = made?.filter((thing) => !isSettled(thing))
  return (
    <ThingSection
      title={t.views.predictions}
      act={<FormAct kind="prediction.made" />}
      open={open && byDue(open, ({ data }) => textOf(data['checkOn']))}
      settled={made?.filter(isSettled)}
      row={(thing, isOpen) => (
        <PredictionRow
          key={thing.name}
          thing={thing}
          isOpen={isOpen}
          listed={predictions.list.find(({ ref }) => ref === thing.name)}
        />
      )}
    />
  )
}

interface PredictionRowProps {
  thing: Thing
  isOpen: boolean
  /** How the standing reads it; a voided one it does not hold. */
  listed: Predictions['list'][number] | undefined
}

function PredictionRow({ thing, isOpen, listed }: PredictionRowProps) {
  const { t, format, label } = useLanguage()
  const { account } = useClient()
  const nameOf = useNameOf(account)
  const { name: ref, text, data } = thing
  const isLate = listed?.status === 'overdue'
  const ending = listed?.vri == null ? label('kind', 'prediction.voided') : `VRI ${format.number(listed.vri)}`
  return (
    <WhyRow
      why={`thing.prediction.made:${ref}`}
      isLate={isLate}
      title={<Said>{text || ref}</Said>}
      end={
        isOpen ? (
          <>
            <span className="why-end-minor">{nameOf(textOf(data['owner']))}</span>
            <span className="why-due">
              {[isLate ? t.views.late : null, t.views.checkOn(textOf(data['checkOn']))].filter(Boolean).join(' · ')}
            </span>
          </>
        ) : (
          ending
        )
      }
      text={
        <>
          {t.views.fromTo(valueOf(data['baseline'], format), valueOf(data['target'], format))}
          {listed?.tellBy ? ` · ${t.views.tellBy(listed.tellBy)}` : null}
        </>
      }
      acts={
        isOpen ? (
          <>
            <FormAct kind="prediction.checked" data={{ ref }} />
            <FormAct kind="prediction.voided" data={{ ref }} />
          </>
        ) : null
      }
    />
  )
}

/** A baseline or a target in words: its value, with the unit where it names one. */
function valueOf(told: unknown, { number }: { number: (value: number, digits?: number) => string }): string {
  if (typeof told !== 'object' || told === null || !('value' in told) || typeof told.value !== 'number') return '–'
  const unit = 'unit' in told && typeof told.unit === 'string' ? ` ${told.unit}` : ''
  return `${number(told.value)}${unit}`
}

/** K5: how much of what was predicted came, by the quarter of the check, always with how many checks it rests on. */
export function VriSection({ vri }: Pick<Predictions, 'vri'>) {
  const { t, format } = useLanguage()
  return (
    <Section title={t.views.vri}>
      {vri.length === 0 ? <p className="section-empty">{t.views.nothing}</p> : null}
      <ul>
        {vri.toReversed().map(({ quarter, value, n, evidence }) => (
          <WhyRow
            key={quarter}
            why={`entries.${evidence.join(',')}`}
            title={t.views.vriOf(format.quarter(quarter), format.percent(value), n)}
          />
        ))}
      </ul>
    </Section>
  )
}
