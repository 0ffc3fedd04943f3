import './mark.css'

export type MarkKind = 'full' | 'half' | 'none' | 'lid'

/** Whether something is there: a full disc with a check, a half one, a ring, or a lid. Decoration: words stand beside it. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg className={`mark mark-${kind}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {kind === 'lid' ? (
        <path d="M1 9V5h12v4" />
      ) : (
        <>
          <circle cx="7" cy="7" r="5.5" />
          {kind === 'half' ? <path className="mark-half-fill" d="M7 1.5a5.5 5.5 0 0 0 0 11z" /> : null}
          {kind === 'full' ? <path className="mark-check" d="M4.5 7.2l1.8 1.8 3.3-3.7" /> : null}
        </>
      )}
    </svg>
  )
}
