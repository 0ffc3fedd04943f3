import type { ReadEntry } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useViewDay } from '../../../language/day-context.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { DueOn } from '../due-on.tsx'
import { DirectAct, FormAct } from '../row-acts.tsx'
import { ThingSection, byDue } from '../thing-section.tsx'
import { dayOf, dueOf, isToldBy, textOf, thingsOf, toldLast } from '../things.ts'
import type { Thing } from '../things.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

const dueDay = (thing: Thing) => dueOf(thing, 'commitment.moved')
const isSettled = (thing: Thing) =>
  isToldBy(thing, 'commitment.kept', 'commitment.missed') || toldLast(thing, 'commitment.withdrawn') !== undefined

/** The promises of one side: what is open with its acts, what is settled with how it ended. */
export function CommitmentSection({
  side,
  entries,
}: {
  side: 'us' | 'client'
  entries: readonly ReadEntry[] | undefined
}) {
  const { t } = useLanguage()
  const things = entries && thingsOf(entries, 'commitment.made').filter(({ data }) => data['side'] === side)
  return (
    <ThingSection
      title={side === 'us' ? t.views.ourPromises : t.views.theirPromises}
      act={<FormAct kind="commitment.made" data={side === 'us' ? { side } : { side, owner: '' }} />}
      open={
        things &&
        byDue(
          things.filter((thing) => !isSettled(thing)),
          dueDay,
        )
      }
      settled={things?.filter(isSettled)}
      row={(thing, isOpen) => <CommitmentRow key={thing.name} thing={thing} isOpen={isOpen} />}
    />
  )
}

function CommitmentRow({ thing, isOpen }: { thing: Thing; isOpen: boolean }) {
  const { t } = useLanguage()
  const { account } = useClient()
  const nameOf = useNameOf(account)
  const viewed = useViewDay()
  const { name: ref, text, data } = thing
  const due = dueDay(thing)
  const moves = thing.told.filter(({ entry }) => entry.kind === 'commitment.moved').length
  const isLate = isOpen && due !== null && due < viewed
  return (
    <WhyRow
      why={`thing.commitment.made:${ref}`}
      {...(isOpen ? { about: `commitment ${ref}` } : {})}
      isLate={isLate}
      title={<Said>{text || ref}</Said>}
      end={
        <>
          <span className="why-end-minor">
            {[nameOf(textOf(data['owner'])), moves > 0 ? t.views.movedTimes(moves) : null].filter(Boolean).join(' · ')}
          </span>
          {isOpen ? due === null ? null : <DueOn day={due} isLate={isLate} /> : <Ending thing={thing} due={due} />}
        </>
      }
      acts={
        isOpen ? (
          <>
            <DirectAct
              act={({ at }) => ({
                operation: 'keep-commitment',
                input: { account, ref, at },
                about: `commitment ${ref}`,
                said: t.views.said.kept(text || ref),
              })}
            >
              {t.views.acts['commitment.kept']}
            </DirectAct>
            <FormAct kind="commitment.moved" data={{ ref }} />
            <FormAct kind="commitment.withdrawn" data={{ ref }} />
          </>
        ) : null
      }
    />
  )
}

/** K3: kept by its due day, or else missed; withdrawn before it, or else missed too. */
function Ending({ thing, due }: { thing: Thing; due: string | null }) {
  const { label, format } = useLanguage()
  const last = toldLast(thing, 'commitment.kept') ?? toldLast(thing, 'commitment.withdrawn')
  if (!last) return <span>{label('commitmentStatus', 'missed')}</span>
  const on = textOf(last.reading.data['on']) || dayOf(last.reading)
  const isKept = last.entry.kind === 'commitment.kept' && (due === null || on <= due)
  const isWithdrawn = last.entry.kind === 'commitment.withdrawn' && (due === null || on < due)
  const status = isKept ? 'kept' : isWithdrawn ? 'withdrawn' : 'missed'
  return (
    <span>
      {label('commitmentStatus', status)} · {format.shortDay(on)}
    </span>
  )
}
