import { useId } from 'react'
import type { ReactNode } from 'react'
import './section.css'

interface SectionProps {
  title: string
  /** What stands at the end of the title's line: a count, a share, a day. */
  aside?: ReactNode
  act?: ReactNode
  children: ReactNode
}

/** A titled part of a screen: white space and type set it off, not a box. */
export function Section({ title, aside, act, children }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <header className="section-head">
        <div className="section-title">
          <h2 id={id}>{title}</h2>
          {aside ? <span className="section-aside">{aside}</span> : null}
        </div>
        {act ? <span className="section-act">{act}</span> : null}
      </header>
      {children}
    </section>
  )
}
