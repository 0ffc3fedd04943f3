import { useState } from 'react'
import type { ReactElement } from 'react'

interface LazyMenuProps {
  /** The button alone, before anybody has asked for its menu. */
  button: (props: { onClick: () => void; 'aria-haspopup': 'menu'; 'aria-expanded': false }) => ReactElement
  /** The same button with its menu, open: fetched with the first asking, and the button alone meanwhile. */
  menu: (meanwhile: ReactElement) => ReactElement
}

/** A button whose menu is fetched when it is asked for: the first page is the smaller for it. */
export function LazyMenu({ button, menu }: LazyMenuProps) {
  const [isAsked, setAsked] = useState(false)
  const alone = button({ onClick: () => setAsked(true), 'aria-haspopup': 'menu', 'aria-expanded': false })
  return isAsked ? menu(alone) : alone
}
