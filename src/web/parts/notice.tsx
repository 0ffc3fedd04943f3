import type { ReactNode } from 'react'
import './notice.css'

interface NoticeProps {
  tone: 'plain' | 'caution' | 'alert'
  title?: string
  children?: ReactNode
  act?: ReactNode
}

/** Something the reader has to know, where it happened: what, and what to do. A bar at the side and a word carry the tone. */
export function Notice({ tone, title, children, act }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'alert' ? 'alert' : undefined}>
      <div className="notice-text">
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
      </div>
      {act ? <div className="notice-act">{act}</div> : null}
    </div>
  )
}

interface EmptyProps {
  title: string
  children?: ReactNode
  act?: ReactNode
  sample?: ReactNode
  /** Whether nothing but this stands on the screen: its title is then the screen's. */
  isScreen?: boolean
}

/** A screen or a list with nothing in it: what would stand here, and the one act that fills it. */
export function Empty({ title, children, act, sample, isScreen = false }: EmptyProps) {
  const Title = isScreen ? 'h1' : 'h2'
  return (
    <div className="empty">
      {sample ? (
        <div className="empty-sample" aria-hidden="true" inert>
          {sample}
        </div>
      ) : null}
      <Title className="empty-title">{title}</Title>
      {children ? <div className="empty-text">{children}</div> : null}
      {act ? <div className="empty-act">{act}</div> : null}
    </div>
  )
}
