import { useId } from 'react'
import { useLanguage } from '../language/language.tsx'
import { Button } from './button.tsx'
import './progress.css'

interface ProgressProps {
  /** What is under way, as a sentence. */
  label: string
  /** How far, of how much; without a whole it only moves. */
  done?: number
  whole?: number
  /** What the figures say: `1,200 of 5,000 rows`. */
  figures?: string
  onCancel?: () => void
}

/** Something that takes longer than a second: what, how far, and the way to stop it. */
export function Progress({ label, done, whole, figures, onCancel }: ProgressProps) {
  const { t } = useLanguage()
  const id = useId()
  return (
    <div className="progress">
      <div className="progress-said">
        <span id={id}>{label}</span>
        {figures === undefined ? null : <span className="progress-figures">{figures}</span>}
      </div>
      <progress
        aria-labelledby={id}
        {...(whole === undefined || done === undefined ? {} : { value: Math.min(done, whole), max: whole })}
      />
      {onCancel ? (
        <Button look="quiet" onClick={onCancel}>
          {t.shell.cancel}
        </Button>
      ) : null}
    </div>
  )
}
