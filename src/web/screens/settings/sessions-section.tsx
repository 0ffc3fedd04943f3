import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { settingsTexts } from '#words/web-settings.ts'
import { call } from '../../client/call.ts'
import { sessionsQuery, settingsKeys } from '../../client/settings-queries.ts'
import { localZone } from '../../entries/entry-text.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { Tag } from '../../parts/tag.tsx'
import { whisper } from '../shell/whispers.tsx'

/** Where the reader is signed in, and the one way to end that everywhere else. */
export function SessionsSection() {
  const { format } = useLanguage()
  const texts = useTexts(settingsTexts).sessions
  const queries = useQueryClient()
  const { data, error } = useQuery(sessionsQuery)
  const end = useMutation({
    mutationFn: () => call('end-sessions', {}),
    onSuccess: async ({ ended }) => {
      whisper(texts.ended(ended))
      await queries.invalidateQueries({ queryKey: settingsKeys.sessions })
    },
  })
  const at = (instant: string) => format.instant(instant, { zone: localZone(), zoneName: false })
  const problem = error ?? end.error
  return (
    <Section title={texts.title}>
      {data?.sessions.length === 1 ? <p className="section-empty">{texts.only}</p> : null}
      <ul className="settings-list">
        {data?.sessions.map(({ begunAt, expiresAt, isThis }) => (
          <li key={begunAt}>
            <span className="settings-list-name">
              {texts.since(at(begunAt))} {isThis ? <Tag>{texts.here}</Tag> : null}
            </span>
            <span className="settings-list-fact">{texts.until(at(expiresAt))}</span>
          </li>
        ))}
      </ul>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {data && data.sessions.length > 1 ? (
        <p>
          <Button isBusy={end.isPending} onClick={() => end.mutate()}>
            {texts.endOthers}
          </Button>
        </p>
      ) : null}
    </Section>
  )
}
