import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { corpusTexts } from '#words/web-corpus.ts'
import { fakeMovesQuery } from '../../client/corpus-queries.ts'
import type { FakeMovesAnswer } from '../../client/corpus-queries.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextArea } from '../../parts/field.tsx'
import { Empty } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { ClaimCheck } from '../quick-add/claim-check.tsx'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'
import { holdsAll } from '../search/found-words.ts'
import { Marked } from '../search/marked.tsx'

/** L8: what looks like depth and is none: what this team saw itself, and what was known before. */
export function FakeMoves({ searched }: { searched: string }) {
  const { t } = useLanguage()
  const { data, error, refetch } = useQuery(fakeMovesQuery)
  const { open } = useQuickAdd()
  const add = () => open({ kind: 'claim.observed_fake' })
  useActs({ 'corpus.add': add })
  if (error) {
    return <ProblemNotice problem={error} act={<Button onClick={() => void refetch()}>{t.problem.retry}</Button>} />
  }
  return (
    <>
      <TryClaim />
      {data ? <Observed observed={data.observed} searched={searched} onAdd={add} /> : <div className="search-wait" />}
      {data ? <Designed designed={data.designed} searched={searched} /> : null}
    </>
  )
}

/** A claim held against all of them, as it is when one is recorded. Nothing of it is kept. */
function TryClaim() {
  const texts = useTexts(corpusTexts)
  const [claim, setClaim] = useState('')
  return (
    <Section title={texts.tryTitle}>
      <div className="corpus-try">
        <Field label={texts.tryField}>
          {(field) => (
            <TextArea
              {...field}
              dir="auto"
              maxLength={20_000}
              placeholder={texts.tryHint}
              value={claim}
              onChange={({ target }) => setClaim(target.value)}
            />
          )}
        </Field>
        <ClaimCheck text={claim} />
      </div>
    </Section>
  )
}

interface ObservedProps {
  observed: FakeMovesAnswer['observed']
  searched: string
  onAdd: () => void
}

function Observed({ observed, searched, onAdd }: ObservedProps) {
  const texts = useTexts(corpusTexts)
  const shown = observed.filter(({ said, happened, lesson, accountName }) =>
    holdsAll([said, happened, lesson, accountName], searched),
  )
  return (
    <Section
      title={texts.observed}
      aside={texts.observedMark}
      act={
        <Button look="quiet" icon="plus" act="corpus.add" onClick={onAdd}>
          {texts.add}
        </Button>
      }
    >
      {observed.length === 0 ? (
        <Empty title={texts.noObserved} sample={<Sample />}>
          {texts.noObservedText}
        </Empty>
      ) : (
        <p className="section-empty">{shown.length === 0 ? texts.noneHold(searched) : texts.observedText}</p>
      )}
      <ul>
        {shown.map((fake) => (
          <ObservedRow key={fake.entry} fake={fake} searched={searched} />
        ))}
      </ul>
    </Section>
  )
}

function ObservedRow({ fake, searched }: { fake: FakeMovesAnswer['observed'][number]; searched: string }) {
  const texts = useTexts(corpusTexts)
  const { entry, account, accountName, on, ceiling, said, happened, lesson } = fake
  return (
    <li className="corpus-item">
      <p className="corpus-title">
        <q>
          <Marked text={said} searched={searched} />
        </q>
        <span className="corpus-end">{texts.ceiling(ceiling)}</span>
      </p>
      <dl>
        <dt>{texts.happened}</dt>
        <dd>
          <Marked text={happened} searched={searched} />
        </dd>
        <dt>{texts.lesson}</dt>
        <dd>
          <Marked text={lesson} searched={searched} />
        </dd>
      </dl>
      <Link
        className="corpus-source"
        data-row
        to="/clients/$account/timeline"
        params={{ account }}
        search={({ asOf }) => ({ asOf, entry })}
      >
        {texts.seenAt(on)}{' '}
        <span dir="auto">
          <Said>{accountName}</Said>
        </span>
      </Link>
    </li>
  )
}

function Sample() {
  const texts = useTexts(corpusTexts)
  return (
    <div className="corpus-item">
      <p className="corpus-title">
        {texts.sampleSaid}
        <span className="corpus-end">{texts.ceiling(2)}</span>
      </p>
      <p>{texts.sampleLesson}</p>
    </div>
  )
}

function Designed({ designed, searched }: { designed: FakeMovesAnswer['designed']; searched: string }) {
  const texts = useTexts(corpusTexts)
  const { t, label, format } = useLanguage()
  const names: Readonly<Record<string, { name: string; why: string }>> = t.client.moves
  const told = designed.map(({ match, ceiling, instead }) => ({
    match,
    ceiling,
    name: names[match]?.name ?? match,
    why: names[match]?.why ?? '',
    instead: format.choice(instead.map((signal) => label('signal', signal))),
  }))
  const shown = told.filter(({ name, why, instead }) => holdsAll([name, why, instead], searched))
  return (
    <Section title={texts.designed} aside={texts.designedMark}>
      <p className="section-empty">{shown.length === 0 ? texts.noneHold(searched) : texts.designedText}</p>
      <ul>
        {shown.map(({ match, ceiling, name, why, instead }) => (
          <li key={match} className="corpus-item">
            <p className="corpus-title">
              <Marked text={name} searched={searched} />
              <span className="corpus-end">{texts.ceiling(ceiling)}</span>
            </p>
            <p>
              <Marked text={why} searched={searched} />
            </p>
            <dl>
              <dt>{texts.instead}</dt>
              <dd>
                <Marked text={instead} searched={searched} />
              </dd>
            </dl>
          </li>
        ))}
      </ul>
    </Section>
  )
}
