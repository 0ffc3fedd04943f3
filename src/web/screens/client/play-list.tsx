import type { ReactNode } from 'react'
import type { Ladder } from '../../client/shapes.ts'
import { useLanguage } from '../../language/language.tsx'
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
