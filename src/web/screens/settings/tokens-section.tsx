import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { settingsTexts } from '#words/web-settings.ts'
import { call } from '../../client/call.ts'
import type { Output } from '../../client/call.ts'
import { settingsKeys, tokensQuery } from '../../client/settings-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { focusFirst } from '../../parts/focus-first.ts'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { whisper } from '../shell/whispers.tsx'
import { NewToken } from './new-token.tsx'
import './tokens-section.css'

type Token = Output<'tokens'>['tokens'][number]

/** The programs that may work in the reader's name: each with its right and its last day, and ended by one press. */
export function TokensSection() {
  const texts = useTexts(settingsTexts).tokens
  const { data, error } = useQuery(tokensQuery)
  const [isMaking, setMaking] = useState(false)
  return (
    <Section
      title={texts.title}
      act={
        isMaking ? null : (
          <Button icon="plus" onClick={() => setMaking(true)}>
            {texts.new}
          </Button>
        )
      }
    >
      <p className="settings-note">{texts.intro}</p>
      {isMaking ? <NewToken onDone={() => setMaking(false)} /> : null}
      {error ? <ProblemNotice problem={error} /> : null}
      {data?.tokens.length === 0 && !isMaking ? <NoTokens /> : null}
      <ul className="settings-list">
        {data?.tokens.map((token) => (
          <TokenRow key={token.id} token={token} />
        ))}
      </ul>
    </Section>
  )
}

function TokenRow({ token }: { token: Token }) {
  const { t } = useLanguage()
  const texts = useTexts(settingsTexts).tokens
  const queries = useQueryClient()
  const [isAsked, setAsked] = useState(false)
  const revoke = useMutation({
    mutationFn: () => call('revoke-token', { id: token.id }),
    onSuccess: async () => {
      whisper(texts.revoked(token.name))
      await queries.invalidateQueries({ queryKey: settingsKeys.tokens })
    },
  })
  return (
    <li>
      <TokenFacts token={token} />
      {isAsked ? (
        <span className="settings-acts">
          <span>{texts.sure(token.name)}</span>
          <Button look="grave" isBusy={revoke.isPending} onClick={() => revoke.mutate()}>
            {texts.revoke}
          </Button>
          <Button look="quiet" ref={focusFirst} onClick={() => setAsked(false)}>
            {t.shell.cancel}
          </Button>
        </span>
      ) : (
        <Button look="quiet" data-row aria-label={texts.revokeOf(token.name)} onClick={() => setAsked(true)}>
          {texts.revoke}
        </Button>
      )}
      {revoke.error ? <ProblemNotice problem={revoke.error} /> : null}
    </li>
  )
}

function TokenFacts({ token: { name, role, expiresAt } }: { token: Pick<Token, 'name' | 'role' | 'expiresAt'> }) {
  const { format } = useLanguage()
  const texts = useTexts(settingsTexts).tokens
  const day = expiresAt.slice(0, 10)
  return (
    <>
      <span className="settings-list-name" dir="auto">
        {name}
      </span>
      <span className="settings-list-fact">{texts.roles[role]}</span>
      <span className="settings-list-fact">{day < today() ? texts.over : texts.until(format.day(day))}</span>
    </>
  )
}

/** What would stand here, so that nobody looks at nothing. */
function NoTokens() {
  const texts = useTexts(settingsTexts).tokens
  return (
    <>
      <p className="section-empty">{texts.none}</p>
      <ul className="settings-list tokens-sample" aria-hidden="true">
        <li>
          <TokenFacts
            token={{ name: texts.sample, role: 'reader', expiresAt: `${Number(today().slice(0, 4)) + 1}-01-31` }}
          />
        </li>
      </ul>
    </>
  )
}
