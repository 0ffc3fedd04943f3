import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PresetName } from '#method/rhythm/presets.ts'
import { presetsQuery } from '../../../client/client-queries.ts'
import type { Output } from '../../../client/call.ts'
import { useLanguage } from '../../../language/language.tsx'
import { today } from '../../../language/today.ts'
import { Button } from '../../../parts/button.tsx'
import { ProblemNotice } from '../../../parts/problem-notice.tsx'
import { Section } from '../../../parts/section.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { ActProblem } from '../../../writes/act-problem.tsx'
import { useAct } from '../../../writes/use-act.ts'
import { FormAct } from '../row-acts.tsx'
import { useClient } from '../use-client.ts'
import './ritual-presets.css'

const NAMES: readonly PresetName[] = ['default', 'high_touch', 'project', 'advisory']

/** K1: rhythms to start from, shown before anything is agreed. Where one runs already, they open on demand. */
export function RitualPresets({ account, isBegun }: { account: string; isBegun: boolean }) {
  const { t } = useLanguage()
  const { asOf } = useClient()
  const [isOpen, setOpen] = useState(!isBegun)
  if (asOf !== undefined) return null
  if (isOpen) return <Presets account={account} onDone={() => setOpen(false)} />
  return (
    <p className="no-print preset-show">
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t.views.presetShow}
      </Button>
    </p>
  )
}

function Presets({ account, onDone }: { account: string; onDone: () => void }) {
  const { t } = useLanguage()
  const [chosen, setChosen] = useState<PresetName>()
  const { data, error } = useQuery(presetsQuery(account, chosen))
  const act = useAct()
  const agree = async () => {
    if (!data) return
    const answer = await act({
      operation: 'agree-rituals',
      input: { account, at: today(), rituals: data.rituals },
      account,
      about: 'rhythm',
      said: t.views.said.agreed,
    })
    if (answer.kind !== 'refused') onDone()
  }
  return (
    <Section title={t.views.presets} aside={t.views.presetsText}>
      <div className="presets">
        <Segmented
          label={t.views.preset}
          value={chosen ?? data?.preset ?? 'default'}
          choices={NAMES.map((value) => ({ value, label: t.views.presetNames[value] }))}
          onChoose={setChosen}
        />
        {error ? <ProblemNotice problem={error} /> : null}
        {data ? (
          <>
            <p className="section-empty">{data.why.text}</p>
            <ul>
              {data.rituals.map((ritual) => (
                <PresetRow key={ritual.id} ritual={ritual} agendas={data.agendas} />
              ))}
            </ul>
          </>
        ) : (
          <div className="preset-wait" />
        )}
        <div className="preset-acts no-print">
          <Button look="main" onClick={() => void agree()} disabled={!data}>
            {t.views.presetAgree}
          </Button>
          <FormAct kind="cadence.agreed">{t.views.presetOther}</FormAct>
        </div>
        <ActProblem about="rhythm" />
      </div>
    </Section>
  )
}

type Preset = Output<'ritual-presets'>

function PresetRow({ ritual, agendas }: { ritual: Preset['rituals'][number]; agendas: Preset['agendas'] }) {
  const { t, labelOrName, format } = useLanguage()
  const agenda = agendas.find((each) => each.ritual === ritual.id)
  const name = ritual.ritual === 'support_patterns' ? t.client.supportPatterns : labelOrName('purpose', ritual.ritual)
  const when = [
    'follows' in ritual ? t.views.follows(ritual.follows.days) : format.longDay(ritual.start),
    ritual.dueTime === undefined ? null : t.views.dueTime(ritual.dueTime),
    ritual.minutes === undefined ? null : t.views.minutes(ritual.minutes),
  ]
  return (
    <li className="preset-row">
      <span>{name}</span>
      <span className="preset-when">{when.filter((part) => part !== null).join(' · ')}</span>
      {agenda ? <span className="preset-agenda">{agenda.items.map(({ text }) => text).join(' · ')}</span> : null}
    </li>
  )
}
