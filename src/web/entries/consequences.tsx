import { useQuery } from '@tanstack/react-query'
import { keys } from '../client/queries.ts'
import { useLanguage } from '../language/language.tsx'
import { differences } from './differences.ts'
import type { ProposedAct } from './foresee.ts'
import './consequences.css'

/** What an act would change in the standing of today, worked out before it is done. */
export function Consequences({ account, act }: { account: string; act: ProposedAct }) {
  const language = useLanguage()
  const { t } = language
  const { data } = useQuery({
    queryKey: [...keys.account(account), 'foreseen', act],
    // The engine itself answers, in the page: it comes only when somebody is about to act.
    queryFn: async ({ signal }) => (await import('./foresee.ts')).foresee(account, act, signal),
    placeholderData: (previous) => previous,
  })
  const lines = data ? differences(data.before, data.after, language) : []
  return (
    <div className="consequences" aria-live="polite">
      <h3>{t.entry.preview}</h3>
      {data ? (
        <ul>
          {lines.map(({ what, from, to }) => (
            <li key={what}>{t.entry.previewLine(what, from, to)}</li>
          ))}
          {lines.length === 0 ? <li>{t.entry.previewNone}</li> : null}
        </ul>
      ) : (
        <p>{t.shell.loading}</p>
      )}
    </div>
  )
}
