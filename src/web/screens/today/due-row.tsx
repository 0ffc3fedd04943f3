import { Link } from '@tanstack/react-router'
import type { DueAnswer } from '../../client/today-queries.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Language } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { RelativeDay } from '../../parts/relative-day.tsx'
import { Said } from '../../parts/said.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import { dueKey } from './due-groups.ts'
import type { TodayActs } from './use-today-acts.ts'

interface DueRowProps {
  item: DueAnswer
  isLate: boolean
  acts: TodayActs
}

/** What a due item asks for: a ritual, a risk or a state by its name, anything else by what it is. */
export function dueTitle({ what, ref, says }: DueAnswer, { t, label, labelOrName }: Language): string {
  if (ref === null) return label('due', what)
  if (what === 'slot')
    return says === 'support_patterns' ? t.client.supportPatterns : labelOrName('purpose', says ?? ref)
  if (what === 'risk') return labelOrName('risk', ref)
  return label('due', what)
}

/** What has a name of its own: the entry behind it is its evidence, and no better name. */
const NAMED: ReadonlySet<string> = new Set(['slot', 'risk', 'trust_audit', 'stop_rule', 'observed_fake', 'renewal'])

/** One thing that is due: what, for whom, whose, how late, and why it stands here. */
export function DueRow({ item, isLate, acts }: DueRowProps) {
  const language = useLanguage()
  const { t } = language
  const why = item.entry === null ? {} : { entry: item.entry }
  const title = dueTitle(item, language)
  const said = NAMED.has(item.what) ? null : item.says
  return (
    <li className="today-row" data-late={isLate || undefined} data-key={dueKey(item)}>
      <Link
        className="today-what"
        data-row
        to="/clients/$account/timeline"
        params={{ account: item.account }}
        search={why}
      >
        {said === null ? title : <Said>{said}</Said>}
      </Link>
      <span className="today-why">
        {said === null ? t.today.whys[item.what] : `${title} · ${t.today.whys[item.what]}`}
      </span>
      <span className="today-client">
        <Said>{item.name}</Said>
      </span>
      <span className="today-owner">{item.owner ?? t.today.nobody}</span>
      <span className="today-on">
        <RelativeDay day={item.on} />
      </span>
      <span className="today-acts">
        <Button look="quiet" act="today.done" onClick={() => acts.done(item)}>
          {t.keys.acts['today.done']}
        </Button>
        <Button look="quiet" act="today.snooze" onClick={() => acts.snooze(item)}>
          {t.keys.acts['today.snooze']}
        </Button>
      </span>
      <ActProblem about={dueKey(item)} />
    </li>
  )
}
