import type { ReactNode } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { Section } from '../../parts/section.tsx'
import type { Thing } from './things.ts'
import './thing-section.css'

interface ThingSectionProps {
  title: string
  aside?: ReactNode
  /** The act that begins another one. */
  act?: ReactNode
  /** What is open, the most urgent first; undefined while it is read. */
  open: readonly Thing[] | undefined
  /** What is done with, latest first: folded away, and there for whoever asks. */
  settled?: readonly Thing[] | undefined
  row: (thing: Thing, isOpen: boolean) => ReactNode
}

const SETTLED_MAX = 40

/** Things of one sort with their acts: what is open in sight, what is settled behind its count. */
export function ThingSection({ title, aside, act, open, settled = [], row }: ThingSectionProps) {
  const { t } = useLanguage()
  return (
    <Section title={title} aside={aside} act={act}>
      {open === undefined ? <div className="thing-wait" aria-busy="true" /> : null}
      {open?.length === 0 ? (
        <p className="section-empty">{settled.length > 0 ? t.views.nothingOpen : t.views.nothing}</p>
      ) : null}
      {open && open.length > 0 ? <ul>{open.map((thing) => row(thing, true))}</ul> : null}
      {settled.length > 0 ? (
        <details className="thing-settled">
          <summary>{t.views.settled(settled.length)}</summary>
          <ul>{settled.slice(0, SETTLED_MAX).map((thing) => row(thing, false))}</ul>
        </details>
      ) : null}
    </Section>
  )
}

/** Sorted by the day each is due, those without one last. */
export function byDue(things: readonly Thing[], dueOfThing: (thing: Thing) => string | null): Thing[] {
  return things.toSorted((a, b) => ((dueOfThing(a) ?? '9') < (dueOfThing(b) ?? '9') ? -1 : 1))
}
