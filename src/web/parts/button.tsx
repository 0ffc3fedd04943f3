import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import './button.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `main` once a screen, `plain` for the rest, `quiet` beside text, `grave` for what erases or leaves. */
  look?: 'main' | 'plain' | 'quiet' | 'grave'
  icon?: IconName
  /** The keys that do the same: shown to teach, told to assistive technology. */
  keys?: string
  isBusy?: boolean
  children?: ReactNode
}

/** An act. While it is under way it keeps its size and its name, and can't be pressed again. */
export function Button({ look = 'plain', icon, keys, isBusy = false, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${look}`}
      aria-keyshortcuts={keys}
      aria-busy={isBusy || undefined}
      disabled={rest.disabled || isBusy}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {keys ? <Keys keys={keys} /> : null}
    </button>
  )
}

/** A button that shows a drawing only; `label` is its name. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className="button button-icon" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  icon: IconName
  label: string
}

/** Keys as written on a keyboard: `C`, `G P`, `Ctrl Enter`. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {keys.split(/[ +]/).map((key, index) => (
        <kbd key={index}>{key.length === 1 ? key.toUpperCase() : key}</kbd>
      ))}
    </span>
  )
}
