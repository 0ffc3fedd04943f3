import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'
import type { ActId } from '../keys/acts.ts'
import { useKeysOf } from '../keys/keymap.ts'
import { Keys } from './keys.tsx'
import './tooltip.css'

interface TooltipProps {
  /** What it says: the name of a button that shows none, or what a glyph means. */
  label: string
  /** The act that the thing does: its keys are taught beside the words. */
  act?: ActId | undefined
  side?: 'top' | 'bottom' | 'left' | 'right'
  /** The thing it stands at; it must be able to take the focus, and have a name of its own. */
  children: ReactElement
}

/** A word on what lies under the pointer or has the focus, and the key that does the same. It never holds what one needs. */
export function Tooltip({ label, act, side = 'bottom', children }: TooltipProps) {
  const keys = useKeysOf(act)
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className="tooltip-positioner" sideOffset={6} side={side} collisionPadding={8}>
          <Base.Popup className="tooltip">
            {label}
            <Keys keys={keys} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** Around a page: after the first tooltip its neighbours come at once. */
export function TooltipGroup({ children }: { children: ReactNode }) {
  return (
    <Base.Provider delay={500} closeDelay={0}>
      {children}
    </Base.Provider>
  )
}
