import { useState } from 'react'
import { RequestProblem } from '../client/problem.ts'
import { Beside } from '../parts/beside.tsx'
import { Button } from '../parts/button.tsx'
import { Empty, Notice } from '../parts/notice.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { Progress } from '../parts/progress.tsx'
import { RelativeDay } from '../parts/relative-day.tsx'
import { RungSteps } from '../parts/rung-steps.tsx'
import { Said } from '../parts/said.tsx'
import { Section } from '../parts/section.tsx'
import { TabLinks, Tabs } from '../parts/tabs.tsx'
import { TwoClocks } from '../parts/two-clocks.tsx'
import { Row, Specimen } from './specimen.tsx'

const NOON = Date.parse('2026-01-15T22:05:00Z')

/** What a screen is made of and how it speaks. */
export function Told() {
  return (
    <>
      <Notices />
      <Parts />
    </>
  )
}

function Notices() {
  return (
    <>
      <Specimen part="notice">
        <Notice tone="plain" title="Nothing is due." />
        <Notice tone="caution" title="You are looking at 31 Mar 2026" act={<Button>Back to now</Button>}>
          With what is known now.
        </Notice>
        <Notice tone="alert" title="The entry was not saved.">
          The server did not answer. What you typed is kept here; try again.
        </Notice>
        <Empty
          title="No clients yet"
          sample={<RungSteps rung={3} claimed={4} label="an example" size="large" />}
          act={<Button look="main">Open the sample firm</Button>}
        >
          A client appears here with its first entry.
        </Empty>
      </Specimen>
      <Specimen part="problem-notice">
        <ProblemNotice problem={new RequestProblem('unreachable')} act={<Button>Try again</Button>} />
      </Specimen>
      <Specimen part="progress">
        <Progress
          label="Reading the mails"
          done={1200}
          whole={5000}
          figures="1,200 of 5,000"
          onCancel={() => undefined}
        />
        <Progress label="Working out what each row would do" />
      </Specimen>
    </>
  )
}

function Parts() {
  const [tab, setTab] = useState<'first' | 'second'>('first')
  return (
    <>
      <Specimen part="section">
        <Section title="Promises" aside="since the start" act={<Button look="quiet">Add one</Button>}>
          <p className="section-empty">None yet.</p>
        </Section>
      </Specimen>
      <Specimen part="tabs">
        <TabLinks label="Views">
          <a className="tab" href="#tabs" aria-current="page">
            Standing
          </a>
          <a className="tab" href="#tabs">
            Timeline
          </a>
        </TabLinks>
        <Tabs
          label="Within a screen"
          chosen={tab}
          onChoose={setTab}
          tabs={[
            { name: 'first', label: 'First', content: 'What the first says.' },
            { name: 'second', label: 'Second', content: 'What the second says.' },
          ]}
        />
      </Specimen>
      <Specimen part="beside">
        <Beside label="Evidence" narrow="below" aside={<p>The entries behind the line.</p>}>
          <p>A list, one of its lines open.</p>
        </Beside>
      </Specimen>
      <Specimen part="relative-day">
        <Row>
          <RelativeDay day="2026-06-30" /> <RelativeDay day="2026-07-15" />
        </Row>
      </Specimen>
      <Specimen part="said">
        <Said>Their CFO asked first.</Said> <Said>李总先问的。</Said>
      </Specimen>
      <Specimen part="two-clocks">
        <TwoClocks ours="Europe/Berlin" theirs="Asia/Shanghai" at={NOON} />
        <TwoClocks ours="Europe/Berlin" theirs="America/New_York" at={NOON} />
        <TwoClocks ours="Asia/Shanghai" theirs="Asia/Singapore" at={NOON} />
      </Specimen>
    </>
  )
}
