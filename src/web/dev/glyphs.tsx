import { LevelDots } from '../parts/level-dots.tsx'
import { PromiseTicks } from '../parts/promise-ticks.tsx'
import { QuarterColumns } from '../parts/quarter-columns.tsx'
import { RungSteps } from '../parts/rung-steps.tsx'
import { SlotStrip } from '../parts/slot-strip.tsx'
import type { SlotStatus } from '../parts/slot-strip.tsx'
import { TrustMarks } from '../parts/trust-marks.tsx'
import type { TrustGlyph } from '../parts/trust-marks.tsx'
import { Named, Row, Specimen } from './specimen.tsx'

const RUNGS: { name: string; rung: number | null; uncapped?: number; claimed?: number; cap?: number }[] = [
  { name: 'not enough evidence', rung: null },
  { name: 'not enough evidence, claimed 4', rung: null, claimed: 4 },
  { name: 'rung 1', rung: 1, claimed: 1 },
  { name: 'rung 1, capped at 1, evidence for 3, claimed 4', rung: 1, uncapped: 3, claimed: 4, cap: 1 },
  { name: 'rung 2, claimed 3', rung: 2, claimed: 3 },
  { name: 'rung 2, capped at 2, evidence for 3', rung: 2, uncapped: 3, cap: 2 },
  { name: 'rung 2, capped at 2, evidence for 4, claimed 5', rung: 2, uncapped: 4, claimed: 5, cap: 2 },
  { name: 'rung 3, claimed 3', rung: 3, claimed: 3 },
  { name: 'rung 3, capped at 3', rung: 3, uncapped: 4, cap: 3 },
  { name: 'rung 4, claimed 5', rung: 4, claimed: 5 },
  { name: 'rung 5', rung: 5 },
]

const mark = (rating: number | null, status: TrustGlyph['status'], isConstraint = false): TrustGlyph => ({
  rating,
  status,
  isConstraint,
})

const TRUST: { name: string; marks: TrustGlyph[] }[] = [
  { name: '4 5 2, benevolence constrains', marks: [mark(4, 'fresh'), mark(5, 'fresh'), mark(2, 'fresh', true)] },
  { name: 'stale', marks: [mark(4, 'stale'), mark(3, 'stale', true), mark(4, 'stale')] },
  { name: 'integrity contradicted', marks: [mark(4, 'fresh'), mark(4, 'contradicted', true), mark(3, 'fresh')] },
  { name: 'opinion, unaudited', marks: [mark(5, 'opinion'), mark(null, 'unaudited'), mark(null, 'unaudited')] },
  { name: '1 3 5', marks: [mark(1, 'fresh', true), mark(3, 'fresh'), mark(5, 'fresh')] },
]

const SLOTS: SlotStatus[] = [
  'held',
  'held',
  'late',
  'held',
  'missed',
  'held',
  'excused',
  'held',
  'missed',
  'missed',
  'late',
]
const QUARTERS = [
  { name: 'Q3 2025', n: 0 },
  { name: 'Q4 2025', n: 2 },
  { name: 'Q1 2026', n: 5 },
  { name: 'Q2 2026', n: 3 },
]

/** The drawings that stand in a line of text. */
export function Glyphs() {
  return (
    <>
      <Specimen part="rung-steps">
        {RUNGS.map(({ name, ...props }) => (
          <Named key={name} name={name}>
            <RungSteps {...props} label={name} />
            <RungSteps {...props} label={name} size="plain" />
            <RungSteps {...props} label={name} size="large" />
          </Named>
        ))}
      </Specimen>
      <Specimen part="trust-marks">
        {TRUST.map(({ name, marks }) => (
          <Named key={name} name={name}>
            <TrustMarks marks={marks} label={name} />
            <TrustMarks marks={marks} label={name} size="plain" />
            <TrustMarks marks={marks} label={name} size="large" />
          </Named>
        ))}
      </Specimen>
      <Specimen part="slot-strip">
        <Named name="held, late, missed, excused">
          <SlotStrip label="slots" slots={SLOTS} />
          <SlotStrip label="many slots" slots={[...SLOTS, ...SLOTS, ...SLOTS]} />
        </Named>
      </Specimen>
      <Specimen part="promise-ticks">
        <Named name="10 kept, 2 missed, 1 overdue, 3 open">
          <PromiseTicks label="promises" counts={{ kept: 10, missed: 2, overdue: 1, open: 3 }} />
        </Named>
        <Named name="none, and 120 kept, 5 missed">
          <PromiseTicks label="none" counts={{ kept: 0, missed: 0, overdue: 0 }} />
          <PromiseTicks label="many" counts={{ kept: 120, missed: 5, overdue: 0 }} />
        </Named>
      </Specimen>
      <Specimen part="level-dots">
        <Row>
          <LevelDots level={3} label="3" />
          <LevelDots level={null} label="not seen" />
        </Row>
      </Specimen>
      <Specimen part="quarter-columns">
        <QuarterColumns label="sharing" quarters={QUARTERS} />
      </Specimen>
    </>
  )
}
