import type { Kind } from '#method/ledger/kinds.ts'
import type { ReactNode } from 'react'
import type { ReadEntry } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useViewDay } from '../../../language/day-context.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { DueOn } from '../due-on.tsx'
import { DirectAct, FormAct } from '../row-acts.tsx'
import { ThingSection, byDue } from '../thing-section.tsx'
import { dueOf, isToldBy, textOf, thingsOf, toldLast } from '../things.ts'
import type { Thing } from '../things.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

interface ExchangeProps {
  entries: readonly ReadEntry[] | undefined
}

/** What they asked, each until it is answered (K7). */
export function AskSection({ entries }: ExchangeProps) {
  const { t } = useLanguage()
  return (
    <Exchange
      title={t.views.asks}
      aside={t.views.asksText}
      entries={entries}
      begins="ask.received"
      ends={['ask.answered']}
      acts={({ name: ref }) => <FormAct kind="ask.answered" data={{ ref }} />}
    />
  )
}

/** What they said of our work, each until it is answered (A8). */
export function FeedbackSection({ entries }: ExchangeProps) {
  const { t } = useLanguage()
  return (
    <Exchange
      title={t.views.feedback}
      entries={entries}
      begins="feedback.received"
      ends={['feedback.answered']}
      acts={({ name: ref }) => <FormAct kind="feedback.answered" data={{ ref }} />}
    />
  )
}

/** What a person of the client is to decide, and by when (A7). */
export function DecisionSection({ entries }: ExchangeProps) {
  const { t } = useLanguage()
  return (
    <Exchange
      title={t.views.decisions}
      entries={entries}
      begins="decision.needed"
      ends={['decision.made']}
      acts={({ name: ref, data }) => <FormAct kind="decision.made" data={{ ref, by: textOf(data['by']) }} />}
    />
  )
}

/** The timeline's milestones (A6): reached, moved with their word, or missed. */
export function MilestoneSection({ entries }: ExchangeProps) {
  const { t } = useLanguage()
  const { account } = useClient()
  return (
    <Exchange
      title={t.views.milestones}
      entries={entries}
      begins="milestone.set"
      ends={['milestone.reached', 'milestone.missed']}
      moved="milestone.moved"
      acts={({ name: ref, text }) => (
        <>
          <DirectAct
            act={({ at }) => ({
              operation: 'reach-milestone',
              input: { account, ref, at },
              about: `milestone ${ref}`,
              said: t.views.said.reached(text || ref),
            })}
          >
            {t.views.acts['milestone.reached']}
          </DirectAct>
          <FormAct kind="milestone.moved" data={{ ref }} />
          <FormAct kind="milestone.missed" data={{ ref }} />
        </>
      )}
    />
  )
}

type Begins = 'ask.received' | 'feedback.received' | 'decision.needed' | 'milestone.set'

interface ExchangeListProps extends ExchangeProps {
  title: string
  aside?: string
  begins: Begins
  ends: readonly Kind[]
  moved?: Kind
  acts: (thing: Thing) => ReactNode
}

function Exchange({ title, aside, entries, begins, ends, moved = begins, acts }: ExchangeListProps) {
  const things = entries && thingsOf(entries, begins)
  const isSettled = (thing: Thing) => isToldBy(thing, ...ends)
  const dueDay = (thing: Thing) => dueOf(thing, moved)
  const open = things?.filter((thing) => !isSettled(thing))
  return (
    <ThingSection
      title={title}
      {...(aside === undefined ? {} : { aside })}
      act={<FormAct kind={begins} />}
      open={open && byDue(open, dueDay)}
      settled={things?.filter(isSettled)}
      row={(thing, isOpen) => (
        <ExchangeRow
          key={thing.name}
          thing={thing}
          isOpen={isOpen}
          due={dueDay(thing)}
          ends={ends}
          acts={isOpen ? acts(thing) : null}
        />
      )}
    />
  )
}

interface ExchangeRowProps {
  thing: Thing
  isOpen: boolean
  due: string | null
  ends: readonly Kind[]
  acts: ReactNode
}

function ExchangeRow({ thing, isOpen, due, ends, acts }: ExchangeRowProps) {
  const { label, format } = useLanguage()
  const { account } = useClient()
  const nameOf = useNameOf(account)
  const viewed = useViewDay()
  const { kind, name, text, data } = thing
  const who = textOf(data['by']) || textOf(data['owner'])
  const ended = isOpen ? undefined : ends.map((end) => toldLast(thing, end)).find((told) => told !== undefined)
  const isLate = isOpen && due !== null && due < viewed
  return (
    <WhyRow
      why={`thing.${kind}:${name}`}
      {...(isOpen ? { about: `${kind.split('.')[0]} ${name}` } : {})}
      isLate={isLate}
      title={<Said>{text || name}</Said>}
      end={
        <>
          <span className="why-end-minor">{who === '' ? null : nameOf(who)}</span>
          {ended ? (
            <span>
              {label('kind', ended.entry.kind)} · {format.shortDay(ended.reading.at.slice(0, 10))}
            </span>
          ) : due === null ? (
            <span>{format.shortDay(thing.at)}</span>
          ) : (
            <DueOn day={due} isLate={isLate} />
          )}
        </>
      }
      acts={acts}
    />
  )
}
