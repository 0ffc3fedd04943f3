import { PromiseTicks } from '../../parts/promise-ticks.tsx'
import { RungSteps } from '../../parts/rung-steps.tsx'
import { SlotStrip } from '../../parts/slot-strip.tsx'
import { TrustMarks } from '../../parts/trust-marks.tsx'
import './empty-sample.css'

const fresh = (rating: number, isConstraint = false) => ({ rating, status: 'fresh' as const, isConstraint })

/** What rows will look like once there are some: drawings only, so that nobody takes them for clients. */
export function EmptyPortfolioSample() {
  return (
    <ul className="empty-rows">
      <li>
        <i />
        <RungSteps rung={3} claimed={4} label="" />
        <TrustMarks marks={[fresh(5), fresh(4), fresh(3, true)]} label="" />
        <SlotStrip slots={[...Array.from({ length: 11 }, () => 'held' as const), 'late', 'held']} label="" />
        <PromiseTicks counts={{ kept: 14, missed: 1, overdue: 0 }} label="" />
      </li>
      <li>
        <i />
        <RungSteps rung={2} uncapped={4} claimed={5} cap={2} label="" />
        <TrustMarks marks={[fresh(4), fresh(2, true), fresh(4)]} label="" />
        <SlotStrip
          slots={['held', 'held', 'late', 'held', 'missed', 'held', 'missed', 'missed', 'held', 'late']}
          label=""
        />
        <PromiseTicks counts={{ kept: 8, missed: 3, overdue: 1 }} label="" />
      </li>
      <li>
        <i />
        <RungSteps rung={null} claimed={3} label="" />
        <TrustMarks marks={[fresh(3, true), fresh(4), fresh(4)]} label="" />
        <SlotStrip slots={['held', 'held', 'held']} label="" />
        <PromiseTicks counts={{ kept: 2, missed: 0, overdue: 0 }} label="" />
      </li>
    </ul>
  )
}
