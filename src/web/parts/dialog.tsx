import { Dialog as Base } from '@base-ui/react/dialog'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'
import { Icon } from './icon.tsx'
import { Tooltip } from './tooltip.tsx'
import './dialog.css'

interface DialogProps {
  isOpen: boolean
  onClose: () => void
  title: string
  /** What this is for, in a sentence or two. */
  text?: ReactNode
  children: ReactNode
  size?: 'plain' | 'wide'
  /** Whether it begins with its content: the title is then read out, and not shown. */
  isHeadless?: boolean
}

/** A question or a form above the page. Escape and the cross close it; what was typed is kept by whoever owns it. */
export function Dialog({ isOpen, onClose, title, text, children, size = 'plain', isHeadless = false }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  // Whoever opens a form wants to write: the first field has the focus; without one the dialog itself, to be read.
  const firstField = () =>
    popup.current?.querySelector<HTMLElement>('input:not([type="checkbox"]), textarea, select') ?? popup.current
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Viewport className="dialog-viewport">
          <Base.Popup ref={popup} className={`dialog dialog-${size}`} initialFocus={firstField}>
            {isHeadless ? <Base.Title className="unseen">{title}</Base.Title> : <DialogHead title={title} />}
            {text ? <Base.Description className="dialog-text">{text}</Base.Description> : null}
            {children}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}

function DialogHead({ title }: { title: string }) {
  const { t } = useLanguage()
  return (
    <header className="dialog-head">
      <Base.Title className="dialog-title">{title}</Base.Title>
      <Tooltip label={t.shell.close} act="layer.close">
        <Base.Close className="button button-icon" aria-label={t.shell.close}>
          <Icon name="close" />
        </Base.Close>
      </Tooltip>
    </header>
  )
}

/** The acts of a dialog, at its foot: the way on last. */
export function DialogActs({ children }: { children: ReactNode }) {
  return <div className="dialog-acts">{children}</div>
}
