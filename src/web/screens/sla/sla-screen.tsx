import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Kind } from '#method/ledger/kinds.ts'
import { slaTexts } from '#words/web-sla.ts'
import { accountQuery } from '../../client/account-facts.ts'
import { bookQuery } from '../../client/client-queries.ts'
import { policyQuery } from '../../client/settings-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { countingOn } from '../client/things.ts'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'
import { RunnerHead } from '../runners/runner-head.tsx'
import { OutcomeForm } from './outcome-form.tsx'
import { slaBooks } from './sla-book.ts'
import type { SlaBook } from './sla-book.ts'
import { SlaQuestions } from './sla-questions.tsx'
import './sla.css'

const KINDS: readonly Kind[] = ['sla.signed', 'sla.measured', 'sla.reviewed', 'case.opened']

/** The SLA review: what was measured since the last one, the three questions, and what was agreed on. */
export function SlaScreen() {
  const { account } = useParams({ from: '/inside/clients/$account/sla' })
  const texts = useTexts(slaTexts)
  const { data: client } = useQuery(accountQuery(account))
  const { books, error } = useSlaBooks(account)
  useTitle(client ? `${texts.title} · ${client.name}` : undefined)
  return (
    <article className="sla">
      <RunnerHead title={texts.title} account={account} name={client?.name}>
        <Link className="button button-quiet" to="/clients/$account/delivery" params={{ account }}>
          {texts.back}
        </Link>
      </RunnerHead>
      {error ? <ProblemNotice problem={error} /> : null}
      {books?.length === 0 ? <NoSla account={account} /> : null}
      {books && books.length > 0 ? <Review account={account} books={books} /> : null}
    </article>
  )
}

/** The signed SLAs with what was measured; undefined while that, or the policy's margin, is read. */
function useSlaBooks(account: string): { books: SlaBook[] | undefined; error: Error | null } {
  const read = useQuery(bookQuery(account, KINDS))
  const policy = useQuery(policyQuery)
  const margin = policy.data?.settings.find(({ name }) => name === 'slaMargin')?.value
  const books = useMemo(() => {
    if (!read.data || typeof margin !== 'number') return undefined
    return slaBooks(countingOn(read.data.entries, today()), { margin, today: today() })
  }, [read.data, margin])
  return { books, error: read.error ?? policy.error }
}

function Review({ account, books }: { account: string; books: readonly SlaBook[] }) {
  const texts = useTexts(slaTexts)
  const [ref, setRef] = useState(books[0]?.ref ?? '')
  const book = books.find((each) => each.ref === ref) ?? books[0]
  if (!book) return null
  return (
    <>
      <p className="sla-intro">
        {texts.intro} {book.reviewedOn === null ? texts.first : texts.since(book.reviewedOn)}
      </p>
      {books.length > 1 ? (
        <Segmented
          label={texts.which}
          choices={books.map((each) => ({ value: each.ref, label: each.ref }))}
          value={book.ref}
          onChoose={setRef}
        />
      ) : null}
      <SlaQuestions book={book} account={account} />
      <OutcomeForm key={book.ref} account={account} book={book} />
    </>
  )
}

function NoSla({ account }: { account: string }) {
  const texts = useTexts(slaTexts)
  const { label } = useLanguage()
  const quickAdd = useQuickAdd()
  return (
    <Empty
      title={texts.emptyTitle}
      act={
        <Button look="main" onClick={() => quickAdd.open({ account, kind: 'sla.signed' })}>
          {texts.emptyAct}
        </Button>
      }
      sample={
        <p>
          {texts.sampleName} · {texts.atMost('4 h')} · 3.2 h · {label('slaStatus', 'met')}
        </p>
      }
    >
      <p>{texts.emptyText}</p>
    </Empty>
  )
}
