import { useQuery } from '@tanstack/react-query'
import { slotsQuery } from '../../../client/client-queries.ts'
import type { Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { PromiseTicks } from '../../../parts/promise-ticks.tsx'
import { Section } from '../../../parts/section.tsx'
import { SlotStrip, slotsOfCounts } from '../../../parts/slot-strip.tsx'
import type { SlotStatus } from '../../../parts/slot-strip.tsx'
import { FormAct } from '../row-acts.tsx'
import { RecordAct } from '../record-act.tsx'
import { useClient, useRitualName } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

/** Each ritual with its slots of the last 13 weeks. */
export function RhythmView({ cadence, hasActs = false }: { cadence: Standing['cadence']; hasActs?: boolean }) {
  const { t, format } = useLanguage()
  const ritualName = useRitualName()
  const inOrder = useSlots()
  const adherence = cadence.adherence === null ? null : t.slots.adherence(format.percent(cadence.adherence))
  return (
    <Section
      title={t.client.rhythm}
      aside={cadence.rituals.length > 0 ? [adherence, t.client.rhythmText].filter(Boolean).join(' · ') : null}
      act={cadence.rituals.length > 0 ? null : <RecordAct kind="cadence.agreed">{t.client.rhythmAct}</RecordAct>}
    >
      {cadence.rituals.length === 0 ? <p className="section-empty">{t.client.noRhythm}</p> : null}
      <ul>
        {cadence.rituals.map((ritual) => {
          const { held, late, missed, excused } = ritual
          return (
            <WhyRow
              key={ritual.id}
              why={`rhythm.${ritual.id}`}
              title={ritualName(ritual.id)}
              end={
                <>
                  <span className="why-end-minor">
                    {ritual.next ? t.client.next(format.shortDay(ritual.next.slice(0, 10))) : t.client.noNext}
                  </span>
                  <SlotStrip
                    slots={inOrder(ritual.id) ?? slotsOfCounts(ritual)}
                    label={t.slots.counts(held, late, missed, excused)}
                  />
                </>
              }
              acts={
                hasActs && ritual.next ? (
                  <FormAct kind="slot.excused" data={{ ritual: ritual.id, slot: ritual.next.slice(0, 10) }} />
                ) : null
              }
            />
          )
        })}
      </ul>
    </Section>
  )
}

/** The slots of a ritual in the order of time; undefined until they are read, when only their counts are known. */
function useSlots(): (ritual: string) => SlotStatus[] | undefined {
  const { account, asOf } = useClient()
  const { data } = useQuery(slotsQuery(account, asOf))
  return (ritual) => data?.rituals.find((each) => each.ritual === ritual)?.slots.map(({ status }) => status)
}

interface PromisesViewProps {
  commitments: Standing['commitments']
  /** Not where the promises themselves stand below, each side with its own act. */
  hasAct?: boolean
}

/** Promises of both sides, as ticks and as counts. */
export function PromisesView({ commitments, hasAct = true }: PromisesViewProps) {
  const { t } = useLanguage()
  const isEmpty = commitments.us.made + commitments.client.made === 0
  return (
    <Section
      title={t.client.promises}
      act={hasAct ? <RecordAct kind="commitment.made">{t.client.promiseAct}</RecordAct> : null}
    >
      {isEmpty ? (
        <p className="section-empty">{t.client.noPromises}</p>
      ) : (
        <ul>
          <PromiseRow side="us" counts={commitments.us} />
          <PromiseRow side="client" counts={commitments.client} />
        </ul>
      )}
    </Section>
  )
}

function PromiseRow({ side, counts }: { side: 'us' | 'client'; counts: Standing['commitments']['us'] }) {
  const { t, format } = useLanguage()
  const { kept, missed, overdue, keptRate } = counts
  // What is open holds what is overdue too; a tick is one or the other.
  const open = Math.max(counts.open - overdue, 0)
  const said = t.promises.counts(kept, missed, overdue, open)
  return (
    <WhyRow
      why={`promises.${side}`}
      title={side === 'us' ? t.client.ours : t.client.theirs}
      end={
        <>
          <PromiseTicks counts={{ kept, missed, overdue, open }} label={said} />
          <span>{keptRate === null ? t.client.noRate : t.promises.window(format.percent(keptRate))}</span>
        </>
      }
      text={t.promises.since(said)}
    />
  )
}
