/** What the steps are drawn from. */
export interface Steps {
  rung: number | null
  uncapped: number | null
  claimed: number | null
  caps: readonly { rung: number }[]
}

/**
 * The ladder as five steps: ■ evidenced, ▣ its conditions are met and a cap holds it down, ◇ claimed above that, □ the
 * rest; the cap is a lid ┃ behind the step it allows.
 */
export function rungSteps({ rung, uncapped, claimed, caps }: Steps): string {
  const lid = Math.min(...caps.map((cap) => cap.rung))
  return [1, 2, 3, 4, 5].map((step) => stepAt(step, { rung, uncapped, claimed }) + (step === lid ? '┃' : '')).join('')
}

function stepAt(step: number, { rung, uncapped, claimed }: Omit<Steps, 'caps'>): string {
  if (step <= (rung ?? 0)) return '■'
  if (step <= (uncapped ?? 0)) return '▣'
  return step === claimed ? '◇' : '□'
}
