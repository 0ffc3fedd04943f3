import './level-dots.css'

/** A level of one to five as a short scale; a level nobody has seen is five hollow places. */
export function LevelDots({ level, label }: { level: number | null; label: string }) {
  return (
    <svg className="level-dots" width={44} height={16} viewBox="0 0 44 16" role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((step) => (
        <rect
          key={step}
          className={step <= (level ?? 0) ? 'level-seen' : 'level-open'}
          x={(step - 1) * 9 + (step <= (level ?? 0) ? 0 : 0.5)}
          y={step <= (level ?? 0) ? 6 : 6.5}
          width={step <= (level ?? 0) ? 7 : 6}
          height={step <= (level ?? 0) ? 4 : 3}
          rx={1}
        />
      ))}
    </svg>
  )
}
