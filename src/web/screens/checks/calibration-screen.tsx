import { useQuery } from '@tanstack/react-query'
import { checksTexts } from '#words/web-checks.ts'
import type { Output } from '../../client/call.ts'
import { calibrationQuery } from '../../client/checks-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { CalibrationChart } from '../../parts/calibration-chart.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { Table } from '../../parts/table.tsx'
import { ChecksHead } from './checks-head.tsx'

type Calibration = Output<'calibration'>
type Step = NonNullable<Calibration['table']>[number]

/** How often what was held likely came true; what rests on too few checks says so, and nothing else. */
export function CalibrationScreen() {
  const { t } = useLanguage()
  const texts = useTexts(checksTexts)
  useTitle(texts.calibration)
  const { data, error, refetch } = useQuery(calibrationQuery)
  return (
    <>
      <ChecksHead />
      {error ? (
        <ProblemNotice problem={error} act={<Button onClick={() => void refetch()}>{t.problem.retry}</Button>} />
      ) : null}
      {data ? <CalibrationView calibration={data} /> : error ? null : <div className="checks-wait" aria-busy="true" />}
    </>
  )
}

function CalibrationView({ calibration }: { calibration: Calibration }) {
  const texts = useTexts(checksTexts)
  const { outdated, owners, vri } = calibration
  return (
    <div className="calibration">
      <p className="calibration-text">{texts.calibrationText}</p>
      {outdated > 0 ? <Notice tone="plain">{texts.outdated(outdated)}</Notice> : null}
      <Whole calibration={calibration} />
      {owners.length > 0 ? <Owners calibration={calibration} /> : null}
      <Section title={texts.vri}>
        <p className="calibration-text">{texts.vriText}</p>
        {vri.length === 0 ? <p className="section-empty">{texts.noneChecked}</p> : <VriTable vri={vri} />}
      </Section>
    </div>
  )
}

function Whole({ calibration: { n, least, table, brier } }: { calibration: Calibration }) {
  const texts = useTexts(checksTexts)
  const { format } = useLanguage()
  if (table === null || brier === null) {
    return (
      <Section title={texts.bands}>
        <p>{texts.tooFew(n, least)}</p>
      </Section>
    )
  }
  return (
    <Section title={texts.bands} aside={`n ${format.number(n)}`}>
      <div className="calibration-whole">
        <CalibrationChart
          label={texts.chart(n)}
          held={texts.heldAxis}
          came={texts.cameAxis}
          points={table.map((step) => ({
            held: step.sureness,
            came: step.came / step.n,
            isEnough: step.n >= least,
            name: texts.cameOf(step.came, step.n),
          }))}
        />
        <div>
          <BandTable table={table} least={least} />
          <p className="calibration-brier">
            {texts.brier} <strong>{format.number(brier, 3)}</strong> {texts.brierText}
          </p>
        </div>
      </div>
    </Section>
  )
}

function BandTable({ table, least }: { table: readonly Step[]; least: number }) {
  const texts = useTexts(checksTexts)
  const { format } = useLanguage()
  const columns = [
    { name: texts.held },
    { name: texts.onAverage, isNumber: true },
    { name: texts.came, isNumber: true },
    { name: texts.share, isNumber: true },
  ]
  return (
    <Table caption={texts.bands} columns={columns}>
      {table.map(({ from, to, n, came, sureness }) => (
        <tr key={from}>
          <th scope="row">{texts.band(from, to)}</th>
          <td className="number">{format.percent(sureness)}</td>
          <td className="number">{texts.cameOf(came, n)}</td>
          <td className="number">
            {n < least ? <span className="calibration-few">{texts.tooFewShort}</span> : format.percent(came / n)}
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Owners({ calibration: { owners, least } }: { calibration: Calibration }) {
  const texts = useTexts(checksTexts)
  const { format } = useLanguage()
  const columns = [
    { name: texts.owner },
    { name: texts.n, isNumber: true },
    { name: texts.brier, isNumber: true },
    { name: texts.came },
  ]
  return (
    <Section title={texts.owners}>
      <Table caption={texts.owners} columns={columns}>
        {owners.map(({ owner, n, brier, table }) => (
          <tr key={owner}>
            <th scope="row">
              <Said>{owner}</Said>
            </th>
            <td className="number">{format.number(n)}</td>
            <td className="number">
              {brier === null ? <span className="calibration-few">{texts.tooFewShort}</span> : format.number(brier, 3)}
            </td>
            <td className="calibration-came">
              {table === null ? (
                <span className="calibration-few">{texts.tooFewOf(n, least)}</span>
              ) : (
                table.map((step) => `${texts.band(step.from, step.to)}: ${texts.cameOf(step.came, step.n)}`).join(' · ')
              )}
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  )
}

function VriTable({ vri }: Pick<Calibration, 'vri'>) {
  const texts = useTexts(checksTexts)
  const { format } = useLanguage()
  const columns = [{ name: texts.quarter }, { name: texts.realized, isNumber: true }, { name: texts.n, isNumber: true }]
  return (
    <Table caption={texts.vri} columns={columns}>
      {vri.toReversed().map(({ quarter, value, n }) => (
        <tr key={quarter}>
          <th scope="row">{format.quarter(quarter)}</th>
          <td className="number">{format.number(value, 2)}</td>
          <td className="number">{format.number(n)}</td>
        </tr>
      ))}
    </Table>
  )
}
