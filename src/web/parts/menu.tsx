import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import type { ActId } from '../keys/acts.ts'
import { Icon } from './icon.tsx'
import { ActKeys } from './keys.tsx'
import './menu.css'

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement
  children: ReactNode
  side?: 'top' | 'bottom'
  align?: 'start' | 'end'
  /** Whether it opens with its first showing: for a menu that was fetched because somebody asked for it. */
  isOpenAtFirst?: boolean
}

/** Acts and choices behind a button. */
export function Menu({ trigger, children, side = 'bottom', align = 'start', isOpenAtFirst = false }: MenuProps) {
  return (
    <Base.Root modal={false} defaultOpen={isOpenAtFirst}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="menu-positioner" sideOffset={6} side={side} align={align} collisionPadding={8}>
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export function MenuItem({ onChoose, act, children, isGrave = false }: MenuItemProps) {
  return (
    <Base.Item className={isGrave ? 'menu-item menu-grave' : 'menu-item'} onClick={onChoose}>
      <span className="menu-label">{children}</span>
      {act ? <ActKeys act={act} /> : null}
    </Base.Item>
  )
}

interface MenuItemProps {
  onChoose: () => void
  act?: ActId
  isGrave?: boolean
  children: ReactNode
}

/** One of several, such as a language; the chosen one carries a check. */
export function MenuChoice<Value extends string>({ name, value, choices, onChoose }: MenuChoiceProps<Value>) {
  return (
    <Base.RadioGroup value={value} onValueChange={onChoose} aria-label={name}>
      <span className="menu-group" aria-hidden="true">
        {name}
      </span>
      {choices.map((choice) => (
        <Base.RadioItem key={choice.value} value={choice.value} className="menu-item" closeOnClick>
          <span className="menu-label" lang={choice.lang}>
            {choice.label}
          </span>
          <Base.RadioItemIndicator>
            <Icon name="check" />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  )
}

interface MenuChoiceProps<Value extends string> {
  name: string
  value: Value
  choices: readonly { value: Value; label: string; lang?: string }[]
  onChoose: (value: Value) => void
}

export function MenuSeparator() {
  return <Base.Separator className="menu-separator" />
}
