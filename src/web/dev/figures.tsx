import { CalibrationChart } from '../parts/calibration-chart.tsx'
import { DayChart } from '../parts/day-chart.tsx'
import { Sparkline } from '../parts/sparkline.tsx'
import { Table } from '../parts/table.tsx'
import { Row, Specimen } from './specimen.tsx'

const on = (on: string, value: number | null) => ({ on, value })

const RUNG = [
  on('2025-07-01', null),
  on('2025-08-20', 1),
  on('2025-11-03', 2),
  on('2026-02-10', 3),
  on('2026-04-01', 2),
  on('2026-06-15', 3),
]
const CLAIMED = [on('2025-09-01', 3), on('2026-03-01', 4)]
const KEPT = [
  on('2025-07-01', 0.6),
  on('2025-09-01', 0.72),
  on('2025-11-01', 0.7),
  on('2026-01-01', null),
  on('2026-03-01', 0.81),
  on('2026-05-01', 0.92),
  on('2026-07-01', 0.9),
]
const RUNGS = [1, 2, 3, 4, 5].map((value) => ({ value, name: String(value) }))
const SHARES = [0, 0.5, 1].map((value) => ({ value, name: `${value * 100}%` }))
const year = { from: '2025-07-01', to: '2026-07-01' }

const HELD = [
  { held: 0.35, came: 0.5, isEnough: false, name: '1 of 2' },
  { held: 0.62, came: 0.57, isEnough: true, name: '4 of 7' },
  { held: 0.9, came: 0.75, isEnough: true, name: '9 of 12' },
]

/** Figures, in tables and over days. */
export function Figures() {
  return (
    <>
      <Specimen part="table">
        <Table
          caption="Clients"
          columns={[
            { name: 'Client', sorted: 'up', onSort: () => undefined },
            { name: 'State' },
            { name: 'Value at risk', isNumber: true, onSort: () => undefined },
          ]}
        >
          <tr>
            <th scope="row">Tidewell Mutual</th>
            <td>Renewing or ending</td>
            <td className="number">€120,000</td>
          </tr>
          <tr>
            <th scope="row">清禾乳业</th>
            <td>Operating</td>
            <td className="number">CN¥8,400</td>
          </tr>
        </Table>
      </Specimen>
      <Specimen part="day-chart">
        <DayChart
          {...year}
          label="Rung by evidence and as claimed, July 2025 to July 2026"
          shape="step"
          low={0.5}
          high={5.2}
          levels={RUNGS}
          say={String}
          chosen="2026-03-31"
          series={[
            { name: 'by evidence', look: 'main', points: RUNG },
            { name: 'claimed', look: 'broken', points: CLAIMED },
          ]}
        />
        <DayChart
          {...year}
          label="Promises kept"
          shape="line"
          low={0}
          high={1}
          levels={SHARES}
          height={110}
          say={(share) => `${Math.round(share * 100)}%`}
          series={[{ name: 'kept', look: 'main', points: KEPT }]}
        />
      </Specimen>
      <Specimen part="calibration-chart">
        <CalibrationChart label="held likely against came true" held="held likely" came="came true" points={HELD} />
      </Specimen>
      <Specimen part="sparkline">
        <Row>
          <Sparkline points={KEPT} low={0} high={1} label="kept, rising to 90%" />
          <Sparkline points={KEPT.slice(0, 1)} low={0} high={1} label="one value" />
          <Sparkline points={[on('2026-01-01', 0.4), on('2026-02-01', null)]} low={0} high={1} label="not known now" />
        </Row>
      </Specimen>
    </>
  )
}
