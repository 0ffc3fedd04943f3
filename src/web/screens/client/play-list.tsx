import type { ReactNode } from 'react'
import type { Ladder } from '../../client/shapes.ts'
import { useLanguage } from '../../language/language.tsx'
import { WayTo } from './ways.tsx'
import './play-list.css'

export type Play = NonNullable<Ladder['next']>['plays'][number]

/** L12: moves that would show a rung, each with the signal that would prove it, and whether that alone would be enough. */
export function PlayList({ plays, act }: { plays: readonly Play[]; act?: (play: Play) => ReactNode }) {
  const { t, label } = useLanguage()
  return (
    <ul>
      {plays.map((play) => (
        <li key={`${play.code} ${play.text}`} className="play">
          <p>{play.text}</p>
          <p className="play-proof">
            {t.client.playProof(label('signal', play.signal))}
            {play.enough ? null : ` · ${t.client.playNotEnough}`}
          </p>
          {act?.(play)}
        </li>
      ))}
    </ul>
  )
}

interface PlaysToPlanProps {
  plays: readonly Play[]
  /** Whether a plan can begin now: none is open, and today is looked at. */
  isOpen: boolean
}

/** The moves of the next rung, each with the way to the plan that begins from it. */
export function PlaysToPlan({ plays, isOpen }: PlaysToPlanProps) {
  const { t } = useLanguage()
  const way = (play: Play) => (
    <WayTo way="plan" play={plays.indexOf(play)}>
      {t.views.usePlay}
    </WayTo>
  )
  return <PlayList plays={plays} {...(isOpen ? { act: way } : {})} />
}
