import { useState } from 'react'
import { DayInput } from '../forms/day-input.tsx'
import { DaySlider } from '../parts/day-slider.tsx'
import { Check, Choice, Field, TextArea, TextInput } from '../parts/field.tsx'
import { Options } from '../parts/options.tsx'
import { PickList } from '../parts/pick-list.tsx'
import { Segmented } from '../parts/segmented.tsx'
import { Specimen } from './specimen.tsx'

const ITEMS = [
  { value: 'a', label: 'Commitment made', group: 'Often' },
  { value: 'b', label: 'Signal', note: 'supports a rung', group: 'Often' },
  { value: 'c', label: 'Portfolio', group: 'Go to', act: 'go.portfolio' as const },
]

const DECISIONS = [
  { value: 'kept', name: 'Kept', hint: 'Go on with it as written.', act: 'review.first' as const },
  {
    value: 'killed',
    name: 'Killed',
    hint: 'End it. It joins the corpus with its reason.',
    act: 'review.third' as const,
  },
]

/** What one writes or chooses in. */
export function Fields() {
  const [day, setDay] = useState('10 July 2026')
  const [asOf, setAsOf] = useState('2026-03-31')
  const [decision, setDecision] = useState<string | null>('killed')
  const [view, setView] = useState<'table' | 'map'>('table')
  return (
    <>
      <Specimen part="field">
        <Field label="What was promised" hint="In the client's words, if you have them.">
          {(props) => <TextInput {...props} defaultValue="Pricing sheet for the Lyon site" />}
        </Field>
        <Field label="Due" error="31/02 is no day. Write a day such as 28 Feb, next fri or 下周五.">
          {(props) => <TextInput {...props} defaultValue="31/02" />}
        </Field>
        <Field label="Note" optional="optional">
          {(props) => <TextArea {...props} placeholder="What happened" />}
        </Field>
        <Field label="Side">
          {(props) => (
            <Choice
              {...props}
              choices={[
                { value: 'us', name: 'Us' },
                { value: 'client', name: 'Client' },
              ]}
            />
          )}
        </Field>
        <Field label="A day as people type it">
          {(props) => <DayInput {...props} value={day} toward="future" onChange={setDay} />}
        </Field>
        <Check label="Nobody had asked for it" defaultChecked />
      </Specimen>
      <Specimen part="segmented">
        <Segmented
          label="View"
          value={view}
          onChoose={setView}
          choices={[
            { value: 'table', label: 'Table' },
            { value: 'map', label: 'Map' },
          ]}
        />
      </Specimen>
      <Specimen part="options">
        <Options label="Decision" options={DECISIONS} chosen={decision} onChoose={setDecision} />
      </Specimen>
      <Specimen part="day-slider">
        <DaySlider label="As of" from="2025-07-01" to="2026-07-01" value={asOf} onChange={setAsOf} />
      </Specimen>
      <Specimen part="pick-list">
        <PickList
          label="Kinds"
          placeholder="Find a kind"
          none="No kind is called that."
          onPick={() => undefined}
          items={ITEMS}
        />
      </Specimen>
    </>
  )
}
