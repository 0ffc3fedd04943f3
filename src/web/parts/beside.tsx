import type { ReactNode } from 'react'
import { useWide } from './use-wide.ts'
import './beside.css'

/** From this width on, in pixels, there is room for something beside the list. */
const ROOM = 1120

/** Whether there is room beside; else what would stand there opens in its place in the list. */
export function useRoomBeside(): boolean {
  return useWide(ROOM)
}

interface BesideProps {
  /** What the aside is called. */
  label: string
  aside: ReactNode
  /** Where it goes without room: above the rest, below it, or nowhere since the list shows it itself. */
  narrow: 'above' | 'below' | 'nowhere'
  children: ReactNode
}

/** A screen and what belongs to it, beside and never over: it stays in sight while the screen scrolls. */
export function Beside({ label, aside, narrow, children }: BesideProps) {
  const hasRoom = useRoomBeside()
  return (
    <div className="beside" data-narrow={narrow}>
      <div className="beside-main">{children}</div>
      {hasRoom || narrow !== 'nowhere' ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        <aside tabIndex={0} className="beside-aside" aria-label={label}>
          {aside}
        </aside>
      ) : null}
    </div>
  )
}
