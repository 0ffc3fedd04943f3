import type { ReactNode } from 'react'

interface SpecimenProps {
  /** The file in parts/ that is shown. */
  part: string
  children: ReactNode
}

/** A part in every state it has. */
export function Specimen({ part, children }: SpecimenProps) {
  return (
    <section className="specimen" data-part={part}>
      <h2>{part}</h2>
      {children}
    </section>
  )
}

/** States side by side. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="gallery-row">{children}</div>
}

/** States each with a name of its own. */
export function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="gallery-named">
      <span>{name}</span>
      <div className="gallery-row">{children}</div>
    </div>
  )
}
