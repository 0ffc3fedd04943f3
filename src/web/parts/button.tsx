import type { ComponentProps, ReactNode } from 'react'
import type { ActId } from '../keys/acts.ts'
import { useKeysOf } from '../keys/keymap.ts'
import { ariaKeys } from '../keys/press.ts'
import { useOffered } from '../keys/writer.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { Keys } from './keys.tsx'
import { Tooltip } from './tooltip.tsx'
import './button.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `main` once a screen, `plain` for the rest, `quiet` beside text, `grave` for what erases or leaves. */
  look?: 'main' | 'plain' | 'quiet' | 'grave'
  icon?: IconName
  /** The act it does: its keys are shown to teach them, and told to assistive technology. */
  act?: ActId
  isBusy?: boolean
  children?: ReactNode
}

/** An act, where it is offered to whoever is signed in. While it is under way it keeps its size and its name, and can't be pressed again. */
export function Button({ look = 'plain', icon, act, isBusy = false, children, ...rest }: ButtonProps) {
  const keys = useKeysOf(act)
  const isOffered = useOffered()
  if (act && !isOffered(act)) return null
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${look}`}
      aria-keyshortcuts={ariaKeys(keys)}
      aria-busy={isBusy || undefined}
      disabled={rest.disabled || isBusy}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      <Keys keys={keys} />
    </button>
  )
}

/** A button that shows a drawing only; `label` is its name, and what stands at it while it is pointed at. */
export function IconButton({ icon, label, act, ...rest }: IconButtonProps) {
  const keys = useKeysOf(act)
  const isOffered = useOffered()
  if (act && !isOffered(act)) return null
  return (
    <Tooltip label={label} act={act}>
      <button
        type="button"
        {...rest}
        className="button button-icon"
        aria-label={label}
        aria-keyshortcuts={ariaKeys(keys)}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children' | 'title'> {
  icon: IconName
  label: string
  act?: ActId
}
