import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { corpusTexts } from '#words/web-corpus.ts'
import { bookPageQuery } from '../../client/book-queries.ts'
import { precedentsQuery } from '../../client/corpus-queries.ts'
import type { PrecedentsAnswer } from '../../client/corpus-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/notice.tsx'
import { Popover } from '../../parts/popover.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import { useAct, useActed } from '../../writes/use-act.ts'
import { ClientChoice, useClientName } from '../search/search-filters.tsx'
import { PrecedentRow } from './precedent-row.tsx'
import { useCorpusChange } from './use-corpus-change.ts'

/** P5: whom a client resembles, how those ended, and what they showed early. */
export function Precedents() {
  const { client } = useSearch({ from: '/inside/corpus' })
  return client === undefined ? <NobodyChosen /> : <Resembled account={client} />
}

function NobodyChosen() {
  const texts = useTexts(corpusTexts)
  return (
    <>
      <Section title={texts.which} act={<ChooseClient label={texts.choose} />}>
        <p className="section-empty">{texts.whichText}</p>
      </Section>
      <PastEngagements />
    </>
  )
}

function ChooseClient({ label }: { label: string }) {
  const [isOpen, setOpen] = useState(false)
  const change = useCorpusChange()
  return (
    <Popover isOpen={isOpen} onOpenChange={setOpen} title={label} trigger={<Button look="quiet">{label}</Button>}>
      <ClientChoice
        onPick={(client) => {
          setOpen(false)
          change({ client })
        }}
      />
    </Popover>
  )
}

/** What there is to compare with. */
function PastEngagements() {
  const texts = useTexts(corpusTexts)
  const { t } = useLanguage()
  const { data } = useQuery(bookPageQuery({ states: ['ended'] }, 0))
  if (!data) return <div className="search-wait" />
  if (data.rows.length === 0) {
    return (
      <Empty title={texts.pastNone} sample={<p className="corpus-title">{texts.samplePast}</p>}>
        {texts.pastNoneText}
      </Empty>
    )
  }
  return (
    <Section title={texts.pastEnded} aside={data.total === null ? null : t.portfolio.clients(data.total)}>
      <ul>
        {data.rows.map(({ account, name }) => (
          <li key={account}>
            <Link
              className="found-name"
              data-row
              to="/clients/$account"
              params={{ account }}
              search={({ asOf }) => ({ asOf })}
            >
              <span dir="auto">
                <Said>{name}</Said>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Resembled({ account }: { account: string }) {
  const texts = useTexts(corpusTexts)
  const { t } = useLanguage()
  const name = useClientName(account)
  const { data, error, refetch } = useQuery(precedentsQuery(account))
  return (
    <Section
      title={texts.resembles(name)}
      aside={data ? texts.lookedThrough(data.of) : null}
      act={<ChooseClient label={texts.other} />}
    >
      {error ? (
        <ProblemNotice problem={error} act={<Button onClick={() => void refetch()}>{t.problem.retry}</Button>} />
      ) : null}
      {data ? <Answer account={account} answer={data} /> : <div className="search-wait" aria-busy={!error} />}
    </Section>
  )
}

function Answer({ account, answer }: { account: string; answer: PrecedentsAnswer }) {
  const texts = useTexts(corpusTexts)
  const { precedents, rates, outdated } = answer
  return (
    <>
      <ul className="corpus-rates">
        {rates.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {outdated > 0 ? <p className="section-empty">{texts.outdated(outdated)}</p> : null}
      {precedents.length > 0 ? <AskAll account={account} precedents={precedents} /> : null}
      <ul>
        {precedents.map((precedent) => (
          <PrecedentRow key={precedent.account} account={account} precedent={precedent} />
        ))}
      </ul>
    </>
  )
}

/** Each early signal becomes an open question of this client, once. */
function AskAll({ account, precedents }: { account: string; precedents: PrecedentsAnswer['precedents'] }) {
  const texts = useTexts(corpusTexts)
  const act = useAct()
  const about = `precedents ${account}`
  const isAsked = useActed().has(about)
  const unasked = precedents.flatMap(({ signals }) => signals).filter(({ status }) => status === 'unasked').length
  if (unasked === 0 || isAsked) return <p className="section-empty">{texts.allAsked}</p>
  return (
    <div>
      <Button
        onClick={() => void act({ operation: 'ask-precedents', input: { account }, account, about, said: texts.asked })}
      >
        {texts.ask(unasked)}
      </Button>
      <ActProblem about={about} />
    </div>
  )
}
