interface ZoneTime {
  /** The day there, YYYY-MM-DD. */
  day: string
  /** The time of day there, on twenty-four hours: `08:05`. */
  time: string
  /** Whether nobody should be called there: from ten at night to seven in the morning. */
  isNight: boolean
}

const NIGHT = { from: 22, to: 7 }

/** What a clock in a zone shows at a moment; null for a zone this browser does not know. */
export function timeIn(zone: string, at: number): ZoneTime | null {
  const found = zoned(zone, at)
  if (found === null) return null
  const { hour } = found
  return {
    day: found.toPlainDate().toString(),
    time: found.toPlainTime().toString({ smallestUnit: 'minute' }),
    isNight: hour >= NIGHT.from || hour < NIGHT.to,
  }
}

/** How many hours their clock is ahead of ours at a moment; behind is less than none. */
export function hoursApart({ ours, theirs, at }: { ours: string; theirs: string; at: number }): number {
  const [here, there] = [zoned(ours, at), zoned(theirs, at)]
  if (here === null || there === null) return 0
  return (there.offsetNanoseconds - here.offsetNanoseconds) / 3_600_000_000_000
}

function zoned(zone: string, at: number): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  } catch (problem) {
    if (problem instanceof RangeError) return null
    throw problem
  }
}
