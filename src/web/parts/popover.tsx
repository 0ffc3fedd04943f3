import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import './menu.css'

interface PopoverProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  trigger: ReactElement
  title: string
  children: ReactNode
  align?: 'start' | 'end'
}

/** A small form beside the button that opens it. */
export function Popover({ isOpen, onOpenChange, trigger, title, children, align = 'end' }: PopoverProps) {
  return (
    <Base.Root open={isOpen} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="menu-positioner" sideOffset={6} align={align} collisionPadding={8}>
          <Base.Popup className="popover" aria-label={title}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
