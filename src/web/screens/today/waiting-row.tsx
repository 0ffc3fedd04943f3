import { Link } from '@tanstack/react-router'
import type { WaitingAnswer } from '../../client/today-queries.ts'
import { entryTitle, mainText } from '../../entries/entry-text.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { RelativeDay } from '../../parts/relative-day.tsx'
import { Said } from '../../parts/said.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import type { TodayActs } from './use-today-acts.ts'

interface WaitingRowProps {
  read: WaitingAnswer
  acts: TodayActs
}

/** Something a machine found: it counts for nothing until somebody says what it is. */
export function WaitingRow({ read, acts }: WaitingRowProps) {
  const language = useLanguage()
  const { t, labelOrName } = language
  const { entry, reading, account, accountName } = read
  const title = entryTitle(entry.kind, reading.data, language)
  const said = mainText(entry.kind, reading.data)
  const type = entry.source?.type ?? 'manual'
  return (
    <li className="today-row" data-key={entry.id}>
      <Link
        className="today-what"
        data-row
        to="/clients/$account/timeline"
        params={{ account }}
        search={{ entry: entry.id }}
      >
        {said === '' ? title : <Said>{said}</Said>}
      </Link>
      <span className="today-why">{`${said === '' ? '' : `${title} · `}${t.today.found(labelOrName('sourceType', type))}`}</span>
      <span className="today-client">
        <Said>{accountName}</Said>
      </span>
      <span className="today-owner">{entry.by}</span>
      <span className="today-on">
        <RelativeDay day={reading.at.slice(0, 10)} />
      </span>
      <span className="today-acts">
        <Button look="quiet" act="today.accept" onClick={() => acts.decide(read, 'confirm')}>
          {t.entry.confirm}
        </Button>
        <Button look="quiet" act="today.reject" onClick={() => acts.decide(read, 'reject')}>
          {t.keys.acts['today.reject']}
        </Button>
      </span>
      <ActProblem about={entry.id} />
    </li>
  )
}
