import type { ReactNode } from 'react'
import './tag.css'

interface TagProps {
  /** `open` waits for a person; `alert` asks for one. A line of its own kind stands for each, beside the word. */
  tone?: 'plain' | 'open' | 'alert'
  children: ReactNode
}

/** A word on the state of a thing, where that state is not the usual one. What is as usual carries none. */
export function Tag({ tone = 'plain', children }: TagProps) {
  return <span className={`tag tag-${tone}`}>{children}</span>
}
