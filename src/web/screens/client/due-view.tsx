import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Kind } from '#method/ledger/kinds.ts'
import type { DueItem } from '../../client/shapes.ts'
import { begunThingsQuery, familyOf } from '../../entries/begun-things.ts'
import { useViewDay } from '../../language/day-context.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Language } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { RelativeDay } from '../../parts/relative-day.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { useRitualName } from './use-client.ts'
import './due-view.css'

const AT_FIRST = 7

/** What is due for this client, most urgent first. */
export function DueView({ due, account }: { due: readonly DueItem[]; account: string }) {
  const { t } = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? due : due.slice(0, AT_FIRST)
  return (
    <Section title={t.client.due}>
      {due.length === 0 ? <p className="section-empty">{t.client.nothingDue}</p> : null}
      <ul className="due-list">
        {shown.map((item) => (
          <DueRow key={`${item.what} ${item.ref ?? ''} ${item.on}`} item={item} account={account} />
        ))}
      </ul>
      {shown.length < due.length ? (
        <p className="due-more no-print">
          <Button look="quiet" onClick={() => setWhole(true)}>
            {t.client.dueMore(due.length - shown.length)}
          </Button>
        </p>
      ) : null}
    </Section>
  )
}

/** The kinds that begin what a due item names by its ref: a promise is told by its words, not by its number. */
const BEGUN: Partial<Record<DueItem['what'], Kind>> = {
  commitment: 'commitment.made',
  prediction_check: 'prediction.made',
  tell_outcome: 'prediction.made',
  ask: 'ask.received',
  feedback: 'feedback.received',
  decision: 'decision.needed',
  milestone: 'milestone.set',
}

function DueRow({ item, account }: { item: DueItem; account: string }) {
  const language = useLanguage()
  const viewed = useViewDay()
  const ritualName = useRitualName()
  const begun = useThingText(item, account)
  const thing = begun ?? namedThing(item, language)
  const name = dueName(item, language, ritualName)
  return (
    <li data-late={item.on < viewed || undefined}>
      <span className="due-what">{begun === null ? (thing ?? name) : <Said>{begun}</Said>}</span>
      <span className="due-on">
        <RelativeDay day={item.on} />
      </span>
      <span className="due-owner">{[thing === null ? null : name, item.owner].filter(Boolean).join(' · ')}</span>
    </li>
  )
}

function useThingText({ what, ref }: DueItem, account: string): string | null {
  const { labelsOf } = useLanguage()
  const begins = BEGUN[what]
  const family = familyOf(
    begins ?? 'note',
    labelsOf('kind').map(({ name }) => name),
  )
  const { data } = useQuery({
    ...begunThingsQuery(account, begins ?? 'note', family),
    enabled: begins !== undefined && ref !== null,
  })
  return begins === undefined ? null : (data?.find((each) => each.ref === ref)?.text ?? null)
}

/** What a due item asks for: a ritual by its name, anything else by what it is. */
export function dueName(
  { what, ref }: Pick<DueItem, 'what' | 'ref'>,
  { label }: Pick<Language, 'label'>,
  ritualName: (id: string) => string,
): string {
  return what === 'slot' && ref !== null ? ritualName(ref) : label('due', what)
}

/** The risk or the state a due item names. */
function namedThing({ what, ref }: DueItem, { labelOrName }: Language): string | null {
  if (ref === null) return null
  if (what === 'risk') return labelOrName('risk', ref)
  return what === 'state' ? labelOrName('state', ref) : null
}
