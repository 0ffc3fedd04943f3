import { useEffect, useState } from 'react'
import { useLanguage } from '../language/language.tsx'
import { hoursApart, timeIn } from '../language/clock.ts'
import './two-clocks.css'

interface TwoClocksProps {
  /** The zones of whoever looks and of the client, such as `Europe/Berlin`. */
  ours: string
  theirs: string
  /** The moment that is shown, in milliseconds; the present one, minute by minute, where it is left out. */
  at?: number
}

/** What time it is here and there: one clock where both say the same. Night is told by a word too. */
export function TwoClocks({ ours, theirs, at }: TwoClocksProps) {
  const { t } = useLanguage()
  const now = useMinute(at)
  const [here, there] = [timeIn(ours, now), timeIn(theirs, now)]
  if (here === null || there === null) return null
  const apart = hoursApart({ ours, theirs, at: now })
  return (
    <span className="two-clocks">
      {apart === 0 ? (
        <Clock name={t.clock.both} time={here.time} />
      ) : (
        <>
          <Clock name={t.clock.ours} time={here.time} />
          <Clock
            name={t.clock.theirs}
            time={there.time}
            note={[
              there.day === here.day ? null : there.day > here.day ? t.clock.nextDay : t.clock.dayBefore,
              there.isNight ? t.clock.night : null,
            ]
              .filter((note) => note !== null)
              .join(t.clock.between)}
          />
        </>
      )}
    </span>
  )
}

function Clock({ name, time, note = '' }: { name: string; time: string; note?: string }) {
  return (
    <span className="clock">
      <span className="clock-name">{name}</span> <time>{time}</time>
      {note === '' ? null : <span className="clock-note"> {note}</span>}
    </span>
  )
}

const MINUTE_MS = 60_000

function useMinute(at: number | undefined): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (at !== undefined) return
    // At the minute, so that the clock is never late.
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      setNow(Date.now())
      timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS))
    }
    timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS))
    return () => clearTimeout(timer)
  }, [at])
  return at ?? now
}
